#include "ui/reports/reader/ReaderWords.h"

#include "ui/text/Words.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

QString tr(const char *text, const char *note = nullptr)
{
    return QCoreApplication::translate("ReaderWords", text, note);
}

QString withUnit(double value, const QString &unit)
{
    const QString number = QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
    if (unit == QLatin1String("%"))
        return number + unit;
    if (unit == QLatin1String("GBP"))
        return QStringLiteral("£") + number;
    if (unit.isEmpty() || unit == QLatin1String("count"))
        return number;
    return number + QLatin1Char(' ') + unit;
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

QString readableTitle(const QString &printed)
{
    return inTitleCase(printed);
}

QString figureValue(const ReportedFigure &figure)
{
    return withUnit(figure.value, figure.unit);
}

QString figureSentence(const ReportedFigure &figure)
{
    QStringList parts{QStringLiteral("%1 %2").arg(figureValue(figure), capitalised(figure.name)).trimmed()};
    if (figure.target)
        parts.append(tr("target %1", "of a figure").arg(withUnit(*figure.target, figure.unit)));
    if (figure.period)
        parts.append(*figure.period);
    return parts.join(tr(", ", "between the parts of a figure"));
}

Chip figureChip(const ReportedFigure &figure)
{
    Chip chip{.glyph = StatusGlyph::Square, .word = figureSentence(figure)};
    chip.explanation = tr("The report gives no target for this figure.");
    if (figure.target) {
        chip = {.glyph = StatusGlyph::Circle, .word = chip.word, .tone = Tone::Blue};
        chip.explanation = tr("The report gives a target for this figure.");
    }
    if (confidenceOf(figure.confidence) == Confidence::Check) {
        chip = {.glyph = StatusGlyph::Diamond, .word = chip.word, .tone = Tone::Amber};
        chip.explanation = tr("Check this figure against the paragraph: it was read with little confidence.");
    }
    return chip;
}

QString meetingWords(const Report &report)
{
    QStringList parts;
    if (report.meetingDate)
        parts.append(screenDate(*report.meetingDate));
    if (report.agendaNumber)
        parts.append(tr("item %1", "number on an agenda").arg(*report.agendaNumber));
    return parts.join(tr(", ", "between date and item"));
}

QString paragraphMark(const ReportParagraph &paragraph)
{
    return paragraph.number ? tr("¶ %1", "number of a paragraph").arg(*paragraph.number)
                            : tr("line %1", "of a document").arg(paragraph.line);
}

QString paragraphReference(const Report &report, const ReportParagraph &paragraph)
{
    QStringList parts{report.reference};
    if (const QString meeting = meetingWords(report); !meeting.isEmpty())
        parts.append(meeting);
    parts.append(paragraph.number ? tr("paragraph %1").arg(*paragraph.number)
                                  : tr("line %1", "of a document").arg(paragraph.line));
    return parts.join(tr(", ", "between the parts of a reference"));
}

QString accessSentence(const Report &report)
{
    switch (report.publicity.value_or(Publicity::Public)) {
    case Publicity::Public:
        return {};
    case Publicity::PartExempt:
        return report.exemptParagraph
            ? tr("Part exempt under paragraph %1 of Schedule 12A.").arg(*report.exemptParagraph)
            : tr("Part of this report is exempt; it does not say under which paragraph.");
    case Publicity::Exempt:
        return report.exemptParagraph ? tr("Exempt under paragraph %1 of Schedule 12A.").arg(*report.exemptParagraph)
                                      : tr("Exempt; the report does not say under which paragraph.");
    case Publicity::Confidential:
        return tr("Confidential: the public must be excluded (section 100A(3)).");
    }
    Q_UNREACHABLE();
}

QString openingWords(Publicity publicity)
{
    switch (publicity) {
    case Publicity::Public:
        return tr("Open the original");
    case Publicity::PartExempt:
        return tr("This report is part exempt: open the original");
    case Publicity::Exempt:
        return tr("This report is exempt: open the original");
    case Publicity::Confidential:
        return tr("This report is confidential: open the original");
    }
    Q_UNREACHABLE();
}

QString findingWord(const QString &field)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("ReaderWords", "Title")},
        {QStringLiteral("committee"), QT_TRANSLATE_NOOP("ReaderWords", "Committee")},
        {QStringLiteral("meeting_date"), QT_TRANSLATE_NOOP("ReaderWords", "Meeting date")},
        {QStringLiteral("agenda_item"), QT_TRANSLATE_NOOP("ReaderWords", "Agenda item")},
        {QStringLiteral("access"), QT_TRANSLATE_NOOP("ReaderWords", "Access")},
        {QStringLiteral("publicity"), QT_TRANSLATE_NOOP("ReaderWords", "Access")},
        {QStringLiteral("exempt_paragraph"), QT_TRANSLATE_NOOP("ReaderWords", "Exempt under")},
        {QStringLiteral("report_of"), QT_TRANSLATE_NOOP("ReaderWords", "Report of")},
        {QStringLiteral("cabinet_member"), QT_TRANSLATE_NOOP("ReaderWords", "Cabinet member")},
        {QStringLiteral("author"), QT_TRANSLATE_NOOP("ReaderWords", "Author or contact")},
        {QStringLiteral("section"), QT_TRANSLATE_NOOP("ReaderWords", "Section")},
        {QStringLiteral("recommendation"), QT_TRANSLATE_NOOP("ReaderWords", "Recommendation")},
        {QStringLiteral("background_document"), QT_TRANSLATE_NOOP("ReaderWords", "Background paper")},
        {QStringLiteral("appendix"), QT_TRANSLATE_NOOP("ReaderWords", "Appendix")},
        {QStringLiteral("indicator"), QT_TRANSLATE_NOOP("ReaderWords", "Figure")},
        {QStringLiteral("plan_title"), QT_TRANSLATE_NOOP("ReaderWords", "Plan")},
        {QStringLiteral("plan_theme"), QT_TRANSLATE_NOOP("ReaderWords", "Theme of the plan")}};
    const auto word = words.constFind(field);
    return word == words.cend() ? capitalised(QString(field).replace(QLatin1Char('_'), QLatin1Char(' '))) : tr(*word);
}

QString findingValue(const QString &field, const QString &value)
{
    if (field == QLatin1String("meeting_date"))
        return screenDate(QDate::fromString(value, Qt::ISODate));
    const std::optional<Publicity> publicity = fromWord<Publicity>(value);
    return publicity ? screenWord(publicity) : value;
}
