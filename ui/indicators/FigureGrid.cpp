#include "ui/indicators/FigureGrid.h"

#include "core/performance/FigureWords.h"
#include "ui/text/Measures.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int gridWidth = 900;
constexpr int gridHeight = 560;
constexpr int columnWidth = 118;

/// Offers the states by name.
class StateDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *const choices = new QComboBox(parent);
        choices->addItem(FigureGrid::tr("From the value"), QString());
        for (const auto &[state, word] : Words<Observation::State>::all)
            choices->addItem(figureStateText(word), QString(word));
        return choices;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *const choices = static_cast<QComboBox *>(editor);
        choices->setCurrentIndex(std::max(0, choices->findData(index.data(Qt::EditRole))));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentData());
    }
};

} // namespace

FigureGrid::FigureGrid(const TrendSource &source, const QString &council, QWidget *parent)
    : QDialog(parent),
      m_source(source),
      m_council(council),
      m_model(source),
      m_table(new QTableView(this)),
      m_summary(new TextLabel(TextLabel::Role::Body, QString(), this)),
      m_save(new PrimaryButton(tr("Save figures"), this))
{
    setWindowTitle(tr("%1: figures").arg(::labelOf(source.indicator)));
    resize(gridWidth, gridHeight);
    createTable();
    layOut();
    connect(&m_model, &FigureGridModel::checkedAgain, this, &FigureGrid::updateState);
    connect(m_save, &QPushButton::clicked, this, &FigureGrid::save);
    updateState();
    const int firstEmpty = int(m_source.figures.size());
    m_table->setCurrentIndex(m_model.index(firstEmpty, FigureGridModel::Period));
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void FigureGrid::createTable()
{
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Figures, one row a period"));
    m_table->setItemDelegateForColumn(FigureGridModel::State, new StateDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::DoubleClicked);
    m_table->horizontalHeader()->setSectionResizeMode(FigureGridModel::Meaning, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultSectionSize(columnWidth);
    m_table->setTabKeyNavigation(true);
    m_table->setWordWrap(false);
    m_table->installEventFilter(this);
}

void FigureGrid::layOut()
{
    auto *const advice = new TextLabel(TextLabel::Role::Muted,
                                       tr("Type, or paste rows from a spreadsheet (Ctrl+V): period, value, numerator, "
                                          "denominator. A changed figure is "
                                          "kept as a revision beside the earlier one. Ctrl+Z takes a step back."),
                                       this);
    advice->setWordWrap(true);
    m_summary->setWordWrap(true);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &FigureGrid::reject);
    auto *const rows = new QVBoxLayout(this);
    rows->setSpacing(Measures::spaceSmall);
    rows->addWidget(advice);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_summary);
    rows->addWidget(buttons);
}

void FigureGrid::updateState()
{
    const int added = m_model.countOf(CheckedFigure::Kind::New);
    const int revised = m_model.countOf(CheckedFigure::Kind::Revision);
    const int refused = m_model.countOf(CheckedFigure::Kind::Refused);
    m_isAskedToClose = false;
    m_save->setEnabled(added + revised > 0 && refused == 0);
    if (refused > 0)
        m_summary->setText(tr("Rows to correct before saving: %1.").arg(refused));
    else if (added + revised > 0)
        m_summary->setText(tr("New figures: %1. Revisions: %2.").arg(added).arg(revised));
    else
        m_summary->setText(tr("Nothing is changed yet."));
}

bool FigureGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *const key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste))
        paste();
    else if (key->matches(QKeySequence::Copy))
        copy();
    else if (key->matches(QKeySequence::Undo))
        m_model.undoStack()->undo();
    else if (key->matches(QKeySequence::Redo))
        m_model.undoStack()->redo();
    else if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)
        m_model.clear(m_table->selectionModel()->selectedIndexes());
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        m_table->setCurrentIndex(m_table->currentIndex().siblingAtRow(m_table->currentIndex().row() + 1));
    else
        return QDialog::eventFilter(watched, event);
    return true;
}

void FigureGrid::paste()
{
    m_model.paste(m_table->currentIndex(), QApplication::clipboard()->text());
}

void FigureGrid::copy() const
{
    QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += cells.at(i).row() == cells.at(i - 1).row() ? QLatin1Char('\t') : QLatin1Char('\n');
        text += cells.at(i).data(Qt::DisplayRole).toString();
    }
    QApplication::clipboard()->setText(text);
}

void FigureGrid::save()
{
    Q_EMIT changeAsked(figureChanges(m_source, m_model.checked(), m_council));
    accept();
}

void FigureGrid::reject()
{
    if (m_model.undoStack()->isClean() || m_isAskedToClose)
        return QDialog::reject();
    m_isAskedToClose = true;
    m_summary->setText(tr("What you entered is not saved. Press Esc or Cancel again to throw it away."));
}
