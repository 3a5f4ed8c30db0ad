#include "core/import/StandardHeading.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace {

struct Vocabulary
{
    StandardHeading meaning;
    const char *phrases; ///< in UTF-8, parted by bars
};

constexpr Vocabulary vocabulary[] = {
    {StandardHeading::Purpose,
     "purpose|purpose of report|purpose of the report|purpose of this report|reason for report|reason for the report|"
     "reason for submission|introduction|summary|executive summary|synopsis|what is this report about|report "
     "summary|summary of report|"
     "describe the issue under consideration|purpose and summary|"
     "diben|diben yr adroddiad|pwrpas|pwrpas yr adroddiad|cyflwyniad|crynodeb|crynodeb gweithredol"},
    {StandardHeading::Recommendations,
     "recommendation|recommendations|officer recommendation|officer recommendations|officers recommendations|"
     "recommendation to committee|recommendations to committee|recommendations to the committee|"
     "recommendations and reasons|recommendations to cabinet|recommended action|recommended actions|"
     "actions required|action required|action requested|actions requested|decision required|"
     "decisions required|decision requested|summary of recommendations|list of recommendations|"
     "our recommendations|the recommendations|action required by the committee|action required by the committee at "
     "this "
     "meeting|recommendation or action required|what is the committee asked to do|what is the committee being asked to "
     "do|"
     "what are members asked to do|what are members being asked to do|decision sought|decisions sought|"
     "argymhelliad|argymhellion|yr argymhelliad|yr argymhellion|camau gofynnol"},
    {StandardHeading::ReasonsForRecommendations,
     "reason|reasons|reason s|reason for recommendation|reasons for recommendation|reason for recommendations|reasons "
     "for recommendations|"
     "reason for the recommendation|reasons for the recommendation|reason for the recommendations|"
     "reasons for the recommendations|reason for decision|reasons for decision|rheswm dros yr argymhelliad|"
     "rhesymau dros yr argymhelliad|rhesymau dros yr argymhellion"},
    {StandardHeading::Priorities,
     "links to|link to|corporate priorities|corporate priority|council priority|council priorities|"
     "council plan|policy context|strategic context|blaenoriaethau|blaenoriaethau corfforaethol"},
    {StandardHeading::Background,
     "background|background information|background and context|context|history|cefndir|y cefndir|gwybodaeth gefndir"},
    {StandardHeading::KeyIssues,
     "key issues|main issues|main body|issues|issues for consideration|key points|details|detail|main report|"
     "report detail|report details|the report|information|findings|current position|current "
     "performance|performance|progress|"
     "progress to date|discussion|proposals|proposal|considerations|prif faterion|materion allweddol|perfformiad"},
    {StandardHeading::Options,
     "options|options considered|alternative options|alternative options considered|other options considered|"
     "options appraisal|opsiynau"},
    {StandardHeading::Implications,
     "implications|wards affected|ward affected|wards|document information|supporting information|legal "
     "implications|legal considerations|financial implications|financial considerations|"
     "resource implications|human resources|human resources considerations|human resources implications|"
     "staffing implications|equalities considerations|equality implications|equalities implications|equality impact|"
     "equality impact assessment|risk management|risk management considerations|risk|risks|risk implications|"
     "ethical considerations|environmental implications|climate change implications|corporate implications|"
     "other implications|goblygiadau|goblygiadau ariannol|goblygiadau cyfreithiol|risgiau"},
    {StandardHeading::Consultation,
     "consultation|consultations|consultation undertaken|internal external consultation undertaken|"
     "internal consultation|external consultation|engagement|consultees|ymgynghori|ymgynghoriad"},
    {StandardHeading::ExpectedOutcomes, "expected outcomes|anticipated outcomes|outcomes|canlyniadau disgwyliedig"},
    {StandardHeading::NextSteps,
     "next steps|next steps and review|way forward|conclusion|conclusions|timetable|future work|camau nesaf|y camau "
     "nesaf|casgliad|casgliadau"},
    {StandardHeading::BackgroundDocuments,
     "background documents|background papers|background paper|background document|list of background papers|"
     "list of background documents|background papers used|background reading|documents used|"
     "background information and other papers|other papers|papurau cefndir|dogfennau cefndir|papur cefndir"},
    {StandardHeading::Appendices,
     "appendices|appendix|list of appendices|summary of appendices|list of "
     "attachments|attachments|attachment|enclosures|annexes|"
     "appendices attached|use of appendices|list of appendices included|appendices and attachments|"
     "atodiadau|atodiad|rhestr o atodiadau"},
    {StandardHeading::Contacts,
     "contact|contacts|contact officer|contact officers|contact details|contact points|contact information|officer to "
     "contact|report author|further information|"
     "officer contact|swyddog cyswllt|manylion cyswllt"},
};

QHash<QString, StandardHeading> meaningsByPhrase()
{
    QHash<QString, StandardHeading> meanings;
    for (const Vocabulary &entry : vocabulary)
        for (const QString &phrase : QString::fromUtf8(entry.phrases).split(u'|'))
            meanings.insert(phrase, entry.meaning);
    return meanings;
}

const QHash<QString, StandardHeading> &meanings()
{
    static const QHash<QString, StandardHeading> known = meaningsByPhrase();
    return known;
}

} // namespace

QString headingKey(const QString &heading)
{
    QString key;
    key.reserve(heading.size());
    for (const QChar character : heading) {
        if (character.isLetterOrNumber())
            key.append(character.toLower());
        else if (character != u'\'' && character != u'’')
            key.append(u' ');
    }
    key.replace(QLatin1String("recommendation s"), QLatin1String("recommendations"));
    return key.simplified();
}

namespace {

/// "List of background papers (this must be completed)", "Recommendations of the Cabinet Member", "Papers [1]".
QString withoutTail(const QString &heading)
{
    static const QRegularExpression tail(
        QStringLiteral("\\s*(?:\\([^)]{4,}\\)|\\[\\d{1,2}\\])\\s*$|(?<=recommendations)\\s+of\\s(?:councillor|cllr|the "
                       ")?\\s?(?:\\b(?:cabinet|portfolio|leader|director|chief|\\p{Lu})).{2,60}$"),
        QRegularExpression::CaseInsensitiveOption);
    QString words = heading;
    return words.remove(tail);
}

/// "Recommendation 2", "Background papers used in the preparation of the report".
std::optional<StandardHeading> meaningByShape(const QString &heading)
{
    static const QRegularExpression recommendation(QStringLiteral("^recommendation \\d{1,2}$"));
    static const QRegularExpression papers(QStringLiteral(
        "^(?:public |list of )?background (?:papers|documents) (?:used |relied |consulted )?(?:in|on|for) "
        "[a-z ]{0,60}$"));
    const QString key = headingKey(heading);
    if (recommendation.match(key).hasMatch())
        return StandardHeading::Recommendations;
    return papers.match(key).hasMatch() ? std::optional(StandardHeading::BackgroundDocuments) : std::nullopt;
}

} // namespace

std::optional<StandardHeading> standardHeadingOf(const QString &heading)
{
    const auto found = meanings().constFind(headingKey(withoutTail(heading)));
    return found == meanings().constEnd() ? meaningByShape(heading) : std::optional(*found);
}

std::optional<StandardHeading> standardHeadingBeginning(const QString &heading)
{
    // The longest known beginning decides: "background papers used" is no "background".
    QStringList words = headingKey(heading).split(u' ');
    for (; !words.isEmpty(); words.removeLast())
        if (const auto found = meanings().constFind(words.join(u' ')); found != meanings().constEnd())
            return *found;
    return std::nullopt;
}
