#include "ui/history/ChangeWords.h"

#include "core/domain/Report.h"
#include "ui/text/Words.h"

#include <QCoreApplication>

namespace {

constexpr int shortHash = 12;

QString tr(const char *text, const char *note = nullptr)
{
    return QCoreApplication::translate("ChangeWords", text, note);
}

const QHash<QString, const char *> &fieldWords()
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("active_from"), QT_TRANSLATE_NOOP("ChangeWords", "Active from")},
        {QStringLiteral("active_to"), QT_TRANSLATE_NOOP("ChangeWords", "Active to")},
        {QStringLiteral("agenda_number"), QT_TRANSLATE_NOOP("ChangeWords", "Agenda item")},
        {QStringLiteral("appendices"), QT_TRANSLATE_NOOP("ChangeWords", "Appendices")},
        {QStringLiteral("background_papers"), QT_TRANSLATE_NOOP("ChangeWords", "Background papers")},
        {QStringLiteral("cabinet_member"), QT_TRANSLATE_NOOP("ChangeWords", "Cabinet member")},
        {QStringLiteral("committee"), QT_TRANSLATE_NOOP("ChangeWords", "Committee")},
        {QStringLiteral("document_hash"), QT_TRANSLATE_NOOP("ChangeWords", "Document")},
        {QStringLiteral("exempt_paragraph"), QT_TRANSLATE_NOOP("ChangeWords", "Exempt under")},
        {QStringLiteral("file_name"), QT_TRANSLATE_NOOP("ChangeWords", "File")},
        {QStringLiteral("made_on"), QT_TRANSLATE_NOOP("ChangeWords", "Made on")},
        {QStringLiteral("meeting_date"), QT_TRANSLATE_NOOP("ChangeWords", "Meeting date")},
        {QStringLiteral("needs_review"), QT_TRANSLATE_NOOP("ChangeWords", "To be reviewed")},
        {QStringLiteral("publicity"), QT_TRANSLATE_NOOP("ChangeWords", "Access")},
        {QStringLiteral("report_of"), QT_TRANSLATE_NOOP("ChangeWords", "Report of")},
        {QStringLiteral("source_paragraph"), QT_TRANSLATE_NOOP("ChangeWords", "Paragraph")},
        {QStringLiteral("source_report"), QT_TRANSLATE_NOOP("ChangeWords", "Report")},
        {QStringLiteral("template_name"), QT_TRANSLATE_NOOP("ChangeWords", "Template")}};
    return words;
}

template<typename Enum>
std::optional<QString> wordOfEnum(const QString &value)
{
    const std::optional<Enum> known = fromWord<Enum>(value);
    return known ? std::optional(screenWord(*known)) : std::nullopt;
}

std::optional<QString> mentionWord(const QString &value)
{
    const std::optional<Mention> mention = fromWord<Mention>(value);
    if (!mention)
        return std::nullopt;
    switch (*mention) {
    case Mention::NotSaid:
        return tr("not said", "whether a report lists papers");
    case Mention::None:
        return tr("none", "whether a report lists papers");
    case Mention::Listed:
        return tr("listed", "whether a report lists papers");
    }
    Q_UNREACHABLE();
}

/// A word that an enum is kept as, in the words of the screen.
std::optional<QString> enumWord(const QString &field, const QString &value)
{
    std::optional<QString> word;
    if (field == QLatin1String("publicity"))
        return wordOfEnum<Publicity>(value);
    if (field == QLatin1String("background_papers") || field == QLatin1String("appendices"))
        return mentionWord(value);
    if (field != QLatin1String("kind") && field != QLatin1String("status"))
        return std::nullopt;
    for (const auto &known :
         {wordOfEnum<Committee::Kind>(value), wordOfEnum<Meeting::Kind>(value), wordOfEnum<Meeting::Status>(value),
          wordOfEnum<Recommendation::Kind>(value), wordOfEnum<Recommendation::Status>(value)})
        if (known)
            return known;
    return word;
}

bool isDateField(const QString &field)
{
    return field == QLatin1String("date") || field.endsWith(QLatin1String("_date"))
        || field.endsWith(QLatin1String("_on")) || field.startsWith(QLatin1String("active_"));
}

} // namespace

QString fieldWord(const QString &field)
{
    const auto word = fieldWords().constFind(field);
    if (word != fieldWords().cend())
        return tr(*word);
    QString plain = QString(field).replace(QLatin1Char('_'), QLatin1Char(' '));
    plain[0] = plain.at(0).toUpper();
    return plain;
}

QString valueWords(const QString &field, const QVariant &value, const RecordNames &names)
{
    const QString text = value.toString();
    if (value.isNull() || text.isEmpty())
        return tr("not stated", "value of a field");
    if (field == QLatin1String("needs_review"))
        return value.toBool() ? tr("yes") : tr("no");
    if (isDateField(field))
        return screenDate(QDate::fromString(text, Qt::ISODate));
    if (field == QLatin1String("document_hash"))
        return tr("SHA-256 %1…").arg(text.left(shortHash));
    if (const std::optional<QString> word = enumWord(field, text))
        return *word;
    if (QUuid::fromString(text).isNull())
        return text;
    return names.value(text, tr("another record"));
}

bool isTold(const QString &field)
{
    return field != QLatin1String("position") && field != QLatin1String("line");
}
