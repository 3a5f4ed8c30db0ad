#include "core/import/readers/PdfReader.h"

#include "core/import/readers/PdfColumns.h"
#include "core/import/readers/PrintedRows.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace {

constexpr int mostPages = 3000;
constexpr qsizetype largestText = 32 * 1024 * 1024;

QString textOf(const poppler::page &page, poppler::page::text_layout_enum layout)
{
    const poppler::byte_array utf8 = page.text(poppler::rectf(), layout).to_utf8();
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())).remove(u'\f');
}

/// Numbered headings are found without their face. Looking at it costs as much again as the words.
int numberedHeadingsIn(const QStringList &lines)
{
    constexpr qsizetype longestHeading = 80;
    static const QRegularExpression numbered(QStringLiteral("^\\s*\\d{1,2}(?:\\.0)?[.)]?\\s+\\p{Lu}.*[^.;,]$"));
    return int(std::count_if(lines.cbegin(), lines.cend(), [](const QString &line) {
        return line.size() < longestHeading && numbered.match(line).hasMatch();
    }));
}

/// Reads page by page, and remembers whether the report numbers its headings.
class PageReader
{
public:
    explicit PageReader(int pages) : m_last(pages - 1) { }

    MarkedLines linesOf(const poppler::page &page, int index)
    {
        constexpr int fewest = 2;
        const QStringList printed = textOf(page, poppler::page::physical_layout).split(u'\n');
        if (areColumnsOfProse(printed))
            return {.lines = textOf(page, poppler::page::non_raw_non_physical_layout).split(u'\n'), .emphasised = {}};
        // The head of a report and what stands below its text are seldom numbered.
        const bool isFramed = index == 0 || index == m_last;
        MarkedLines marked{.lines = printed, .emphasised = {}};
        if (isFramed || m_numbered < fewest)
            marked = markedLines(printed, printedRowsOf(page));
        m_numbered += numberedHeadingsIn(printed);
        marked.lines = joinedNumbers(marked.lines);
        return marked;
    }

private:
    int m_last;
    int m_numbered = 0;
};

void takeBlankEnd(QStringList &lines)
{
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
}

/// Adds a page without blank lines at its end and says how long it is; the first line of every page but the first
/// begins with a form feed.
qsizetype addPage(ReaderAnswer &answer, int page, const MarkedLines &marked)
{
    QStringList lines = marked.lines;
    takeBlankEnd(lines);
    // The page's number at its foot is not of the report.
    if (!lines.isEmpty() && lines.last().trimmed() == QString::number(page))
        lines.removeLast();
    takeBlankEnd(lines);
    if (lines.isEmpty())
        lines.append(QString());
    if (!answer.lines.isEmpty())
        lines.first().prepend(u'\f');
    for (const qsizetype index : marked.emphasised)
        if (index < lines.size())
            answer.emphasised.append(int(answer.lines.size() + index) + 1);
    answer.lines += lines;
    return std::accumulate(lines.cbegin(), lines.cend(), qsizetype(0),
                           [](qsizetype size, const QString &line) { return size + line.size(); });
}

bool holdsWords(const QStringList &lines)
{
    return std::any_of(lines.cbegin(), lines.cend(), [](const QString &line) { return !line.trimmed().isEmpty(); });
}

} // namespace

OpenedPdf openedPdf(const QByteArray &content)
{
    // Poppler tells of every oddity on stderr; nobody reads it there.
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    OpenedPdf opened;
    opened.document.reset(poppler::document::load_from_raw_data(content.constData(), int(content.size())));
    if (!opened.document)
        opened.fault = ReadingFault::Damaged;
    else if (opened.document->is_locked())
        opened.fault = ReadingFault::Encrypted;
    else if (opened.document->pages() > mostPages)
        opened.fault = ReadingFault::TooLarge;
    return opened;
}

ReaderAnswer readPdf(const QByteArray &content)
{
    const OpenedPdf opened = openedPdf(content);
    if (opened.fault != ReadingFault::None)
        return {.fault = opened.fault};
    ReaderAnswer answer{.mediaType = QStringLiteral("application/pdf"), .pages = opened.document->pages()};
    PageReader reader(answer.pages);
    qsizetype size = 0;
    for (int i = 0; i < answer.pages && size <= largestText; ++i) {
        // Null for a page that the document lacks or whose tree is broken.
        const std::unique_ptr<poppler::page> page(opened.document->create_page(i));
        size += addPage(answer, i + 1, page ? reader.linesOf(*page, i) : MarkedLines());
    }
    if (size > largestText)
        answer.fault = ReadingFault::TooLarge;
    else if (answer.pages == 0)
        answer.fault = ReadingFault::Damaged;
    else if (!holdsWords(answer.lines))
        answer.fault = ReadingFault::NoText;
    return answer;
}
