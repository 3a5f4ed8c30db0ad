#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// The words of a paragraph of Part 1 of Schedule 12A, Local Government Act 1972 (England: 1 to 7), or of Part 4
/// (Wales: 12 to 18). Empty for a number that neither part has.
QString exemptParagraphWords(int paragraph);

/// The numbers that a paper prints as its exempt paragraph: "3", "paragraphs 1 and 2".
QList<int> exemptParagraphsIn(const QString &printed);

/// The sentences with which papers and packs of every council exclude the public under Schedule 12A, for each paragraph
/// and each two of them: they are the law's words and betray nothing.
QStringList exclusionSentences();
