#include "ui/plan/FindingLines.h"

#include <algorithm>

namespace {

// A finding that begins so is of another kind than an area for improvement.
const QLatin1String priorityMark("!");
const QLatin1String strengthMark("+");

InspectionFinding findingIn(QString line)
{
    InspectionFinding finding;
    if (line.startsWith(priorityMark))
        finding.kind = InspectionFinding::Kind::PriorityAction;
    if (line.startsWith(strengthMark))
        finding.kind = InspectionFinding::Kind::Strength;
    if (finding.kind != InspectionFinding::Kind::AreaForImprovement)
        line.remove(0, 1);
    finding.text = line.trimmed();
    return finding;
}

void become(InspectionFinding &finding, const InspectionFinding &known)
{
    finding.id = known.id;
    finding.recommendation = known.recommendation;
}

/// Gives lines with the words of a known finding its id, and returns the findings that no line has.
QList<InspectionFinding> matchWords(QList<InspectionFinding> &findings, QList<InspectionFinding> known)
{
    for (InspectionFinding &finding : findings) {
        const auto same = std::find_if(known.begin(), known.end(), [&](const InspectionFinding &other) {
            return other.text.simplified() == finding.text.simplified();
        });
        if (same == known.end())
            continue;
        become(finding, *same);
        known.erase(same);
    }
    return known;
}

/// What is left on both sides: as many lines as findings were reworded in their order, otherwise those in their place.
void matchReworded(QList<InspectionFinding> &findings, const QList<InspectionFinding> &left)
{
    const auto isNew = [](const InspectionFinding &finding) { return finding.id.isNull(); };
    const bool isEven = std::count_if(findings.cbegin(), findings.cend(), isNew) == left.size();
    int next = 0;
    for (InspectionFinding &finding : findings) {
        if (!isNew(finding))
            continue;
        const auto inPlace = std::find_if(left.cbegin(), left.cend(), [&](const InspectionFinding &other) {
            return other.position == finding.position;
        });
        if (isEven)
            become(finding, left[next++]);
        else if (inPlace != left.cend())
            become(finding, *inPlace);
        else
            finding.id = InspectionFindingId::create();
    }
}

} // namespace

QString lineOf(const InspectionFinding &finding)
{
    const QString text = finding.text.simplified();
    if (finding.kind == InspectionFinding::Kind::PriorityAction)
        return priorityMark + QLatin1Char(' ') + text;
    if (finding.kind == InspectionFinding::Kind::Strength)
        return strengthMark + QLatin1Char(' ') + text;
    return text;
}

QList<InspectionFinding> findingsIn(const QString &lines, const InspectionId &inspection,
                                    const QList<InspectionFinding> &before)
{
    QList<InspectionFinding> findings;
    for (const QString &line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        InspectionFinding finding = findingIn(line.trimmed());
        finding.inspection = inspection;
        finding.position = int(findings.size());
        if (!finding.text.isEmpty())
            findings.append(finding);
    }
    matchReworded(findings, matchWords(findings, before));
    return findings;
}
