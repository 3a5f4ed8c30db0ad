#include "ui/text/PlanWords.h"

#include <QCoreApplication>

namespace {

constexpr int daysOfMonth = 30;

QString tr(const char *text, const char *note = nullptr, int count = -1)
{
    return QCoreApplication::translate("PlanWords", text, note, count);
}

} // namespace

QString screenWord(Inspection::Kind kind)
{
    switch (kind) {
    case Inspection::Kind::Inspection:
        return tr("Inspection");
    case Inspection::Kind::MonitoringVisit:
        return tr("Monitoring visit");
    case Inspection::Kind::Letter:
        return tr("Letter", "from an inspectorate");
    case Inspection::Kind::SeriousCaseReview:
        return tr("Serious case review");
    case Inspection::Kind::PeerReview:
        return tr("Peer review");
    }
    Q_UNREACHABLE();
}

QString screenWord(InspectionGrade grade)
{
    switch (grade) {
    case InspectionGrade::Inadequate:
        return tr("Inadequate", "judgement");
    case InspectionGrade::RequiresImprovement:
        return tr("Requires improvement", "judgement");
    case InspectionGrade::Adequate:
        return tr("Adequate", "judgement");
    case InspectionGrade::Good:
        return tr("Good", "judgement");
    case InspectionGrade::Outstanding:
        return tr("Outstanding", "judgement");
    }
    Q_UNREACHABLE();
}

QString screenWord(InspectionFinding::Kind kind)
{
    switch (kind) {
    case InspectionFinding::Kind::PriorityAction:
        return tr("Priority action", "kind of finding");
    case InspectionFinding::Kind::AreaForImprovement:
        return tr("Area for improvement", "kind of finding");
    case InspectionFinding::Kind::Strength:
        return tr("Strength", "kind of finding");
    }
    Q_UNREACHABLE();
}

QString screenWord(Rating rating)
{
    switch (rating) {
    case Rating::Blue:
        return tr("Blue", "rating");
    case Rating::Red:
        return tr("Red", "rating");
    case Rating::Amber:
        return tr("Amber", "rating");
    case Rating::Green:
        return tr("Green", "rating");
    }
    Q_UNREACHABLE();
}

QString letterOf(Rating rating)
{
    switch (rating) {
    case Rating::Blue:
        return tr("B", "letter of the rating blue");
    case Rating::Red:
        return tr("R", "letter of the rating red");
    case Rating::Amber:
        return tr("A", "letter of the rating amber");
    case Rating::Green:
        return tr("G", "letter of the rating green");
    }
    Q_UNREACHABLE();
}

StatusGlyph glyphOf(Rating rating)
{
    switch (rating) {
    case Rating::Blue:
        return StatusGlyph::Tick;
    case Rating::Red:
        return StatusGlyph::TriangleDown;
    case Rating::Amber:
        return StatusGlyph::Diamond;
    case Rating::Green:
        return StatusGlyph::Circle;
    }
    Q_UNREACHABLE();
}

Tone toneOf(Rating rating)
{
    switch (rating) {
    case Rating::Blue:
        return Tone::Blue;
    case Rating::Red:
        return Tone::Red;
    case Rating::Amber:
        return Tone::Amber;
    case Rating::Green:
        return Tone::Green;
    }
    Q_UNREACHABLE();
}

Tone toneOf(std::optional<Rating> rating)
{
    return rating ? toneOf(*rating) : Tone::Grey;
}

StatusGlyph glyphOf(InspectionGrade grade)
{
    switch (grade) {
    case InspectionGrade::Inadequate:
        return StatusGlyph::TriangleDown;
    case InspectionGrade::RequiresImprovement:
        return StatusGlyph::Diamond;
    case InspectionGrade::Adequate:
        return StatusGlyph::Circle;
    case InspectionGrade::Good:
    case InspectionGrade::Outstanding:
        return StatusGlyph::TickBox;
    }
    Q_UNREACHABLE();
}

Tone toneOf(InspectionGrade grade)
{
    switch (grade) {
    case InspectionGrade::Inadequate:
        return Tone::Red;
    case InspectionGrade::RequiresImprovement:
        return Tone::Amber;
    case InspectionGrade::Adequate:
    case InspectionGrade::Good:
    case InspectionGrade::Outstanding:
        return Tone::Green;
    }
    Q_UNREACHABLE();
}

Chip ratingChip(std::optional<Rating> rating, const QString &legendWord)
{
    if (!rating)
        return {.glyph = StatusGlyph::Ring, .word = tr("Not rated")};
    const QString word =
        legendWord.isEmpty() ? letterOf(*rating) : letterOf(*rating) + QStringLiteral("  ") + legendWord;
    return {.glyph = glyphOf(*rating), .word = word, .tone = toneOf(*rating)};
}

Chip chipOf(InspectionGrade grade)
{
    return {.glyph = glyphOf(grade), .word = screenWord(grade), .tone = toneOf(grade)};
}

QString slippageWord(int days)
{
    if (days < daysOfMonth)
        return tr("+%1 d", "days that a date has slipped").arg(days);
    return tr("+%1 mo", "months that a date has slipped").arg(qRound(days / 30.44));
}
