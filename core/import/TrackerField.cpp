#include "core/import/TrackerField.h"

namespace {

using Field = TrackerField;

struct HeadWords
{
    Field field;
    QStringList words; ///< the head has one of them, the longest match first
};

const QList<HeadWords> &headWords()
{
    const auto list = [](const char *words) { return QString::fromLatin1(words).split(QLatin1Char('|')); };
    static const QList<HeadWords> known{
        {Field::Reference, list("ref|reference|ref no|number|no|id|recommendation number|rec no")},
        {Field::Text, list("recommendation|text|recommendation text|full recommendation|wording|action agreed")},
        {Field::Title, list("title|short title|subject|topic|item")},
        {Field::Addressee, list("made to|addressee|to|directed to|recommended to")},
        {Field::MadeOn,
         list("made on|date made|meeting date|date of meeting|date|date agreed|meeting|date recommended")},
        {Field::Committee, list("committee|made by|scrutiny committee|panel")},
        {Field::Status, list("status|progress status|current status|state")},
        {Field::Target,
         list("target|target date|due|due date|deadline|timescale|completion date|by when|implementation date")},
        {Field::Lead, list("lead officer|officer|responsible officer|lead|owner|who|responsible|action by")},
        {Field::Portfolio, list("portfolio|directorate|department|service|cabinet portfolio")},
        {Field::Priority, list("priority")},
        {Field::Theme, list("theme|category")},
        {Field::Tag, list("tag|tags|label")},
        {Field::NoticeOn, list("notice given on|notice|notice date|date sent|sent to cabinet|date referred")},
        {Field::Decision,
         list("response|decision|cabinet decision|executive response|accepted|accepted?|cabinet response")},
        {Field::Reasons, list("response reasons|reasons|reason|cabinet comments|response details|executive comments")},
        {Field::AnsweredOn, list("answered on|response date|date of response|response received|date answered")},
        {Field::Update, list("update|progress|latest update|progress update|comments|commentary|latest position")},
        {Field::UpdatedOn, list("updated on|update date|date of update|as at|last updated")},
        {Field::Rating, list("rating|rag|brag|rag rating|rag status|officer rating")},
        {Field::ClosedOn, list("closed on|date closed|date completed|closed|completed on|completed")}};
    return known;
}

QString plain(const QString &head)
{
    QString words = head.toLower().simplified();
    words.remove(QLatin1Char('.')).remove(QLatin1Char(':')).replace(QLatin1Char('_'), QLatin1Char(' '));
    return words.trimmed();
}

} // namespace

QList<TrackerField> guessedFields(const QStringList &heads)
{
    QList<TrackerField> fields(heads.size(), Field::Ignored);
    for (qsizetype column = 0; column < heads.size(); ++column)
        for (const HeadWords &known : headWords())
            if (known.words.contains(plain(heads.at(column))) && !fields.contains(known.field))
                fields[column] = known.field;
    return fields;
}
