#pragma once

#include <QList>
#include <QString>

/// The words of a paragraph of Part 1 of Schedule 12A, Local Government Act 1972 (England: 1 to 7), or of Part 4
/// (Wales: 12 to 18). Empty for a number that neither part has.
QString exemptParagraphWords(int paragraph);

/// The numbers that a paper prints as its exempt paragraph: "3", "paragraphs 1 and 2".
QList<int> exemptParagraphsIn(const QString &printed);
