#include "ui/plan/PlanImportDialog.h"

#include "ui/plan/ColumnChoices.h"
#include "ui/plan/OptionalDateEdit.h"
#include "ui/plan/PlanPreview.h"
#include "ui/text/Measures.h"
#include "ui/text/Words.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/TextLabel.h"
#include "ui/workspace/Background.h"
#include "ui/workspace/Workspace.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace {

constexpr int columnsWidth = 330;
constexpr qint64 largestPlan = 32 * 1024 * 1024;

Result<QList<PlanTable>> tablesOf(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable,
                     PlanImportDialog::tr("%1 cannot be read. Look whether it is there and may be opened.").arg(name)};
    if (file.size() > largestPlan)
        return Error{Error::Kind::TooLarge,
                     PlanImportDialog::tr("%1 is larger than 32 MiB: no plan is. Save only its table.").arg(name)};
    return readPlanTables(file.readAll(), name);
}

QString wordOf(PlanDestination::Way way, const ImprovementPlan &plan)
{
    return way == PlanDestination::Way::Fill ? PlanImportDialog::tr("The actions of '%1'").arg(plan.title)
                                             : PlanImportDialog::tr("The next version of '%1'").arg(plan.title);
}

} // namespace

PlanImportDialog::PlanImportDialog(Workspace &workspace, const std::optional<ImprovementPlanId> &current,
                                   QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace)
{
    setWindowTitle(tr("Import a plan"));
    createParts();
    layOut();
    fillDestinations(current);
    resize(1080, 640);
}

void PlanImportDialog::createParts()
{
    m_choose = new QPushButton(tr("Choose file…"), this);
    m_file =
        new TextLabel(TextLabel::Role::Body, tr("A table of actions: CSV, XLSX, or a table of a Word document."), this);
    m_table = new QComboBox(this);
    m_table->setAccessibleName(tr("Table"));
    m_table->hide();
    m_columns = new ColumnChoices(this);
    m_columns->setFixedWidth(columnsWidth);
    m_preview = new PlanPreview(this);
    m_destination = new QComboBox(this);
    m_title = new QLineEdit(this);
    m_version = new QLineEdit(this);
    m_approved = new OptionalDateEdit(tr("Agreed on"), this);
    m_words = new TextLabel(TextLabel::Role::Body, {}, this);
    m_words->setWordWrap(true);
    m_accept = new PrimaryButton(tr("Import"), this);
    m_accept->setEnabled(false);
    connect(m_choose, &QPushButton::clicked, this, &PlanImportDialog::chooseFile);
    connect(m_table, &QComboBox::currentIndexChanged, this, &PlanImportDialog::showTable);
    connect(m_columns, &ColumnChoices::changed, this, &PlanImportDialog::drawUp);
    connect(m_destination, &QComboBox::currentIndexChanged, this, &PlanImportDialog::drawUp);
    connect(m_title, &QLineEdit::textChanged, this, &PlanImportDialog::drawUp);
    connect(m_accept, &QPushButton::clicked, this, &PlanImportDialog::importNow);
}

void PlanImportDialog::layOut()
{
    auto *const top = new QHBoxLayout;
    top->addWidget(m_choose);
    top->addWidget(m_file, 1);
    top->addWidget(m_table);
    auto *const form = new QFormLayout;
    form->addRow(tr("Import &as"), m_destination);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Version"), m_version);
    form->addRow(tr("Agreed on"), m_approved);
    auto *const left = new QVBoxLayout;
    left->addWidget(new TextLabel(TextLabel::Role::Strong, tr("Columns"), this));
    left->addWidget(m_columns, 1);
    left->addLayout(form);
    auto *const middle = new QHBoxLayout;
    middle->setSpacing(Measures::spaceLarge);
    middle->addLayout(left);
    middle->addWidget(m_preview, 1);
    auto *const cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *const foot = new QHBoxLayout;
    foot->addWidget(m_words, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_accept);
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(Measures::spaceLarge, Measures::spaceLarge, Measures::spaceLarge, Measures::spaceLarge);
    rows->setSpacing(Measures::spaceMedium);
    rows->addLayout(top);
    rows->addLayout(middle, 1);
    rows->addLayout(foot);
}

void PlanImportDialog::fillDestinations(const std::optional<ImprovementPlanId> &current)
{
    const auto plans = allPlans(m_workspace.database());
    if (!plans)
        return say(plans.error().message);
    m_plans = *plans;
    m_destination->addItem(tr("A new plan"), QVariantList{int(PlanDestination::Way::New), QString()});
    for (const ImprovementPlan &plan : m_plans) {
        const auto contents = planContents(m_workspace.database(), plan.id);
        const auto way =
            contents && contents->actions.isEmpty() ? PlanDestination::Way::Fill : PlanDestination::Way::NextVersion;
        m_destination->addItem(wordOf(way, plan), QVariantList{int(way), plan.id.toString()});
        if (plan.id == current)
            m_destination->setCurrentIndex(m_destination->count() - 1);
    }
}

void PlanImportDialog::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *const dialog =
        new QFileDialog(this, tr("Import a plan"), folder, tr("Plans (*.csv *.tsv *.xlsx *.docx);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PlanImportDialog::readFile);
    dialog->open();
}

void PlanImportDialog::readFile(const QString &path)
{
    m_choose->setEnabled(false);
    m_file->setText(tr("Reading %1…").arg(QFileInfo(path).fileName()));
    inBackground(
        this, [path] { return tablesOf(path); },
        [this, path](const Result<QList<PlanTable>> &tables) {
            m_choose->setEnabled(true);
            m_file->setText(QFileInfo(path).fileName());
            tables ? takeTables(*tables, path) : say(tables.error().message);
            Q_EMIT fileRead();
        });
}

void PlanImportDialog::takeTables(const QList<PlanTable> &tables, const QString &path)
{
    m_tables = tables;
    m_table->clear();
    for (int i = 0; i < int(tables.size()); ++i)
        m_table->addItem(tables[i].name.isEmpty() ? tr("Table %1").arg(i + 1) : tables[i].name);
    m_table->setVisible(tables.size() > 1);
    if (m_title->text().isEmpty())
        m_title->setText(QFileInfo(path).completeBaseName().replace(QLatin1Char('-'), QLatin1Char(' ')));
    showTable();
}

void PlanImportDialog::showTable()
{
    if (m_table->currentIndex() < 0 || m_table->currentIndex() >= m_tables.size())
        return;
    m_columns->setHeadings(m_tables[m_table->currentIndex()].headings);
    drawUp();
}

PlanDestination PlanImportDialog::destination() const
{
    const QVariantList chosen = m_destination->currentData().toList();
    PlanDestination destination;
    destination.way = PlanDestination::Way(chosen.value(0).toInt());
    destination.plan = ImprovementPlanId::fromString(chosen.value(1).toString());
    destination.title = m_title->text().trimmed();
    const QString version = m_version->text().trimmed();
    destination.version = version.isEmpty() ? std::nullopt : std::optional(version);
    destination.approvedOn = m_approved->date();
    return destination;
}

void PlanImportDialog::drawUp()
{
    m_title->setEnabled(destination().way != PlanDestination::Way::Fill);
    if (m_tables.isEmpty())
        return;
    m_draft = draftPlan(m_tables[m_table->currentIndex()], m_columns->columns());
    const auto prepared = preparePlanImport(m_workspace.database(), m_draft, destination(), QDate::currentDate());
    m_accept->setEnabled(prepared.has_value() && !m_workspace.isReadOnly());
    m_preview->setDraft(m_draft, prepared ? prepared->differences : QList<PlanDifference>());
    if (!prepared) {
        m_import.reset();
        return say(prepared.error().message);
    }
    m_import = *prepared;
    const auto refused =
        std::count_if(m_draft.troubles.cbegin(), m_draft.troubles.cend(),
                      [](const DraftTrouble &trouble) { return trouble.kind == DraftTrouble::Kind::RowRefused; });
    QString words = tr("%n action(s)", nullptr, int(m_draft.actions.size()))
        + tr(" in %n theme(s)", nullptr, int(m_draft.themes.size()))
        + tr(", %n row(s) not taken.", nullptr, int(refused));
    if (!m_import->unknownLinks.isEmpty())
        words += QLatin1Char(' ')
            + tr("Not known here and left out: %1.").arg(m_import->unknownLinks.mid(0, 5).join(QStringLiteral(", ")));
    say(words);
}

void PlanImportDialog::importNow()
{
    // Version and date may have been typed since the rows were drawn up.
    drawUp();
    if (!m_import)
        return;
    if (const Result<void> saved = m_workspace.perform(m_import->changes); !saved)
        return say(saved.error().message);
    Q_EMIT imported(m_import->plan, m_words->text());
    accept();
}

void PlanImportDialog::say(const QString &words)
{
    m_words->setText(words);
}
