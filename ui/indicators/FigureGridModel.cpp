#include "ui/indicators/FigureGridModel.h"

#include "core/performance/TrendWords.h"
#include "ui/text/Theme.h"

#include <QUndoCommand>

#include <algorithm>

namespace {

constexpr int emptyRows = 12;

QString *cellOf(EnteredFigure &row, int column)
{
    switch (column) {
    case FigureGridModel::Period:
        return &row.period;
    case FigureGridModel::Value:
        return &row.value;
    case FigureGridModel::Numerator:
        return &row.numerator;
    case FigureGridModel::Denominator:
        return &row.denominator;
    case FigureGridModel::State:
        return &row.state;
    default:
        return nullptr;
    }
}

QString textOf(const EnteredFigure &row, int column)
{
    const QString *const cell = cellOf(const_cast<EnteredFigure &>(row), column);
    return cell ? *cell : QString();
}

/// A state written by hand or pasted, as its word; what is none stays as it is and is refused in words.
QString stateWordOf(const QString &text)
{
    const QString word = text.trimmed().toLower().replace(QLatin1Char(' '), QLatin1Char('_'));
    return fromWord<Observation::State>(word) ? word : text.trimmed();
}

void setCell(EnteredFigure &row, int column, const QString &text)
{
    QString *const cell = cellOf(row, column);
    if (!cell)
        return;
    *cell = column == FigureGridModel::State ? stateWordOf(text) : text;
    // A new value ends what was said of the one that was missing.
    if (column == FigureGridModel::Value)
        row.state.clear();
}

} // namespace

/// The sheet before and after a step.
class FigureGridStep : public QUndoCommand
{
public:
    FigureGridStep(FigureGridModel &model, const QString &label, QList<EnteredFigure> after)
        : QUndoCommand(label),
          m_model(model),
          m_before(model.m_rows),
          m_after(std::move(after))
    {
    }
    void undo() override { m_model.show(m_before); }
    void redo() override { m_model.show(m_after); }

private:
    FigureGridModel &m_model;
    const QList<EnteredFigure> m_before;
    const QList<EnteredFigure> m_after;
};

QString figureStateText(const QString &word)
{
    const auto state = fromWord<Observation::State>(word);
    if (!state)
        return word;
    return *state == Observation::State::Actual ? FigureGridModel::tr("Actual") : stateWord(*state);
}

FigureGridModel::FigureGridModel(const TrendSource &source, QObject *parent)
    : QAbstractTableModel(parent),
      m_source(source)
{
    show(enteredFrom(source));
}

int FigureGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FigureGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FigureGridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const EnteredFigure &row = m_rows.at(index.row());
    const CheckedFigure &checked = m_checked.at(index.row());
    const bool isRefused = checked.kind == CheckedFigure::Kind::Refused;
    if (role == Qt::EditRole)
        return textOf(row, index.column());
    if (role == Qt::ToolTipRole)
        return checked.problem;
    if (role == Qt::TextAlignmentRole && (index.column() >= Value && index.column() <= Denominator))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && index.column() == Meaning)
        return isRefused ? Theme::current().colours().red : Theme::current().colours().muted;
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == State)
        return figureStateText(row.state);
    if (index.column() != Meaning)
        return textOf(row, index.column());
    switch (checked.kind) {
    case CheckedFigure::Kind::Empty:
    case CheckedFigure::Kind::Unchanged:
        return QString();
    case CheckedFigure::Kind::New:
        return tr("new");
    case CheckedFigure::Kind::Revision:
        return tr("revision");
    case CheckedFigure::Kind::Refused:
        return checked.problem;
    }
    Q_UNREACHABLE();
}

QVariant FigureGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    const QStringList titles{tr("Period"), tr("Value"), tr("Numerator"), tr("Denominator"), tr("State"), tr("Meaning")};
    return titles.value(section);
}

Qt::ItemFlags FigureGridModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() != Meaning ? flags | Qt::ItemIsEditable : flags;
}

bool FigureGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    if (textOf(m_rows.at(index.row()), index.column()) == value.toString())
        return true;
    QList<EnteredFigure> rows = m_rows;
    setCell(rows[index.row()], index.column(), value.toString());
    write(tr("Typing"), std::move(rows));
    return true;
}

void FigureGridModel::paste(const QModelIndex &at, const QString &text)
{
    if (!at.isValid() || text.isEmpty())
        return;
    QStringList lines = QString(text).remove(QLatin1Char('\r')).split(QLatin1Char('\n'));
    if (lines.last().isEmpty())
        lines.removeLast();
    QList<EnteredFigure> rows = m_rows;
    rows.resize(std::max(rows.size(), at.row() + lines.size()));
    for (int line = 0; line < lines.size(); ++line) {
        const QStringList cells = lines.at(line).split(QLatin1Char('\t'));
        for (int cell = 0; cell < cells.size(); ++cell)
            setCell(rows[at.row() + line], at.column() + cell, cells.at(cell).trimmed());
    }
    write(tr("Paste"), std::move(rows));
}

void FigureGridModel::clear(const QModelIndexList &cells)
{
    QList<EnteredFigure> rows = m_rows;
    for (const QModelIndex &cell : cells)
        setCell(rows[cell.row()], cell.column(), QString());
    if (rows != m_rows)
        write(tr("Emptying"), std::move(rows));
}

int FigureGridModel::countOf(CheckedFigure::Kind kind) const
{
    return int(std::ranges::count(m_checked, kind, &CheckedFigure::kind));
}

void FigureGridModel::write(const QString &label, QList<EnteredFigure> rows)
{
    m_undo.push(new FigureGridStep(*this, label, std::move(rows)));
}

void FigureGridModel::show(const QList<EnteredFigure> &rows)
{
    QList<EnteredFigure> shown = rows;
    while (!shown.isEmpty() && shown.last() == EnteredFigure{})
        shown.removeLast();
    shown.resize(shown.size() + emptyRows);
    const auto last = int(m_rows.size());
    if (shown.size() > last)
        beginInsertRows({}, last, int(shown.size()) - 1);
    else if (shown.size() < last)
        beginRemoveRows({}, int(shown.size()), last - 1);
    m_rows = shown;
    m_checked = checkFigures(m_source, m_rows);
    if (shown.size() > last)
        endInsertRows();
    else if (shown.size() < last)
        endRemoveRows();
    if (const int both = std::min(last, int(shown.size())); both > 0)
        Q_EMIT dataChanged(index(0, 0), index(both - 1, ColumnCount - 1));
    Q_EMIT checkedAgain();
}
