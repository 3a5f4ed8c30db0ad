#include "core/import/RecogniseColumns.h"

#include "core/import/ObservationCell.h"
#include "core/import/TableRows.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace {

using Field = ObservationField;

constexpr qsizetype sampledRows = 2000;
constexpr qsizetype mostColumns = 4000;

QString say(const char *sentence)
{
    return QCoreApplication::translate("RecogniseColumns", sentence);
}

Error refused(const QString &sentence)
{
    return {Error::Kind::Refused, sentence};
}

QString plain(const QString &name)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9%]+"));
    QString word = name.trimmed().toLower().replace(others, QStringLiteral("_"));
    while (word.endsWith(QLatin1Char('_')))
        word.chop(1);
    return word;
}

/// The names under which files have a field, the usual one first.
const QHash<QString, Field> &knownNames()
{
    static const QHash<QString, Field> names = [] {
        const QList<std::pair<Field, const char *>> lists{
            {Field::Indicator, "indicator indicator_code measure measure_code series metric kpi pi indicator_id"},
            {Field::IndicatorName, "indicator_name measure_name description indicator_title"},
            {Field::Area, "area area_name la_name authority local_authority council organisation geography place"},
            {Field::AreaCode, "area_code new_la_code ons_code gss_code geography_code lad_code"},
            {Field::LaNumber, "old_la_code la_number la_num"},
            {Field::Level, "geographic_level level area_type"},
            {Field::CountryCode, "country_code"},
            {Field::CountryName, "country_name"},
            {Field::RegionCode, "region_code"},
            {Field::RegionName, "region_name"},
            {Field::Period, "time_period period date month quarter year financial_year period_start start_date as_at"},
            {Field::PeriodEnd, "period_end end_date"},
            {Field::TimeIdentifier, "time_identifier period_type"},
            {Field::Value, "value figure observation actual result outturn"},
            {Field::Numerator, "numerator"},
            {Field::Denominator, "denominator"},
            {Field::State, "state status observation_state value_status"},
            {Field::Unit, "unit units"}};
        QHash<QString, Field> all;
        for (const auto &[field, words] : lists)
            for (const QString &word : QString::fromLatin1(words).split(QLatin1Char(' ')))
                all.insert(word, field);
        return all;
    }();
    return names;
}

/// A head names at least two things that are known, or a file of one's own has a period among its columns.
qsizetype knownAmong(const QStringList &cells)
{
    return std::count_if(cells.cbegin(), cells.cend(),
                         [](const QString &cell) { return knownNames().contains(plain(cell)); });
}

std::optional<QString> childColumn(const QStringList &columns)
{
    static const QSet<QString> names{QStringLiteral("child_unique_id"), QStringLiteral("child_id"),
                                     QStringLiteral("la_child_id"),     QStringLiteral("upn"),
                                     QStringLiteral("former_upn"),      QStringLiteral("unique_pupil_number"),
                                     QStringLiteral("nhs_number"),      QStringLiteral("dob"),
                                     QStringLiteral("date_of_birth"),   QStringLiteral("forename"),
                                     QStringLiteral("surname"),         QStringLiteral("first_name"),
                                     QStringLiteral("last_name"),       QStringLiteral("person_id"),
                                     QStringLiteral("pupil_id"),        QStringLiteral("child_s_unique_id"),
                                     QStringLiteral("case_number"),     QStringLiteral("client_id"),
                                     QStringLiteral("postcode"),        QStringLiteral("unique_child_id")};
    for (const QString &column : columns)
        if (names.contains(plain(column)))
            return column;
    return std::nullopt;
}

/// Of the cells of a column, those that are no figures outnumber the figures.
bool isText(const TableSample &sample, int column)
{
    qsizetype figures = 0;
    qsizetype others = 0;
    for (const QStringList &row : sample.rows) {
        const auto cell = readCell(row.value(column).toUtf8());
        if (!cell)
            ++others;
        else if (cell->value)
            ++figures;
    }
    return others > figures;
}

bool hasFigures(const TableSample &sample, int column)
{
    return std::any_of(sample.rows.cbegin(), sample.rows.cend(), [column](const QStringList &row) {
        return readCell(row.value(column).toUtf8()).has_value() && !row.value(column).trimmed().isEmpty();
    });
}

bool hasSeveralValues(const TableSample &sample, int column)
{
    return std::any_of(sample.rows.cbegin(), sample.rows.cend(), [&](const QStringList &row) {
        return row.value(column).trimmed() != sample.rows.first().value(column).trimmed();
    });
}

void takeNames(ObservationMapping &mapping)
{
    for (const QString &column : std::as_const(mapping.columns)) {
        const Field field = knownNames().value(plain(column), Field::Ignored);
        mapping.fields.append(field != Field::Ignored && !mapping.has(field) ? field : Field::Ignored);
    }
}

/// Columns without a known name: figures where no column holds 'the' value, and what tells them apart.
void takeContents(ObservationMapping &mapping, const TableSample &sample)
{
    const bool isWide = !mapping.has(Field::Value);
    const bool isPublished = mapping.layout == ObservationImport::Layout::Published;
    for (int i = 0; i < mapping.fields.size(); ++i) {
        if (mapping.fields.at(i) != Field::Ignored || mapping.columns.at(i).trimmed().isEmpty())
            continue;
        if (isPublished && isText(sample, i))
            mapping.fields[i] = Field::Filter;
        else if (isWide && !isText(sample, i) && (isPublished || hasFigures(sample, i)))
            mapping.fields[i] = Field::Figure;
        if (mapping.fields.at(i) == Field::Filter && hasSeveralValues(sample, i))
            mapping.namingFilters.append(mapping.columns.at(i));
    }
}

bool isFull(const TableSample &sample)
{
    return sample.rows.size() >= sampledRows;
}

} // namespace

Result<TableSample> sampleOf(QIODevice &file)
{
    TableSample sample;
    const Result<void> read = readTable(file, [&](const TableRow &row) {
        QStringList cells;
        for (const QByteArrayView cell : row.cells)
            cells.append(QString::fromUtf8(cell));
        const bool isTitle = !sample.columns.isEmpty() && sample.rows.size() < 20 && knownAmong(sample.columns) < 2
            && knownAmong(cells) >= 2;
        if (sample.columns.isEmpty() || isTitle) {
            sample = {cells, row.number, {}};
            return cells.size() <= mostColumns;
        }
        if (row.trouble.isEmpty())
            sample.rows.append(cells);
        return !isFull(sample);
    });
    if (!read)
        return read.error();
    while (!sample.columns.isEmpty() && sample.columns.last().trimmed().isEmpty())
        sample.columns.removeLast();
    if (sample.columns.isEmpty() || sample.columns.size() > mostColumns)
        return refused(say("The file holds no table: its first row has no names of columns. Check that it is the right "
                           "file."));
    return sample;
}

bool isNeighbourList(const TableSample &sample)
{
    static const QRegularExpression neighbour(QStringLiteral("^sn_?\\d+$"));
    return std::count_if(sample.columns.cbegin(), sample.columns.cend(),
                         [](const QString &column) { return neighbour.match(plain(column)).hasMatch(); })
        >= 3;
}

Result<ObservationMapping> recogniseColumns(const TableSample &sample)
{
    if (const auto child = childColumn(sample.columns))
        return refused(say("This is a list of single children (it has the column “%1”). Scrutineer keeps figures about "
                           "many, never about one child: import the totals instead.")
                           .arg(*child));
    ObservationMapping mapping;
    mapping.columns = sample.columns;
    mapping.headerRow = sample.headerRow;
    takeNames(mapping);
    if (mapping.has(Field::Level) && mapping.has(Field::TimeIdentifier))
        mapping.layout = ObservationImport::Layout::Published;
    takeContents(mapping, sample);
    return mapping;
}

Result<void> requireComplete(const ObservationMapping &mapping)
{
    if (!mapping.has(Field::Period))
        return refused(say("No column was recognised as the period (a date, month, quarter or year). Say which it is: "
                           "map COLUMN to period."));
    if (!mapping.has(Field::Value) && !mapping.has(Field::Figure))
        return refused(say("No column of figures was recognised. Say which it is: map COLUMN to value."));
    if (mapping.has(Field::Value) && !mapping.has(Field::Indicator) && !mapping.has(Field::IndicatorName))
        return refused(say("No column names the indicator. Say which it is: map COLUMN to indicator."));
    return {};
}

void mapColumn(ObservationMapping &mapping, int column, ObservationField field)
{
    const bool isSingle = field != Field::Figure && field != Field::Filter && field != Field::Ignored;
    if (isSingle)
        std::replace(mapping.fields.begin(), mapping.fields.end(), field, Field::Ignored);
    mapping.fields[column] = field;
    const QString &name = mapping.columns.at(column);
    if (field != Field::Filter)
        mapping.namingFilters.removeAll(name);
    else if (!mapping.namingFilters.contains(name))
        mapping.namingFilters.append(name);
}

Result<void> mapColumns(ObservationMapping &mapping, const QStringList &choices)
{
    for (const QString &choice : choices) {
        const qsizetype mark = choice.lastIndexOf(QLatin1Char('='));
        const qsizetype column = mapping.columns.indexOf(choice.left(mark));
        const auto field = fromWord<Field>(choice.mid(mark + 1));
        if (mark < 0 || column < 0)
            return refused(say("There is no column “%1”. The file has: %2.")
                               .arg(choice.left(mark), mapping.columns.join(QStringLiteral(", "))));
        if (!field)
            return refused(
                say("“%1” is nothing that a column can hold. Choose indicator, area, period, value, numerator, "
                    "denominator, state, unit, filter, figure or ignored.")
                    .arg(choice.mid(mark + 1)));
        mapColumn(mapping, int(column), *field);
    }
    return {};
}
