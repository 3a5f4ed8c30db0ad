#include "ui/reports/EraseReportDialog.h"

#include "core/storage/Database.h"
#include "ui/text/Measures.h"
#include "ui/widgets/TextLabel.h"
#include "ui/workspace/Background.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace {

Result<ErasureCount> countIn(const QString &workspace, const ReportId &report)
{
    const Result<Database> database = Database::open(workspace, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    return erasureOf(*database, report);
}

QString inWords(const ErasureCount &count)
{
    QStringList parts{EraseReportDialog::tr("%n record(s) of it", "what an erasure takes", count.records)};
    if (count.recommendations > 0)
        parts.append(EraseReportDialog::tr("%n recommendation(s) that came from it, with all that was said of them",
                                           "what an erasure takes", count.recommendations));
    if (count.documents > 0)
        parts.append(EraseReportDialog::tr("%n document(s)", "what an erasure takes", count.documents));
    if (count.packs > 0)
        parts.append(EraseReportDialog::tr("the files of %n issued pack(s) that printed it", "what an erasure takes",
                                           count.packs));
    parts.append(
        EraseReportDialog::tr("its words in %n entry(ies) of the journal", "what an erasure takes", count.entries));
    return EraseReportDialog::tr("This takes out of the file: %1.").arg(parts.join(QStringLiteral("; ")));
}

} // namespace

EraseReportDialog::EraseReportDialog(const QString &workspace, const ReportId &report, QWidget *parent)
    : QDialog(parent),
      m_count(new TextLabel(TextLabel::Role::Body, tr("Counting what would go…"), this)),
      m_reason(new QLineEdit(this)),
      m_promise(new QCheckBox(tr("I &know that this cannot be undone"), this)),
      m_erase(new QPushButton(tr("&Erase for good"), this))
{
    setWindowTitle(tr("Erase a report for good"));
    layOut();
    connect(m_reason, &QLineEdit::textChanged, this, &EraseReportDialog::updateButton);
    connect(m_promise, &QCheckBox::toggled, this, &EraseReportDialog::updateButton);
    connect(m_erase, &QPushButton::clicked, this, [this] {
        Q_EMIT eraseAsked(reason());
        accept();
    });
    updateButton();
    count(workspace, report);
}

void EraseReportDialog::layOut()
{
    auto *const rest =
        new TextLabel(TextLabel::Role::Body,
                      tr("The agenda keeps the item’s place and class without its title. The journal keeps "
                         "that this was done, by whom, when and why, and can still be checked. Backups and "
                         "exports made before still have the report: delete them as well."),
                      this);
    for (TextLabel *label : {m_count, rest})
        label->setWordWrap(true);
    m_reason->setPlaceholderText(tr("It stays in the journal: leave out what is exempt"));
    m_erase->setAutoDefault(false);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_erase, QDialogButtonBox::DestructiveRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const rows = new QFormLayout(this);
    rows->setContentsMargins(Measures::pageMargin, Measures::pageMargin, Measures::pageMargin, Measures::pageMargin);
    rows->setVerticalSpacing(Measures::spaceMedium);
    rows->addRow(m_count);
    rows->addRow(rest);
    rows->addRow(tr("&Reason"), m_reason);
    rows->addRow(m_promise);
    rows->addRow(buttons);
    setMinimumWidth(Measures::navigationWidth * 3);
}

QString EraseReportDialog::reason() const
{
    return m_reason->text().trimmed();
}

void EraseReportDialog::count(const QString &workspace, const ReportId &report)
{
    inBackground(
        this, [workspace, report] { return countIn(workspace, report); },
        [this](const Result<ErasureCount> &count) { showCount(count); });
}

void EraseReportDialog::showCount(const Result<ErasureCount> &count)
{
    m_isCounted = count.has_value();
    m_count->setText(count ? inWords(*count) : count.error().message);
    updateButton();
}

void EraseReportDialog::updateButton()
{
    m_erase->setEnabled(m_isCounted && m_promise->isChecked() && !reason().isEmpty());
}
