#include "app/cli/Command.h"
#include "app/cli/OpenWorkspace.h"
#include "app/cli/Output.h"
#include "core/domain/Words.h"
#include "core/storage/Journal.h"
#include "core/storage/ListQueries.h"
#include "core/storage/RecommendationListing.h"
#include "core/storage/ReportJson.h"
#include "core/storage/ReportQueries.h"

#include <QDate>
#include <QJsonDocument>

#include <memory>

namespace {

struct ShowOptions
{
    std::string workspace;
    std::string kind;
    std::string reference;
    bool asJson = false;
};

Result<QJsonObject> reportObject(const Database &database, const QString &reference)
{
    const Result<ReportDetail> detail = reportDetail(database, reference);
    if (!detail)
        return detail.error();
    return reportJson(*detail);
}

/// A record of another kind: the row of its list whose reference, number, code, title or id is the one asked for.
Result<QJsonObject> listedObject(const Database &database, const QString &kind, const QString &reference)
{
    const Result<Listing> listing = listRecords(database, kind, QDate::currentDate());
    if (!listing)
        return listing.error();
    static const QStringList names{QStringLiteral("ref"),    QStringLiteral("id"),    QStringLiteral("code"),
                                   QStringLiteral("number"), QStringLiteral("title"), QStringLiteral("date")};
    for (const QVariantList &row : listing->rows) {
        QJsonObject object;
        bool isIt = false;
        for (int i = 0; i < row.size(); ++i) {
            object.insert(listing->columns.at(i),
                          row.at(i).isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue::fromVariant(row.at(i)));
            isIt = isIt || (names.contains(listing->columns.at(i)) && row.at(i).toString() == reference);
        }
        if (isIt)
            return object;
    }
    return Error{Error::Kind::NotFound,
                 QStringLiteral("there is no such record among the %1. List them to see their references.").arg(kind)};
}

Result<QJsonObject> recordObject(const Database &database, const QString &kind, const QString &reference)
{
    if (kind == QLatin1String("reports"))
        return reportObject(database, reference);
    if (kind == QLatin1String("recommendations"))
        return recommendationJson(database, reference, QDate::currentDate());
    return listedObject(database, kind, reference);
}

QJsonArray historyOf(const Database &database, const QString &id)
{
    QJsonArray array;
    const auto entries = Journal(database).historyOf(id);
    for (const JournalEntry &entry : entries ? *entries : QList<JournalEntry>())
        array.append(QJsonObject{{QStringLiteral("number"), entry.number},
                                 {QStringLiteral("when"), entry.madeAt},
                                 {QStringLiteral("who"), entry.madeBy},
                                 {QStringLiteral("label"), entry.label}});
    return array;
}

void printText(const QJsonObject &object)
{
    for (auto field = object.begin(); field != object.end(); ++field) {
        const bool isList = field->isArray() || field->isObject();
        const QString value = isList ? QString::fromUtf8(field->isArray() ? QJsonDocument(field->toArray()).toJson()
                                                                          : QJsonDocument(field->toObject()).toJson())
                                           .trimmed()
                                     : field->toVariant().toString();
        printLine(QStringLiteral("%1: %2").arg(field.key(), value));
    }
}

ExitStatus showFrom(const Database &database, const ShowOptions &options)
{
    QString kind = toQString(options.kind);
    if (!listedKinds().contains(kind))
        kind += QLatin1Char('s');
    const QString reference = toQString(options.reference);
    Result<QJsonObject> object = recordObject(database, kind, reference);
    if (!object) {
        printError(reference, object.error());
        return ExitStatus::WrongUsage;
    }
    object->insert(QStringLiteral("history"), historyOf(database, object->value(QLatin1String("id")).toString()));
    if (options.asJson)
        printJson(*object);
    else
        printText(*object);
    return ExitStatus::Done;
}

} // namespace

void addShowCommand(CLI::App &app, ExitStatus &status)
{
    const auto options = std::make_shared<ShowOptions>();
    CLI::App *const command = app.add_subcommand("show", "Show one record with its links and history");
    command->add_option("WORKSPACE", options->workspace, "The workspace to read")->required();
    command->add_option("KIND", options->kind, "report, recommendation, meeting, ...")->required();
    command->add_option("REF", options->reference, "Its reference as listed")->required();
    command->add_flag("--json", options->asJson, "Print one JSON object");
    command->callback([options, &status] {
        status = withWorkspace(toQString(options->workspace), Database::Access::ReadOnly,
                               [&](const Database &database) { return showFrom(database, *options); });
    });
}
