#include "core/import/HeaderLabels.h"

#include "core/import/DateRule.h"

#include <QRegularExpression>

namespace {

constexpr qsizetype longestField = 400;

struct LabelWords
{
    HeaderLabel label;
    const char *pattern; ///< in UTF-8
    bool alone; ///< a label even where no sign parts it from its value
};

// The longer labels stand first, because the first that fits is taken.
constexpr LabelWords labelWords[] = {
    {HeaderLabel::Elsewhere,
     "report (?:no|number|ref(?:erence)?)\\.?|report authorised by|relevant director|local members?|(?:template "
     "|report )?version(?: "
     "(?:no|number))?\\.?|ward(?:\\(s\\)|s)?(?: "
     "affected| involved)?|useful information|lead director|electoral "
     "divisions?|"
     "key decision|date of (?:report|last meeting|publication|publishing|next meeting|previous meeting)|report date|"
     "date (?:published|of issue|prepared)|"
     "previous meetings?|deadline|forward plan(?: ref(?:erence)?)?|director(?:ate)?|department|service(?: "
     "area)?|time|venue|location|"
     "chair(?:man|person)?|ref(?:erence)?(?: no)?|file ref(?:erence)?|consultees?|originator|"
     "corporate priority|portfolio|reporting period|period covered|wardiau?|rhif yr adroddiad|lleoliad|amser",
     false},
    {HeaderLabel::MeetingDate,
     "date of (?:the )?(?:committee |panel )?meeting|date and time(?: of meeting)?|meeting date and time|meeting "
     "date|committee date|date of committee|dyddiad y "
     "cyfarfod|dyddiad cyfarfod|"
     "date|dyddiad",
     false},
    {HeaderLabel::AgendaItem,
     "agenda item(?: (?:no|number)\\b\\.?)?|item (?:no|number)\\b\\.?|agenda ref(?:erence)?|agenda "
     "(?:no|number)\\b\\.?|item|"
     "eitem (?:agenda )?rhif|rhif yr eitem|eitem ar yr agenda|eitem(?: agenda)?",
     true},
    {HeaderLabel::Title,
     "report title|title of (?:the )?report|title|subject of (?:the )?report|subject(?: matter)?|report on|report "
     "subject|"
     "teitl yr adroddiad|teitl|pwnc|testun",
     false},
    {HeaderLabel::ReportOf,
     "(?:joint )?report of|report by|report from|submitted by|from|adroddiad gan|adroddiad y|adroddiad yr", true},
    {HeaderLabel::Role, "job title|role|designation|position|post title|teitl swydd", false},
    {HeaderLabel::ContactDetails,
     "(?:(?:report )?author |officer )?contact details|contact information|manylion cyswllt", false},
    {HeaderLabel::Author,
     "contact officers?(?: details)?|(?:author|officer)(?:'s|’s)? names?|name of (?:author|officer)|names? and job "
     "titles?|author of (?:the )?report|report (?:prepared|written|compiled) by|(?:prepared|compiled|written|produced) "
     "by|scrutiny (?:support )?officer|link officer|name|officers? to contact|(?:for )?enquiries(?: to)?|contact "
     "points?|point of "
     "contact|report authors?(?: and contact(?: details)?)?|presenting officer|officer presenting|relevant "
     "officers?|lead "
     "officers?|officer contacts?|reporting "
     "officers?|"
     "responsible officers?|contact (?:name|person)s?|for (?:further|more) information(?: please)? contact|authors?|"
     "contacts?|officer|swyddog(?:ion)? (?:cyswllt|arweiniol|perthnasol)|awdur(?:on)?(?: yr adroddiad)?|awdur",
     false},
    {HeaderLabel::Phone,
     "tel(?:ephone)?(?: (?:no|number))?\\.?|phone|mobile|ext(?:ension|n)?\\.?|rhif ff\u00f4n|ff\u00f4n|\u260e", false},
    {HeaderLabel::Email, "e-?mail(?: address)?|e-?bost|\u2709", false},
    {HeaderLabel::CabinetMember,
     "(?:relevant |lead |responsible )?(?:cabinet|executive) members?(?: \\(portfolio holder\\)| responsible| for "
     "[^:\u2013-]{3,60})?|portfolio holder|"
     "lead member|aelod(?: o'r)? cabinet|aelod cabinet",
     false},
    {HeaderLabel::Access,
     "access(?: to information)?|category of (?:the )?report|(?:information|document|report) "
     "classification|publicity|classification|(?:report |paper |document )?status|public or "
     "(?:private|exempt)|open or exempt|"
     "exempt information|confidentiality|confidential status|security classification|statws|mynediad",
     false},
    {HeaderLabel::Committee,
     "committee(?: name)?(?: and |/)date(?: of meeting)?|meeting(?: and |/)date|report (?:to|for)(?: the)?|(?:for |to "
     "be )?consider(?:ation|ed) by|meeting name|name of (?:the "
     ")?(?:committee|meeting)|meeting of(?: "
     "the)?|committee|meeting|decision[- "
     "]mak(?:er|ing body)|"
     "to|for|adroddiad i|pwyllgor|cyfarfod",
     false},
};

struct CompiledLabel
{
    HeaderLabel label;
    bool alone;
    QRegularExpression expression;
};

QList<CompiledLabel> compiled()
{
    QList<CompiledLabel> labels;
    for (const LabelWords &entry : labelWords) {
        const QString pattern =
            QStringLiteral(
                R"(^(?<label>%1)(?:\(s\))?(?<sign>\s*[:–—]|\s+-|-\s|\s*$|(?=\s))\s*(?:[:–—-]\s*)?(?<value>.*)$)")
                .arg(QString::fromUtf8(entry.pattern));
        labels.append(
            {entry.label, entry.alone,
             QRegularExpression(
                 pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption)});
    }
    return labels;
}

bool isItemNumber(const QString &value)
{
    static const QRegularExpression number(QStringLiteral(R"(^(?:[A-Z]{0,2}\d{1,3}[a-zA-Z]?\b|[A-Z]$))"));
    return number.match(value).hasMatch();
}

/// Two words with capitals.
bool namesSomebody(const QString &value)
{
    static const QRegularExpression name(QStringLiteral(R"(^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)"));
    return name.match(value).hasMatch();
}

/// "Lead Officer" and its like; "Contact Centre" begins with a label's word too.
bool namesAnOfficer(const QString &words)
{
    static const QRegularExpression officer(
        QStringLiteral("^(?:lead|contact|report|relevant|responsible|reporting) (?:officer|author)s? "),
        QRegularExpression::CaseInsensitiveOption);
    return officer.match(words).hasMatch();
}

/// Without a sign between them label and value are believed only where the value is of the label's kind.
bool readsWithoutSign(const CompiledLabel &label, const QString &words, const QString &value)
{
    switch (label.label) {
    case HeaderLabel::AgendaItem:
        return isItemNumber(value);
    case HeaderLabel::MeetingDate:
        return isDate(value);
    case HeaderLabel::Committee:
        return words.startsWith(QLatin1String("report to"), Qt::CaseInsensitive)
            || words.startsWith(QLatin1String("adroddiad i"), Qt::CaseInsensitive);
    case HeaderLabel::ReportOf:
        return !words.startsWith(QLatin1String("from"), Qt::CaseInsensitive);
    case HeaderLabel::Author:
        return namesSomebody(value)
            && (words.startsWith(QLatin1String("for "), Qt::CaseInsensitive) || namesAnOfficer(words));
    case HeaderLabel::Phone:
        return !value.isEmpty() && (value[0].isDigit() || value[0] == u'(' || value[0] == u'+');
    case HeaderLabel::Email:
        return value.contains(u'@');
    default:
        return label.alone;
    }
}

} // namespace

namespace {

/// "Pwyllgor / Committee" is one label in two languages.
std::optional<PrintedLabel> bilingualLabelOf(const QString &words)
{
    constexpr qsizetype longestLabel = 30;
    const qsizetype bar = words.left(longestLabel).indexOf(QLatin1String(" / "));
    if (bar <= 0)
        return std::nullopt;
    const std::optional<PrintedLabel> left = labelOf(words.first(bar));
    const std::optional<PrintedLabel> right = labelOf(words.sliced(bar + 3));
    const bool isOne = left && right && left->value.isEmpty() && left->label == right->label;
    return isOne ? right : std::nullopt;
}

} // namespace

std::optional<PrintedLabel> labelOf(const QString &words)
{
    static const QList<CompiledLabel> labels = compiled();
    if (words.size() > longestField)
        return std::nullopt;
    if (const auto both = bilingualLabelOf(words))
        return both;
    for (const CompiledLabel &label : labels) {
        const QRegularExpressionMatch match = label.expression.match(words);
        if (!match.hasMatch())
            continue;
        const QString value = match.captured(u"value").trimmed();
        const bool separated = !match.captured(u"sign").trimmed().isEmpty();
        if (separated || value.isEmpty() || readsWithoutSign(label, words, value))
            return PrintedLabel{label.label, value, separated};
    }
    return std::nullopt;
}

bool isAPurpose(const QString &words)
{
    static const QRegularExpression purpose(
        QStringLiteral("^(?:for )?(?:decision|information|discussion|noting|approval|consideration|action|comment|"
                       "assurance|recommendation)s?(?:\\s*(?:,|/|and|or)\\s*\\w+)*\\.?$"),
        QRegularExpression::CaseInsensitiveOption);
    return purpose.match(words).hasMatch();
}

QStringList partedAtLabels(const QString &words)
{
    static const QRegularExpression inner(
        QString::fromUtf8("(?<!agenda)(?<! and)\\s(?=(?:contact details|contact officers?(?:\\(s\\))?|report "
                          "author|tel(?:ephone)?(?: no)?\\.?|phone|e-?mail|"
                          "agenda item(?: no\\.?)?|item no\\.?|date of meeting|meeting date|cabinet member|portfolio "
                          "holder|job title|"
                          "ff\u00f4n|e-?bost)\\s*(?::|\\s[\u2013\u2014-]\\s))"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (words.size() > longestField)
        return {words};
    if (!words.contains(u':') && !words.contains(u'-') && !words.contains(u'–') && !words.contains(u'—'))
        return {words};
    return words.split(inner, Qt::SkipEmptyParts);
}
