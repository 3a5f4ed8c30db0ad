#include "ui/import/ReviewMarks.h"

#include <QLocale>

namespace {

constexpr int headerNumbers = int(ReviewField::Title) + 1;

/// The forms in which a report may print a value, the longest first.
QStringList printedForms(double value, const QString &unit)
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    QStringList plain{QString::number(value, 'f', 2), QString::number(value, 'f', 1), english.toString(value, 'f', 0),
                      QString::number(value, 'g', 12)};
    plain.removeIf([value](const QString &form) {
        return !qFuzzyCompare(1 + QLocale(QLocale::English).toDouble(form), 1 + value);
    });
    QStringList forms;
    if (unit == QLatin1String("%"))
        for (const QString &form : std::as_const(plain))
            forms.append(form + u'%');
    return forms + plain;
}

} // namespace

QString figureText(double value, const QString &unit)
{
    const QString number = QLocale().toString(value, 'g', 12);
    if (unit == QLatin1String("GBP"))
        return u'£' + number;
    if (unit == QLatin1String("%"))
        return number + u'%';
    return number;
}

QHash<FieldKey, int> numbersOf(const ReportDraft &draft)
{
    QHash<FieldKey, int> numbers;
    for (int field = 0; field < headerNumbers; ++field)
        numbers.insert({ReviewField(field)}, field + 1);
    for (const FieldKey &key : piecesOf(draft))
        if (!numbers.contains(key))
            numbers.insert(key, int(numbers.size()) + 1);
    return numbers;
}

QList<ReviewMark> marksOf(const ReviewedReport &report, const CommitteeNames &names, const WordFinder &finder)
{
    QList<ReviewMark> marks;
    const QHash<FieldKey, int> numbers = numbersOf(report.draft);
    for (const FieldKey &key : piecesOf(report.draft)) {
        const FieldEvidence evidence = evidenceOf(report.draft, key).value_or(FieldEvidence());
        const std::optional<TextStretch> found = finder.find(evidence.words, evidence.line);
        if (!found)
            continue;
        ReviewMark mark{key, numbers.value(key), confidenceOn(report, key, names), *found, *found};
        if (key.field == ReviewField::Figure) {
            const FigureDraft &figure = report.draft.figures.at(key.place);
            mark.words = finder.narrowed(*found, printedForms(figure.value, figure.unit));
        }
        marks.append(mark);
    }
    return marks;
}
