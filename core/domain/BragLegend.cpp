#include "core/domain/BragLegend.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("BragLegend", text);
}

} // namespace

QList<LegendEntry> usualLegend()
{
    return {{Rating::Blue, say("Complete"), say("Complete, and the evidence has been seen")},
            {Rating::Green, say("On track"), say("Will be done by its date")},
            {Rating::Amber, say("At risk"), say("Slipping or at risk, with a plan for recovery")},
            {Rating::Red, say("Off track"), say("Will not be done without a new decision")}};
}

LegendEntry entryOf(const QList<LegendEntry> &legend, Rating rating)
{
    const auto isIt = [rating](const LegendEntry &entry) { return entry.rating == rating; };
    const auto own = std::find_if(legend.cbegin(), legend.cend(), isIt);
    if (own != legend.cend())
        return *own;
    const QList<LegendEntry> usual = usualLegend();
    return *std::find_if(usual.cbegin(), usual.cend(), isIt);
}

QString legendText(const QList<LegendEntry> &legend)
{
    QJsonArray entries;
    for (const LegendEntry &entry : legend)
        entries.append(QJsonObject{{QStringLiteral("rating"), QString(wordOf(entry.rating))},
                                   {QStringLiteral("word"), entry.word},
                                   {QStringLiteral("meaning"), entry.meaning}});
    return QString::fromUtf8(QJsonDocument(entries).toJson(QJsonDocument::Compact));
}

QList<LegendEntry> legendFromText(const std::optional<QString> &text)
{
    QList<LegendEntry> legend;
    const QJsonArray entries = QJsonDocument::fromJson(text.value_or(QString()).toUtf8()).array();
    for (const QJsonValue &value : entries) {
        const QJsonObject object = value.toObject();
        const auto rating = fromWord<Rating>(object.value(QLatin1String("rating")).toString());
        const QString word = object.value(QLatin1String("word")).toString();
        if (rating && !word.isEmpty())
            legend.append({*rating, word, object.value(QLatin1String("meaning")).toString()});
    }
    return legend;
}
