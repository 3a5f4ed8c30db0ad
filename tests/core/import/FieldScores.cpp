#include "tests/core/import/FieldScores.h"

#include <QJsonArray>

#include <algorithm>

namespace {

/// Words alone decide: signs, capitals and line breaks differ between formats.
QString keyOf(const QString &words)
{
    QString key;
    for (const QChar character : words)
        key +=
            character.isLetterOrNumber() || character == u'.' || character == u'@' ? character.toLower() : QChar(u' ');
    key = key.simplified();
    while (key.endsWith(u'.'))
        key.chop(1);
    return key.remove(QStringLiteral(" .")).simplified();
}

template<typename Value>
QStringList one(const std::optional<Found<Value>> &found)
{
    return found ? QStringList{found->value} : QStringList();
}

/// Silence and "none" differ: the second is a value of its own.
QStringList papers(const std::optional<QList<Found<QString>>> &founds)
{
    if (!founds)
        return {};
    QStringList values;
    for (const Found<QString> &found : *founds)
        values.append(found.value);
    return values.isEmpty() ? QStringList{QStringLiteral("none")} : values;
}

QString figureKey(double value, const QString &unit, const QJsonValue &target)
{
    const QString words = QString::number(value) + u' ' + unit;
    return target.isDouble() ? words + QStringLiteral(" target ") + QString::number(target.toDouble()) : words;
}

QStringList valuesOf(const QString &field, const QJsonValue &expected)
{
    if (expected.isString())
        return {expected.toString()};
    QStringList values;
    for (const QJsonValue &value : expected.toArray()) {
        const QJsonObject object = value.toObject();
        if (field == QLatin1String("authors"))
            values.append(object[QStringLiteral("name")].toString());
        else if (field == QLatin1String("indicators"))
            values.append(figureKey(object[QStringLiteral("value")].toDouble(),
                                    object[QStringLiteral("unit")].toString(), object[QStringLiteral("target")]));
        else
            values.append(value.toString());
    }
    const bool mayBeNone = field == QLatin1String("background_documents") || field == QLatin1String("appendices");
    return values.isEmpty() && expected.isArray() && mayBeNone ? QStringList{QStringLiteral("none")} : values;
}

QStringList contactsOf(const QJsonArray &authors)
{
    QStringList contacts;
    for (const QJsonValue &author : authors)
        for (const QString &key : {QStringLiteral("role"), QStringLiteral("phone"), QStringLiteral("email")})
            if (const QString value = author.toObject()[key].toString(); !value.isEmpty())
                contacts.append(value);
    return contacts;
}

QStringList contactsOf(const QList<AuthorDraft> &authors)
{
    QStringList contacts;
    for (const AuthorDraft &author : authors)
        for (const std::optional<QString> &value : {author.role, author.phone, author.email})
            if (value)
                contacts.append(*value);
    return contacts;
}

QStringList headingsOf(const ReportDraft &draft)
{
    QStringList headings;
    for (const SectionDraft &section : draft.sections)
        if (!section.heading.isEmpty())
            headings.append(section.heading);
    return headings;
}

/// What is exempt in part is exempt until a person says otherwise.
QString accessWord(const ReportDraft &draft)
{
    if (!draft.publicity)
        return QStringLiteral("unknown");
    return draft.publicity->value == Publicity::Public ? QStringLiteral("public") : QStringLiteral("exempt");
}

} // namespace

double FieldScore::precision() const
{
    return right + invented == 0 ? 1 : double(right) / (right + invented);
}

double FieldScore::recall() const
{
    return right + missed == 0 ? 1 : double(right) / (right + missed);
}

FieldScore &FieldScore::operator+=(const FieldScore &other)
{
    right += other.right;
    invented += other.invented;
    missed += other.missed;
    return *this;
}

QStringList FieldScores::compare(const QString &field, QStringList found, const QJsonValue &expected)
{
    FieldScore &score = m_fields[field];
    QStringList differences;
    for (const QString &wanted : valuesOf(field, expected)) {
        const auto match = std::find_if(found.cbegin(), found.cend(),
                                        [&wanted](const QString &value) { return keyOf(value) == keyOf(wanted); });
        if (match == found.cend()) {
            ++score.missed;
            differences.append(field + QStringLiteral(" missed: ") + wanted);
            continue;
        }
        ++score.right;
        found.erase(match);
    }
    score.invented += int(found.size());
    for (const QString &value : found)
        differences.append(field + QStringLiteral(" invented: ") + value);
    return differences;
}

QStringList FieldScores::add(const ReportDraft &draft, const QJsonObject &expected)
{
    QStringList names;
    for (const AuthorDraft &author : draft.authors)
        names.append(author.name.value);
    QStringList recommendations;
    for (const RecommendationDraft &recommendation : draft.recommendations)
        recommendations.append(recommendation.text);
    QStringList figures;
    for (const FigureDraft &figure : draft.figures)
        figures.append(figureKey(figure.value, figure.unit, figure.target ? QJsonValue(*figure.target) : QJsonValue()));
    const QString access = accessWord(draft);
    const QString date = draft.meetingDate ? draft.meetingDate->value.toString(Qt::ISODate) : QString();
    const auto at = [&expected](const char *key) { return expected[QLatin1String(key)]; };
    return compare(QStringLiteral("title"), one(draft.title), at("title"))
        + compare(QStringLiteral("committee"), one(draft.committee), at("committee"))
        + compare(QStringLiteral("meeting_date"), date.isEmpty() ? QStringList() : QStringList{date},
                  at("meeting_date"))
        + compare(QStringLiteral("agenda_item"), one(draft.agendaItem), at("agenda_item"))
        + compare(QStringLiteral("access"), {access}, at("access"))
        + compare(QStringLiteral("exempt_paragraph"), one(draft.exemptParagraph), at("exempt_paragraph"))
        + compare(QStringLiteral("authors"), names, at("authors"))
        + compare(QStringLiteral("contacts"), contactsOf(draft.authors),
                  QJsonArray::fromStringList(contactsOf(at("authors").toArray())))
        + compare(QStringLiteral("sections"), headingsOf(draft), at("sections"))
        + compare(QStringLiteral("recommendations"), recommendations, at("recommendations"))
        + compare(QStringLiteral("background_documents"), papers(draft.backgroundDocuments), at("background_documents"))
        + compare(QStringLiteral("appendices"), papers(draft.appendices), at("appendices"))
        + compare(QStringLiteral("indicators"), figures, at("indicators"));
}

FieldScore FieldScores::all() const
{
    FieldScore all;
    for (const FieldScore &score : m_fields)
        all += score;
    return all;
}

QString FieldScores::table() const
{
    const auto row = [](const QString &name, const FieldScore &score) {
        return QStringLiteral("%1 precision %2 recall %3  (%4 right, %5 invented, %6 missed)\n")
            .arg(name, -22)
            .arg(score.precision(), 0, 'f', 3)
            .arg(score.recall(), 0, 'f', 3)
            .arg(score.right)
            .arg(score.invented)
            .arg(score.missed);
    };
    QString table;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        table += row(field.key(), field.value());
    return table + row(QStringLiteral("all"), all());
}
