#pragma once

#include "core/changes/ChangeSet.h"
#include "ui/indicators/FigureGridModel.h"

#include <QDialog>

class QPushButton;
class QTableView;
class TextLabel;

/// A sheet for the figures of one indicator: typed, or pasted from a spreadsheet. It changes nothing itself but says
/// what is asked, as one change.
class FigureGrid : public QDialog
{
    Q_OBJECT

public:
    /// The council's name is the area's where the indicator has no figures of any area yet.
    FigureGrid(const TrendSource &source, const QString &council, QWidget *parent);

    void reject() override;

Q_SIGNALS:
    void changeAsked(const ChangeSet &changes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createTable();
    void layOut();
    void updateState();
    void paste();
    void copy() const;
    void save();

    const TrendSource m_source;
    const QString m_council;
    FigureGridModel m_model;
    QTableView *m_table;
    TextLabel *m_summary;
    QPushButton *m_save;
    bool m_isAskedToClose = false;
};
