#include "app/cli/AnalysisJson.h"

#include "core/performance/SignalWords.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <charconv>
#include <cmath>

namespace {

void appendNumber(QByteArray &json, double number)
{
    if (!std::isfinite(number)) {
        json.append("null");
        return;
    }
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, number).ptr;
    json.append(text, end - text);
}

void appendNumber(QByteArray &json, const char *key, std::optional<double> number)
{
    json.append(", \"").append(key).append("\": ");
    appendNumber(json, number.value_or(std::nan("")));
}

/// Qt knows how to write a text: as the one member of an array.
void appendText(QByteArray &json, const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    json.append(array.mid(1, array.size() - 2));
}

template<typename Word>
void appendWord(QByteArray &json, const char *key, std::optional<Word> word)
{
    json.append(", \"").append(key).append("\": ");
    if (!word) {
        json.append("null");
        return;
    }
    json.append('"').append(wordOf(*word).data()).append('"');
}

void appendSegment(QByteArray &json, const ProcessSegment &segment, const AnalysedSeries &series)
{
    json.append("{\"start\": \"").append(series.dates[size_t(segment.first)]).append("\", \"n\": ");
    json.append(QByteArray::number(segment.count));
    appendNumber(json, "mean", segment.mean);
    appendNumber(json, "average_moving_range", segment.averageMovingRange);
    appendNumber(json, "lower_limit", segment.lowerLimit);
    appendNumber(json, "upper_limit", segment.upperLimit);
    appendNumber(json, "near_lower", segment.nearLower);
    appendNumber(json, "near_upper", segment.nearUpper);
    json.append('}');
}

void appendPoint(QByteArray &json, size_t place, const AnalysedSeries &series)
{
    const PointSignal &point = series.behaviour.points[place];
    json.append("{\"date\": \"").append(series.dates[place]).append("\", \"value\": ");
    appendNumber(json, series.values[place]);
    appendWord(json, "flag", point.flag == PointFlag::Null ? std::nullopt : std::optional(point.flag));
    appendWord(json, "rule", point.rule == PointRule::Null ? std::nullopt : std::optional(point.rule));
    json.append('}');
}

} // namespace

void appendJson(QByteArray &json, const AnalysedSeries &series)
{
    json.append("{\"series\": ");
    appendText(json, QString::fromUtf8(series.name));
    appendWord(json, "mode", std::optional(series.method));
    json.append(",\n \"segments\": [");
    for (size_t i = 0; i < series.behaviour.segments.size(); ++i) {
        json.append(i == 0 ? "\n  " : ",\n  ");
        appendSegment(json, series.behaviour.segments[i], series);
    }
    json.append("],\n \"points\": [");
    for (size_t i = 0; i < series.values.size(); ++i) {
        json.append(i == 0 ? "\n  " : ",\n  ");
        appendPoint(json, i, series);
    }
    json.append("]");
    appendWord(json, "variation", series.behaviour.variation);
    appendWord(json, "assurance", series.assurance);
    json.append(", \"note\": ");
    appendText(json, signalSentence(series.behaviour, series.values));
    json.append('}');
}

QString lineOf(const AnalysedSeries &series)
{
    QString limits = QStringLiteral("no limits");
    if (!series.behaviour.segments.empty() && series.behaviour.segments.back().upperLimit) {
        const ProcessSegment &last = series.behaviour.segments.back();
        limits = QStringLiteral("mean %1, limits %2 to %3").arg(*last.mean).arg(*last.lowerLimit).arg(*last.upperLimit);
    }
    return QStringLiteral("%1\t%2\t%3\t%4")
        .arg(QString::fromUtf8(series.name), limits,
             series.assurance ? QString(wordOf(*series.assurance)) : QStringLiteral("no assurance"),
             signalSentence(series.behaviour, series.values));
}
