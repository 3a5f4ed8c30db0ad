#pragma once

#include "core/import/MonitoringTable.h"
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
    /// The same for a table of money or posts.
    void setMonitoring(const MonitoringMapping &mapping, const TableSample &sample);
    const std::optional<MonitoringMapping> &monitoring() const { return m_monitoring; }

Q_SIGNALS:
    /// A person chose otherwise.
    void changed();

private:
    void layOutColumns(const QStringList &columns, const TableSample &sample);
    int fieldOf(int column) const;
    QComboBox *makeChoice(const QString &column, QWidget *body);
    void choose(int column);
    void showFields();

    ObservationMapping m_mapping;
    std::optional<MonitoringMapping> m_monitoring;
    QList<std::pair<QString, int>> m_fields; ///< that can be chosen, by their words
    QList<QComboBox *> m_choices;
};
