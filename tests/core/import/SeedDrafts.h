#pragma once

#include "core/import/ParseReport.h"
#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

/// The lines of a seed report, by its first three digits.
inline QStringList linesOf(const QString &digits)
{
    return readDocument(seedFile(digits)).value().text.lines();
}

inline ReportDraft seed(const QString &digits)
{
    return parseReport(readDocument(seedFile(digits)).value().text);
}

inline QStringList numbersOf(const ReportDraft &draft)
{
    QStringList numbers;
    for (const SectionDraft &section : draft.sections)
        numbers.append(section.number.value_or(QStringLiteral("-")));
    return numbers;
}

inline QStringList countedTo(int last, const QString &suffix)
{
    QStringList numbers;
    for (int number = 1; number <= last; ++number)
        numbers.append(QString::number(number) + suffix);
    return numbers;
}

inline QStringList valuesOf(const std::optional<QList<Found<QString>>> &founds)
{
    QStringList values;
    for (const Found<QString> &found : founds.value_or(QList<Found<QString>>()))
        values.append(found.value);
    return values;
}

/// The figure whose name holds the words, or an empty one, which fails every expectation.
inline FigureDraft figureNamed(const ReportDraft &draft, const QString &words)
{
    for (const FigureDraft &figure : draft.figures)
        if (figure.name.contains(words, Qt::CaseInsensitive))
            return figure;
    ADD_FAILURE() << "no figure is named " << words.toStdString();
    return {};
}

/// The letters and digits alone, as a measure of what text is held.
inline QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar character : text)
        if (character.isLetterOrNumber())
            letters.append(character);
    return letters;
}

/// The letters of the file from its first section on, without the notice about the blank page.
inline QString bodyLetters(const QString &digits, int firstLine)
{
    QStringList lines = linesOf(digits).sliced(firstLine - 1);
    if (lines.last().startsWith(QStringLiteral("This page")))
        lines.removeLast();
    return lettersOf(lines.join(u' '));
}

inline QString draftLetters(const ReportDraft &draft)
{
    QString letters;
    for (const SectionDraft &section : draft.sections)
        letters += lettersOf(section.number.value_or(QString()) + section.heading + textOf(section));
    return letters;
}
