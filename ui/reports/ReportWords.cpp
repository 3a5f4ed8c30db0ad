#include "ui/reports/ReportWords.h"

#include "core/storage/Database.h"
#include "core/storage/SearchIndex.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

/// While somebody types, the last word may go on.
QString typedWords(const QString &words)
{
    return !words.isEmpty() && words.back().isLetterOrNumber() ? words + QLatin1Char('*') : words;
}

int placesIn(const QHash<QString, ReportPlaces> &places)
{
    int sum = 0;
    for (const ReportPlaces &place : places)
        sum += place.count;
    return sum;
}

} // namespace

Result<QHash<QString, ReportPlaces>> placesWithWords(const QString &path, const QString &words)
{
    const Result<Database> database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    const auto matches = reportsWithWords(*database, typedWords(words));
    if (!matches)
        return matches.error();
    QHash<QString, ReportPlaces> places;
    places.reserve(matches->size());
    for (const ReportMatch &match : *matches)
        places.insert(match.report, {match.places, match.newestPlace});
    return places;
}

Result<QHash<QString, QString>> snippetsOf(const QString &path, const QString &words,
                                           const QHash<QString, qint64> &places)
{
    const Result<Database> database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    const auto snippets = snippetsAt(*database, typedWords(words), places.values());
    if (!snippets)
        return snippets.error();
    QHash<QString, QString> result;
    const QStringList reports = places.keys();
    for (int i = 0; i < reports.size(); ++i)
        result.insert(reports.at(i), snippets->at(i));
    return result;
}

QString reportsLine(const ShownReports &reports)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("ReportWords", text); };
    if (reports.total == 0)
        return say("No reports yet. Import some, or drop their files on this window.");
    if (reports.words.trimmed().isEmpty())
        return say("Newest meeting first, unless you sort the table differently.");
    const QString words = reports.words.trimmed();
    if (reports.shown == 0)
        return say("No report has all of these words: “%1”. Try fewer words, or the beginning of one.").arg(words);
    const int places = placesIn(reports.places);
    if (places == 0)
        return say("Titles or committees with “%1”.").arg(words);
    return say("%1 places mention “%2”.").arg(QLocale().toString(places), words);
}
