#include "app/cli/Command.h"
#include "app/cli/OpenWorkspace.h"
#include "app/cli/Output.h"
#include "core/base/CsvText.h"
#include "core/storage/ListQueries.h"
#include "core/storage/Spreadsheet.h"
#include "core/workflows/RateThemes.h"

#include <QDate>
#include <QJsonDocument>

#include <memory>

namespace {

struct ListOptions
{
    std::string workspace;
    std::string kind;
    std::vector<std::string> conditions;
    std::string xlsxFile;
    std::string edition;
    bool asJson = false;
    bool asCsv = false;
};

QJsonValue jsonOf(const Listing &listing, const QVariantList &row, int column)
{
    const QVariant &value = row.at(column);
    if (value.isNull())
        return QJsonValue::Null;
    if (listing.yesOrNo.contains(listing.columns.at(column)))
        return value.toInt() != 0;
    if (!listing.structured.contains(listing.columns.at(column)))
        return QJsonValue::fromVariant(value);
    const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QString textOf(const Listing &listing, const QVariantList &row, int column)
{
    if (listing.yesOrNo.contains(listing.columns.at(column)))
        return row.at(column).toInt() != 0 ? QStringLiteral("yes") : QStringLiteral("no");
    return row.at(column).toString();
}

QStringList textsOf(const Listing &listing, const QVariantList &row)
{
    QStringList texts;
    for (int i = 0; i < row.size(); ++i)
        texts.append(textOf(listing, row, i));
    return texts;
}

void printAsJson(const Listing &listing)
{
    QJsonArray array;
    for (const QVariantList &row : listing.rows) {
        QJsonObject object;
        for (int i = 0; i < row.size(); ++i)
            object.insert(listing.columns.at(i), jsonOf(listing, row, i));
        array.append(object);
    }
    printJson(array);
}

void printAsCsv(const Listing &listing)
{
    printLine(csvLine(listing.columns).trimmed());
    for (const QVariantList &row : listing.rows)
        printLine(csvLine(textsOf(listing, row)).chopped(2));
}

void printAsText(const Listing &listing)
{
    printLine(listing.columns.join(QLatin1Char('\t')));
    for (const QVariantList &row : listing.rows)
        printLine(
            textsOf(listing, row).replaceInStrings(QStringLiteral("\n"), QStringLiteral(" ")).join(QLatin1Char('\t')));
}

/// Keeps the rows that meet FIELD=VALUE, or says why that cannot be asked.
Result<void> keepWhere(Listing &listing, const QString &condition)
{
    const QString field = condition.section(QLatin1Char('='), 0, 0);
    const int column = int(listing.columns.indexOf(field));
    if (column < 0 || !condition.contains(QLatin1Char('=')))
        return Error{Error::Kind::Refused,
                     QStringLiteral("no such field. Use FIELD=VALUE with one of: %1.")
                         .arg(listing.columns.join(QStringLiteral(", ")))};
    const QString wanted = condition.section(QLatin1Char('='), 1);
    const bool wantsYes = wanted == QLatin1String("true") || wanted == QLatin1String("1");
    const bool wantsNo = wanted == QLatin1String("false") || wanted == QLatin1String("0");
    const QString word = listing.yesOrNo.contains(field) && (wantsYes || wantsNo)
        ? (wantsYes ? QStringLiteral("yes") : QStringLiteral("no"))
        : wanted;
    listing.rows.removeIf(
        [&](const QVariantList &row) { return textOf(listing, row, column).compare(word, Qt::CaseInsensitive) != 0; });
    return {};
}

ExitStatus print(const Listing &listing, const ListOptions &options)
{
    if (options.asJson)
        printAsJson(listing);
    else if (options.asCsv)
        printAsCsv(listing);
    else if (options.xlsxFile.empty())
        printAsText(listing);
    if (options.xlsxFile.empty())
        return ExitStatus::Done;
    QList<QStringList> rows;
    for (const QVariantList &row : listing.rows)
        rows.append(textsOf(listing, row));
    const Result<void> written = writeSpreadsheet(toQString(options.xlsxFile), listing.columns, rows);
    return written ? ExitStatus::Done : failed(toQString(options.xlsxFile), written.error());
}

ExitStatus listFrom(const Database &database, const ListOptions &options)
{
    if (options.kind == "changes" && options.edition == "public")
        return failed(QStringLiteral("changes"),
                      {Error::Kind::Refused,
                       QStringLiteral("the journal keeps what records were before they became exempt, so the public "
                                      "edition has none of it. List them without an edition.")});
    Result<Listing> listing = listRecords(database, toQString(options.kind), QDate::currentDate());
    if (!listing)
        return failed(QStringLiteral("list"), listing.error());
    if (options.kind == "themes")
        if (const Result<void> rated = rateThemes(database, *listing, QDate::currentDate()); !rated)
            return failed(QStringLiteral("list"), rated.error());
    for (const QString &condition : toQStringList(options.conditions))
        if (const Result<void> kept = keepWhere(*listing, condition); !kept)
            return failed(condition, kept.error());
    return print(*listing, options);
}

} // namespace

void addListCommand(CLI::App &app, ExitStatus &status)
{
    const auto options = std::make_shared<ListOptions>();
    CLI::App *const command = app.add_subcommand("list", "List the records of one kind");
    command->add_option("WORKSPACE", options->workspace, "The workspace to read")->required();
    command->add_option("KIND", options->kind, listedKinds().join(QStringLiteral(", ")).toStdString())->required();
    command->add_flag("--json", options->asJson, "Print one JSON array");
    command->add_flag("--csv", options->asCsv, "Print comma-separated values");
    command->add_option("--xlsx", options->xlsxFile, "Write a spreadsheet");
    addEditionOption(*command, options->edition);
    command->add_option("--where", options->conditions, "FIELD=VALUE; may be repeated")->allow_extra_args(false);
    command->callback([options, &status] {
        status = withEdition(toQString(options->workspace), options->edition,
                             [&](const Database &database) { return listFrom(database, *options); });
    });
}
