#include "ui/backups/BackupsDialog.h"

#include "ui/tables/ChipDelegate.h"
#include "ui/tables/TableView.h"
#include "ui/text/Measures.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"
#include "ui/workspace/Background.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr QSize sizeAtFirst{780, 600};
constexpr int stateColumn = 4;

} // namespace

BackupsDialog::BackupsDialog(const QString &workspacePath, const QString &folder, QWidget *parent)
    : QDialog(parent),
      m_workspacePath(workspacePath),
      m_folder(folder)
{
    setWindowTitle(tr("Backups"));
    resize(sizeAtFirst);
    createLists();
    layOut();
    connect(m_list, &TableView::currentRowChanged, this, &BackupsDialog::preview);
    connect(m_messages, &MessageBar::actionTriggered, this, [this] {
        if (const HeldBackup *const backup = chosen())
            Q_EMIT restoreAsked(backup->path);
        accept();
    });
    lookThroughBackups();
}

void BackupsDialog::createLists()
{
    m_line = new TextLabel(TextLabel::Role::Muted, tr("Looking through the backups…"), this);
    m_line->setWordWrap(true);
    m_messages = new MessageBar(this);
    m_messages->hide();
    m_list = new TableView(tr("Backups"), this);
    m_list->setModel(&m_backups);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setItemDelegateForColumn(stateColumn, new ChipDelegate(m_list));
    m_sentence = new TextLabel(TextLabel::Role::Strong, tr("Choose a backup to see what would be different."), this);
    m_sentence->setWordWrap(true);
    m_counts = new TextLabel(TextLabel::Role::Body, QString(), this);
    m_counts->setWordWrap(true);
    m_lostList = new TableView(tr("Changes that would be lost"), this);
    m_lostList->setModel(&m_lost);
    m_lostList->setEmptyState(tr("No change would be lost."), QString());
}

void BackupsDialog::layOut()
{
    auto *const buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    m_restore = buttons->addButton(tr("Restore…"), QDialogButtonBox::ActionRole);
    m_restore->setEnabled(false);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::askOnce);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(Measures::pageMargin, Measures::pageTop, Measures::pageMargin, Measures::pageTop);
    rows->setSpacing(Measures::spaceMedium);
    rows->addWidget(m_line);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_sentence);
    rows->addWidget(m_counts);
    rows->addWidget(m_lostList, 1);
    rows->addWidget(m_messages);
    rows->addWidget(buttons);
}

void BackupsDialog::lookThroughBackups()
{
    const auto work = [folder = m_folder, path = m_workspacePath] { return heldBackups(folder, path); };
    inBackground(this, work, [this](const QList<HeldBackup> &backups) { showBackups(backups); });
}

void BackupsDialog::showBackups(const QList<HeldBackup> &backups)
{
    m_backups.setRows(backups);
    m_list->setEmptyState(tr("No backup was made of this workspace yet. The settings have a switch for daily ones."),
                          QString());
    m_line->setText(tr("They are kept in %1.").arg(QDir::toNativeSeparators(m_folder)));
    if (!backups.isEmpty())
        m_list->setCurrentIndex(m_backups.index(0, 0));
}

const HeldBackup *BackupsDialog::chosen() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? &m_backups.row(current) : nullptr;
}

void BackupsDialog::preview(const QModelIndex &index)
{
    m_messages->dismiss();
    m_restore->setEnabled(false);
    m_lost.setRows({});
    m_counts->clear();
    if (!index.isValid())
        return;
    const HeldBackup &backup = m_backups.row(index);
    if (!backup.isSound())
        return m_sentence->setText(tr("It is damaged and cannot be restored: %1").arg(backup.problem));
    m_sentence->setText(tr("Comparing it with the workspace…"));
    const auto work = [path = backup.path, workspace = m_workspacePath] { return previewRestore(path, workspace); };
    inBackground(this, work, [this, path = backup.path](const Result<RestorePreview> &outcome) {
        if (chosen() && chosen()->path == path)
            showPreview(outcome);
    });
}

void BackupsDialog::showPreview(const Result<RestorePreview> &preview)
{
    const bool isWritable = QFileInfo(m_workspacePath).isWritable();
    // A damaged workspace cannot be compared, and needs its backup the most.
    m_restore->setEnabled(isWritable && (!preview || !preview->changesNothing()));
    m_restore->setToolTip(isWritable ? QString() : tr("The workspace's file is write-protected."));
    if (!preview) {
        m_sentence->setText(tr("What would be different cannot be told: %1").arg(preview.error().message));
    } else {
        m_sentence->setText(previewWords(*preview));
        m_counts->setText(countWords(preview->counts));
        m_lost.setRows(preview->lost);
    }
    Q_EMIT previewed();
}

void BackupsDialog::askOnce()
{
    m_messages->showMessage(
        MessageBar::Severity::Warning,
        tr("The present workspace is set aside first, as a backup in this list. Then the chosen one takes its place."),
        tr("Restore now"));
}
