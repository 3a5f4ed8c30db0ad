#pragma once

#include "ui/observations/StatedLine.h"

#include <QDialog>

class FigureChoiceForm;
class MessageBar;
class QPushButton;
class TableView;
class TextLabel;
class Workspace;

/// The figures of a report on their way to become observations: what each is taken for, what would be recorded, and
/// then all of it as one step. Nothing is saved before the last button.
class RecordFigures : public QDialog
{
    Q_OBJECT

public:
    RecordFigures(Workspace &workspace, const StatedFigures &stated, QWidget *parent);

public Q_SLOTS:
    void recordNow();

Q_SIGNALS:
    void recorded(const QString &summary);

private:
    void createTable();
    void layOut();
    void takeChoice(const FigureChoice &choice);
    void check();
    void showOutcomes(const QList<StatedOutcome> &outcomes);
    void sayWhatHappens();
    void showCurrent();
    QString nameOf(const FigureChoice &choice) const;
    int countOf(StatedOutcome::Kind kind) const;

    Workspace &m_workspace;
    const StatedFigures m_stated;
    QList<FigureChoice> m_choices;
    QList<StatedOutcome> m_outcomes;
    TableModel<StatedLine> m_model;
    int m_current = 0;
    MessageBar *m_message = nullptr;
    TableView *m_table = nullptr;
    FigureChoiceForm *m_form = nullptr;
    TextLabel *m_summary = nullptr;
    QPushButton *m_record = nullptr;
};
