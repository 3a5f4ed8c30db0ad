#pragma once

#include "core/import/PlanColumns.h"

#include <QScrollArea>

class QComboBox;

/// What every column of a table means: its heading, and a choice beside it.
class ColumnChoices : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnChoices(QWidget *parent);

    void setHeadings(const QStringList &headings);
    QList<PlanColumn> columns() const;

Q_SIGNALS:
    void changed();

private:
    QList<QComboBox *> m_choices;
};

/// What a column of a plan is called on the screen.
QString screenWord(PlanColumn column);
