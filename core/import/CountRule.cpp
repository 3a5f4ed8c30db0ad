#include "core/import/CountRule.h"

#include "core/import/FigureName.h"
#include "core/import/NumberWords.h"
#include "core/import/PeriodRule.h"

#include <QRegularExpression>

namespace {

// What services for children and adults count. "No implications" and "two meetings" are no figures of performance.
QString countedNouns()
{
    return QStringLiteral("(?:(?:[\\w'’-]+ ){0,3}?(?:children|young people|social "
                          "workers|staff|vacancies|posts|cases|referrals|contacts|assessments|"
                          "child protection plans|placements|foster carers|carers|adopters|families|care "
                          "leavers|complaints|compliments|visits|"
                          "apprentices|residents|patients|pupils|people|visitors|businesses|answers|responses|"
                          "households|homes|incidents|crimes|applications|enquiries|volunteers|fixed[- ]term "
                          "exclusions|exclusions|plant|pobl "
                          "ifanc|gweithwyr cymdeithasol))");
}

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QString numberPattern()
{
    return QStringLiteral("(?<number>\\d{1,3}(?:,\\d{3})+|\\d{1,6}|%1)").arg(numberWordPattern());
}

FigureDraft countOf(const QRegularExpressionMatch &match, const QString &sentence, int line)
{
    FigureDraft figure{.value = numberFrom(match.captured(u"number")).value_or(0),
                       .unit = QStringLiteral("count"),
                       .line = line,
                       .confidence = 0.7,
                       .words = sentence};
    if (const QList<PrintedPeriod> periods = periodsIn(sentence); periods.size() == 1)
        figure.period = periods.first().words;
    return figure;
}

/// "against a target of 2,800": a number without a unit is the target of a count.
std::optional<double> targetIn(const QString &sentence)
{
    static const QRegularExpression target = expression(
        QStringLiteral("\\btarget(?: figure)?(?: (?:is|was|of|being|set at))?[:\\s(]*%1(?![\\d,.]*\\d|\\s?%|\\s?per)")
            .arg(numberPattern()));
    const QRegularExpressionMatch match = target.match(sentence);
    return match.hasMatch() ? numberFrom(match.captured(u"number")) : std::nullopt;
}

/// "the average caseload of a social worker is 18.2"
void addAverages(QList<FigureDraft> &figures, const QString &sentence, int line)
{
    static const QRegularExpression average = expression(QStringLiteral(
        "\\b(?<name>average (?!(?:of|for|across|in)\\b)[^,;:.()]{3,80}?|(?:[\\w'’]+ ){0,3}caseloads?) "
        "(?:is|was|are|were|stands at|"
        "stood at|averages?|averaged|fell to|rose to|has fallen to|has risen to) (?:now |currently )?"
        "(?<number>\\d{1,4}(?:\\.\\d{1,2})?)(?![\\d,.]*\\d|\\s?%|\\s?per|\\s?(?:working |calendar )?(?:days|weeks|"
        "months|hours|minutes))"));
    auto matches = average.globalMatch(sentence);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        FigureDraft figure = countOf(match, sentence, line);
        figure.name = tidyName(match.captured(u"name"));
        figures.append(figure);
    }
}

/// "there are no children that have been subject of a plan for more than two years"
void addExisting(QList<FigureDraft> &figures, const QString &sentence, int line)
{
    static const QRegularExpression existing =
        expression(QStringLiteral("\\bthere (?:are|were|is|was|have been|has been) (?:now |currently |still |only )?%1 "
                                  "(?<name>%2\\b[^,;:.()]{0,120}?)"
                                  "(?=[,;:.()]|\\s(?:and|but|compared|against|which is|in (?:19|20)\\d\\d)\\b|$)")
                       .arg(numberPattern(), countedNouns()));
    auto matches = existing.globalMatch(sentence);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        FigureDraft figure = countOf(match, sentence, line);
        figure.name = match.captured(u"name").trimmed();
        figures.append(figure);
    }
}

/// "the establishment at 81 social workers"
void addHoldings(QList<FigureDraft> &figures, const QString &sentence, int line)
{
    static const QRegularExpression holding =
        expression(QStringLiteral("\\b(?<subject>establishment|headcount|caseload|workforce|vacancies|cohort|team)\\b(?"
                                  ": (?:is|was|stands|stood|now|currently|set|rebased))* (?:at|of|to|is|was)"
                                  " %1 (?<name>%2)\\b")
                       .arg(numberPattern(), countedNouns()));
    auto matches = holding.globalMatch(sentence);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        FigureDraft figure = countOf(match, sentence, line);
        figure.name = QStringLiteral("%1 (%2)").arg(match.captured(u"subject"), match.captured(u"name"));
        figures.append(figure);
    }
}

/// "the number of children in care was 345"
void addNumbers(QList<FigureDraft> &figures, const QString &sentence, int line)
{
    static const QRegularExpression numbers = expression(
        QStringLiteral("\\b(?<name>numbers? of (?!days|weeks|months|years)[\\w][^,;:.()]{2,90}?) "
                       "(?:is|was|are|were|stood at|stands at|rose "
                       "to|fell to|reached|has risen to|has fallen to|"
                       "increased to|decreased to|reduced to) (?:now |currently )?%1(?![\\d%,.]*\\d|\\s?%|\\s?per)")
            .arg(numberPattern()));
    auto matches = numbers.globalMatch(sentence);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        FigureDraft figure = countOf(match, sentence, line);
        figure.name = tidyName(match.captured(u"name"));
        figures.append(figure);
    }
}

void addMatches(QList<FigureDraft> &figures, const QRegularExpression &counted, const QString &sentence, int line)
{
    auto matches = counted.globalMatch(sentence);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        FigureDraft figure = countOf(match, sentence, line);
        figure.name = tidyName(match.captured(u"name"));
        figures.append(figure);
    }
}

/// "the council received 934 complaints", "the museums had 83,500 visitors"
void addReceived(QList<FigureDraft> &figures, const QString &sentence, int line)
{
    static const QRegularExpression received = expression(
        QStringLiteral("\\b(?:received|recorded|attended|issued|completed|carried out|processed|awarded relief "
                       "to|brought|dealt with|handled|had(?= \\d{1,3},\\d{3})) %1 "
                       "(?<name>(?!or )%2)(?=[,;:.()]|\\s(?:and|but|in|during|for|from|of|about|against|compared|"
                       "over)\\b|$)")
            .arg(numberPattern(), countedNouns()));
    addMatches(figures, received, sentence, line);
}

/// "In the first quarter 62 young people entered the system"
void addOpening(QList<FigureDraft> &figures, const QString &sentence, int line)
{
    static const QRegularExpression opening =
        expression(QStringLiteral("^(?:(?:in|during|between|by) [^.;]{3,60}?,? )?(?!(?:19|20)\\d\\d\\b)%1 "
                                  "(?<name>%2 (?:entered|started|completed)\\b[^,;:.()]{0,60})")
                       .arg(numberPattern(), countedNouns()));
    addMatches(figures, opening, sentence, line);
}

/// "permanent exclusions fell to 29"
void addChanged(QList<FigureDraft> &figures, const QString &sentence, int line)
{
    static const QRegularExpression changed = expression(
        QStringLiteral("^(?:the )?(?<name>(?!(?:the )?numbers? of)%2) (?:rose|fell|increased|decreased|dropped) to "
                       "%1(?![\\d%,.]*\\d|\\s?%|\\s?per)")
            .arg(numberPattern(), countedNouns()));
    addMatches(figures, changed, sentence, line);
}

} // namespace

QList<FigureDraft> countsIn(const QString &sentence, int line)
{
    QList<FigureDraft> figures;
    if (sentence.contains(QLatin1String("there "), Qt::CaseInsensitive))
        addExisting(figures, sentence, line);
    if (sentence.contains(QLatin1String("number"), Qt::CaseInsensitive))
        addNumbers(figures, sentence, line);
    addHoldings(figures, sentence, line);
    addReceived(figures, sentence, line);
    addOpening(figures, sentence, line);
    addChanged(figures, sentence, line);
    addAverages(figures, sentence, line);
    if (figures.size() == 1)
        figures.first().target = targetIn(sentence);
    return figures;
}
