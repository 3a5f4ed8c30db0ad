#include "core/import/ObservationMapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

const QString fieldsKey = QStringLiteral("fields");
const QString namingKey = QStringLiteral("naming_filters");
const QString headerKey = QStringLiteral("header_row");
const QString areaKey = QStringLiteral("area");
const QString layoutKey = QStringLiteral("layout");

} // namespace

std::optional<int> ObservationMapping::columnOf(ObservationField field) const
{
    const qsizetype column = fields.indexOf(field);
    return column < 0 ? std::nullopt : std::optional(int(column));
}

QString toJson(const ObservationMapping &mapping)
{
    QJsonArray fields;
    for (const ObservationField field : mapping.fields)
        fields.append(QString(wordOf(field)));
    const QJsonObject object{{layoutKey, QString(wordOf(mapping.layout))},
                             {fieldsKey, fields},
                             {namingKey, QJsonArray::fromStringList(mapping.namingFilters)},
                             {headerKey, mapping.headerRow},
                             {areaKey, mapping.area}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ObservationMapping mappingFromJson(const QString &json, const QString &columns)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    ObservationMapping mapping;
    mapping.columns = columns.split(QLatin1Char('\n'));
    mapping.layout = fromWord<ObservationImport::Layout>(object.value(layoutKey).toString())
                         .value_or(ObservationImport::Layout::Tidy);
    const QJsonArray fields = object.value(fieldsKey).toArray();
    for (const QJsonValue &field : fields)
        mapping.fields.append(fromWord<ObservationField>(field.toString()).value_or(ObservationField::Ignored));
    const QJsonArray naming = object.value(namingKey).toArray();
    for (const QJsonValue &filter : naming)
        mapping.namingFilters.append(filter.toString());
    mapping.headerRow = object.value(headerKey).toInteger(1);
    mapping.area = object.value(areaKey).toString();
    return mapping;
}
