#pragma once

#include "tests/bench/Vocabulary.h"

#include <QString>
#include <QStringList>

/// Makes the reports of an invented council, the same ones for the same seed.
class ReportTexts
{
public:
    explicit ReportTexts(std::uint64_t seed) : m_vocabulary(seed), m_dice(seed + 1) { }

    /// Words in sentences, about 550 bytes.
    std::string paragraph();
    /// A report as a council prints it: header, ten numbered sections, and so many paragraphs in all.
    std::string report(int number, int paragraphs);

    const Vocabulary &vocabulary() const { return m_vocabulary; }
    static std::string dateOf(int number);

private:
    std::string sentence(int words);
    std::string title();
    std::string header(int number);

    Vocabulary m_vocabulary;
    Dice m_dice;
};

/// Writes so many reports of about 6 KB into a folder and returns their paths.
QStringList writeReportFiles(const QString &folder, int count, std::uint64_t seed);
