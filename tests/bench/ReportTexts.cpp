#include "tests/bench/ReportTexts.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QLocale>

#include <array>
#include <cctype>

namespace {

constexpr std::array committees = {
    "HEALTH AND WELL-BEING SCRUTINY COMMITTEE",  "CHILDREN'S SERVICES SCRUTINY PANEL",
    "CREATING OPPORTUNITIES SCRUTINY COMMITTEE", "RESOURCES OVERVIEW AND SCRUTINY COMMITTEE",
    "SAFER COMMUNITIES SCRUTINY PANEL",          "ENVIRONMENT SCRUTINY COMMITTEE"};
constexpr std::array sections = {"PURPOSE",      "RECOMMENDATIONS", "BACKGROUND", "KEY ISSUES",           "PERFORMANCE",
                                 "IMPLICATIONS", "CONSULTATION",    "NEXT STEPS", "BACKGROUND DOCUMENTS", "APPENDICES"};

std::string capitalised(std::string text)
{
    text.front() = char(std::toupper(static_cast<unsigned char>(text.front())));
    return text;
}

std::string number(int value)
{
    return std::to_string(value);
}

} // namespace

std::string ReportTexts::sentence(int words)
{
    std::string text = "The";
    for (int i = 1; i < words; ++i) {
        text += ' ';
        text += m_vocabulary.draw(m_dice);
        if (m_dice.below(12) == 0 && i + 1 < words)
            text += ',';
    }
    return text + ".";
}

std::string ReportTexts::paragraph()
{
    std::string text;
    while (text.size() < 500)
        text += (text.empty() ? "" : " ") + sentence(10 + m_dice.below(14));
    return text;
}

std::string ReportTexts::title()
{
    std::string text = capitalised(m_vocabulary.draw(m_dice));
    for (int words = 3 + m_dice.below(4); words > 0; --words)
        text += ' ' + m_vocabulary.draw(m_dice);
    return text;
}

std::string ReportTexts::dateOf(int number)
{
    const QDate day = QDate(2010, 1, 4).addDays(number % 5800);
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, QStringLiteral("d MMMM yyyy")).toStdString();
}

std::string ReportTexts::header(int number)
{
    const std::string committee = committees[std::size_t(m_dice.below(int(committees.size())))];
    return committee + "\tAgenda Item No. " + ::number(1 + number % 12) + "\n" + dateOf(number)
        + "\tPublic Report\n\nReport of the Director of Services\n\nReport Author - Alex Morgan\n\n"
          "Contact Details - Tel: 01733 863600 alex.morgan@example.gov.uk\n\nREPORT TITLE: "
        + title() + " " + ::number(number) + "\n\n";
}

std::string ReportTexts::report(int number, int paragraphs)
{
    std::string text = header(number);
    int written = 0;
    for (int section = 0; section < int(sections.size()); ++section) {
        const std::string label = ::number(section + 1);
        text += label + ". " + sections[std::size_t(section)] + "\n\n";
        const int until = paragraphs * (section + 1) / int(sections.size());
        for (int part = 1; written < until; ++written, ++part)
            text += label + "." + ::number(part) + " " + paragraph() + "\n\n";
    }
    return text;
}

QStringList writeReportFiles(const QString &folder, int count, std::uint64_t seed)
{
    QDir().mkpath(folder);
    ReportTexts texts(seed);
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        paths.append(QStringLiteral("%1/report%2.txt").arg(folder).arg(i, 6, 10, QLatin1Char('0')));
        QFile file(paths.last());
        const std::string text = texts.report(i, 11);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), qint64(text.size())) != qint64(text.size()))
            qFatal("%s cannot be written", qUtf8Printable(paths.last()));
    }
    return paths;
}
