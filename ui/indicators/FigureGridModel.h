#pragma once

#include "core/workflows/EnterFigures.h"

#include <QAbstractTableModel>
#include <QUndoStack>

/// The figures of an indicator as a sheet that a person writes into: those that stand, and empty rows under them. What
/// each row means is told beside it at once. Every step can be undone; nothing is saved by the model.
class FigureGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Period,
        Value,
        Numerator,
        Denominator,
        State,
        Meaning, ///< new, revision, unchanged, or what is wrong
        ColumnCount
    };

    explicit FigureGridModel(const TrendSource &source, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// Writes rows of cells, as a spreadsheet puts them on the clipboard, from this cell on; rows are added as needed.
    void paste(const QModelIndex &at, const QString &text);
    /// Empties the cells.
    void clear(const QModelIndexList &cells);

    QUndoStack *undoStack() { return &m_undo; }
    const QList<CheckedFigure> &checked() const { return m_checked; }
    int countOf(CheckedFigure::Kind kind) const;

Q_SIGNALS:
    void checkedAgain();

private:
    friend class FigureGridStep;

    void write(const QString &label, QList<EnteredFigure> rows);
    void show(const QList<EnteredFigure> &rows);

    const TrendSource m_source;
    QList<EnteredFigure> m_rows;
    QList<CheckedFigure> m_checked;
    QUndoStack m_undo;
};

/// A state as a person reads it: 'Actual', 'Suppressed'; empty where it is told from the value.
QString figureStateText(const QString &word);
