#pragma once

#include "core/import/ObservationMapping.h"
#include "core/import/RecogniseColumns.h"

#include <QScrollArea>

class QComboBox;

/// What every column of a file of figures was taken for: its name, what stands in it, and a choice to put it right.
class FieldChoices : public QScrollArea
{
    Q_OBJECT

public:
    explicit FieldChoices(QWidget *parent);

    void setMapping(const ObservationMapping &mapping, const TableSample &sample);
    const ObservationMapping &mapping() const { return m_mapping; }

Q_SIGNALS:
    /// A person chose otherwise.
    void changed();

private:
    QComboBox *makeChoice(const QString &column, QWidget *body);
    void choose(int column);
    void showFields();

    ObservationMapping m_mapping;
    QList<QComboBox *> m_choices;
};
