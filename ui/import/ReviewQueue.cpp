#include "ui/import/ReviewQueue.h"

#include "ui/import/ReviewQueueDelegate.h"
#include "ui/text/Icons.h"
#include "ui/text/StatusChips.h"
#include "ui/text/Theme.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/DropArea.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QListView>
#include <QVBoxLayout>

namespace {

constexpr int dropHeight = 60;
constexpr int heightWithLegend = 520;
constexpr int heightWithDrop = 320;

QString meaningOf(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Sure:
        return ReviewQueue::tr("Sure: label and value agree");
    case Confidence::Likely:
        return ReviewQueue::tr("Likely: from one clue");
    case Confidence::Check:
        return ReviewQueue::tr("Check: clues disagree");
    case Confidence::NotFound:
        return ReviewQueue::tr("Not found");
    }
    Q_UNREACHABLE();
}

} // namespace

ReviewQueue::ReviewQueue(ReviewQueueModel &model, QWidget *parent)
    : Card(tr("Queue"), Card::Look::Panel, parent),
      m_model(model),
      m_list(new QListView(this)),
      m_done(new TextLabel(TextLabel::Role::Muted, {}, this)),
      m_drop(new DropArea(this)),
      m_legend(makeLegend())
{
    layOut();
    m_list->setModel(&model);
    m_list->setItemDelegate(new ReviewQueueDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Files to review"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        // Where the focus alone makes a row the current one, Qt leaves it unselected.
        m_list->selectionModel()->select(current, QItemSelectionModel::ClearAndSelect);
        Q_EMIT rowChanged(current.row());
    });
    auto *remove = new QAction(tr("Take off the queue"), m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(remove, &QAction::triggered, this, &ReviewQueue::removeAsked);
    refresh();
}

QWidget *ReviewQueue::makeLegend()
{
    auto *legend = new QWidget(this);
    auto *rows = new QVBoxLayout(legend);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const Confidence confidence :
         {Confidence::Sure, Confidence::Likely, Confidence::Check, Confidence::NotFound}) {
        Chip chip = chipOf(confidence);
        auto *row = new QHBoxLayout;
        row->setSpacing(Measures::spaceHair);
        chip.word.clear();
        row->addWidget(new ChipLabel(chip, legend), 0, Qt::AlignVCenter);
        auto *words = new TextLabel(TextLabel::Role::Muted, meaningOf(confidence), legend);
        words->setWordWrap(true);
        row->addWidget(words, 1);
        rows->addLayout(row);
    }
    return legend;
}

void ReviewQueue::layOut()
{
    addAside(m_done);
    body()->setSpacing(0);
    body()->addWidget(m_list, 1);
    auto *inset = new QHBoxLayout(m_drop);
    auto *icon = new TextLabel(TextLabel::Role::Body, {}, m_drop);
    icon->setPixmap(themedIcon(QStringLiteral("document-import")).pixmap(Measures::icon));
    inset->addStretch(1);
    inset->addWidget(icon);
    auto *words = new TextLabel(TextLabel::Role::Body, tr("Drop more files here"), m_drop);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setWordWrap(true);
    inset->addWidget(words, 4);
    inset->addStretch(1);
    m_drop->setMinimumHeight(dropHeight);
    m_drop->setAccessibleName(tr("Drop more files here"));
    connect(m_drop, &DropArea::hovered, words, [words](int files) {
        words->setText(files > 0 ? tr("Drop %1 here").arg(files) : tr("Drop more files here"));
    });
    auto *margin = new QHBoxLayout;
    margin->setContentsMargins(Measures::spaceMedium, Measures::spaceMedium, Measures::spaceMedium,
                               Measures::spaceMedium);
    margin->addWidget(m_drop);
    body()->addLayout(margin);
    foot()->addWidget(m_legend);
}

int ReviewQueue::currentRow() const
{
    return m_list->currentIndex().row();
}

void ReviewQueue::setCurrentRow(int row)
{
    m_list->setCurrentIndex(m_model.index(row));
}

void ReviewQueue::refresh()
{
    const int done = m_model.rowCount() - m_model.waiting() - m_model.countIn(QueuedReport::State::Saving);
    setTitle(m_model.rowCount() == 1 ? tr("Queue, 1 file") : tr("Queue, %1 files").arg(m_model.rowCount()));
    m_done->setText(tr("%1 done").arg(done));
}

void ReviewQueue::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_legend->parentWidget()->setVisible(height() >= heightWithLegend);
    m_drop->setVisible(height() >= heightWithDrop);
}
