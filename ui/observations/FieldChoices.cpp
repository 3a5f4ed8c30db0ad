#include "ui/observations/FieldChoices.h"

#include "core/workflows/MonitoringRecords.h"
#include "ui/observations/FieldWords.h"
#include "ui/text/Measures.h"
#include "ui/widgets/ElidedLabel.h"

#include <QComboBox>
#include <QGridLayout>

namespace {

constexpr int choiceWidth = 196;

QString heading(const QStringList &columns, int column)
{
    const QString name = columns.at(column).simplified();
    return name.isEmpty() ? FieldChoices::tr("Column %1").arg(column + 1) : name;
}

/// The first thing that stands in the column.
QString example(const TableSample &sample, int column)
{
    for (const QStringList &row : sample.rows)
        if (const QString cell = row.value(column).simplified(); !cell.isEmpty())
            return FieldChoices::tr("e.g. %1", "an example of what stands in the column").arg(cell);
    return FieldChoices::tr("empty in the first rows");
}

} // namespace

FieldChoices::FieldChoices(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What the columns hold"));
}

void FieldChoices::setMapping(const ObservationMapping &mapping, const TableSample &sample)
{
    m_mapping = mapping;
    m_monitoring.reset();
    m_fields.clear();
    for (const auto &[field, word] : Words<ObservationField>::all)
        m_fields.append({screenWord(field), int(field)});
    layOutColumns(mapping.columns, sample);
}

void FieldChoices::setMonitoring(const MonitoringMapping &mapping, const TableSample &sample)
{
    m_monitoring = mapping;
    m_fields.clear();
    for (const MonitoringField field : fieldsOf(mapping.family))
        m_fields.append({fieldTitle(field, mapping.family), int(field)});
    m_fields.append({fieldTitle(MonitoringField::Ignored, mapping.family), int(MonitoringField::Ignored)});
    layOutColumns(mapping.columns, sample);
}

void FieldChoices::layOutColumns(const QStringList &columns, const TableSample &sample)
{
    m_choices.clear();
    auto *const body = new QWidget(this);
    auto *const grid = new QGridLayout(body);
    grid->setContentsMargins(Measures::spaceMedium, Measures::spaceSmall, Measures::spaceMedium, Measures::spaceSmall);
    grid->setHorizontalSpacing(Measures::spaceMedium);
    grid->setVerticalSpacing(Measures::spaceSmall);
    for (int column = 0; column < int(columns.size()); ++column) {
        auto *const names = new QVBoxLayout;
        names->setSpacing(0);
        names->addWidget(new ElidedLabel(TextLabel::Role::Body, heading(columns, column), body));
        names->addWidget(new ElidedLabel(TextLabel::Role::Muted, example(sample, column), body));
        grid->addLayout(names, column, 0);
        grid->addWidget(makeChoice(heading(columns, column), body), column, 1);
    }
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(int(columns.size()), 1);
    setWidget(body);
    showFields();
}

QComboBox *FieldChoices::makeChoice(const QString &column, QWidget *body)
{
    auto *const choice = new QComboBox(body);
    choice->setFixedWidth(choiceWidth);
    choice->setAccessibleName(tr("What the column %1 holds").arg(column));
    for (const auto &[word, field] : std::as_const(m_fields))
        choice->addItem(word, field);
    const int place = int(m_choices.size());
    m_choices.append(choice);
    connect(choice, &QComboBox::activated, this, [this, place] { choose(place); });
    return choice;
}

void FieldChoices::choose(int column)
{
    const int field = m_choices.at(column)->currentData().toInt();
    if (field == fieldOf(column))
        return;
    if (m_monitoring)
        mapMonitoringColumn(*m_monitoring, column, MonitoringField(field));
    else
        mapColumn(m_mapping, column, ObservationField(field));
    showFields();
    Q_EMIT changed();
}

/// What only one column can hold, another may have lost.
void FieldChoices::showFields()
{
    for (int column = 0; column < int(m_choices.size()); ++column)
        m_choices.at(column)->setCurrentIndex(m_choices.at(column)->findData(fieldOf(column)));
}

int FieldChoices::fieldOf(int column) const
{
    return m_monitoring ? int(m_monitoring->fields.at(column)) : int(m_mapping.fields.at(column));
}
