#include "ui/import/PageMarks.h"

namespace {

/// The lines of one page, counted from 1: from its first to after its last.
struct PageLines
{
    int first = 1;
    int end = 1;
};

QList<PageLines> pagesOf(const DocumentText &text)
{
    QList<PageLines> pages{{1, 1}};
    int line = 0;
    for (const QString &words : text.lines()) {
        if (++line > 1 && words.startsWith(u'\f'))
            pages.append({line, line});
        pages.last().end = line + 1;
    }
    return pages;
}

QString lettersOf(const QString &words)
{
    QString letters;
    for (const QChar sign : words)
        if (sign.isLetterOrNumber())
            letters.append(sign);
    return letters;
}

} // namespace

QList<PageMark> pageMarksOf(const QList<ReviewMark> &marks, const DocumentText &text, const WordFinder &finder)
{
    const QList<PageLines> pages = pagesOf(text);
    QList<PageMark> onPages;
    for (const ReviewMark &mark : marks) {
        const int line = finder.lineAt(mark.words.begin);
        int page = 0;
        while (page + 1 < pages.size() && pages[page].end <= line)
            ++page;
        const double lines = std::max(pages[page].end - pages[page].first, 1);
        const QString words = finder.text().sliced(mark.words.begin, mark.words.end - mark.words.begin);
        onPages.append({mark.number, page + 1, (line - pages[page].first) / lines, words, mark.confidence});
    }
    return onPages;
}

int pageCountOf(const ReviewedReport &report)
{
    return int(pagesOf(report.document.text).size());
}

int lineOn(const DocumentText &text, int page, const QString &words)
{
    constexpr qsizetype enough = 12;
    const QList<PageLines> pages = pagesOf(text);
    if (page < 1 || page > pages.size())
        return 1;
    const QString sought = lettersOf(words).left(enough);
    for (int line = pages[page - 1].first; line < pages[page - 1].end && !sought.isEmpty(); ++line)
        if (lettersOf(text.lines().at(line - 1)).contains(sought))
            return line;
    return pages[page - 1].first;
}
