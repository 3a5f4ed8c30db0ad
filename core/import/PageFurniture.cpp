#include "core/import/PageFurniture.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qsizetype longestFurniture = 80;
constexpr qsizetype edge = 3; ///< so many lines at the head and the foot of a page may belong to the page
constexpr qsizetype longestRunningLine = 200;

/// A line near the edge of a page.
struct EdgeLine
{
    int number = 0;
    int page = 0;
    QString key; ///< its words with every number alike
};

QString runningKey(const QString &raw)
{
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    QString key = raw.left(longestRunningLine).simplified().toLower();
    return key.replace(digits, QStringLiteral("#"));
}

bool isBareNumber(const QString &key)
{
    static const QRegularExpression bare(QStringLiteral("^(?:p(?:age|\\.)?\\s?)?#(?:\\s?(?:of|/)\\s?#)?$"));
    return bare.match(key).hasMatch();
}

/// The lines with words of one page that are nearest to its edges.
void addEdges(QList<EdgeLine> &edges, const QList<EdgeLine> &page)
{
    if (page.size() <= 2 * edge) {
        edges += page;
        return;
    }
    edges += page.first(edge) + page.last(edge);
}

QList<EdgeLine> edgesOf(const DocumentText &document)
{
    QList<EdgeLine> edges;
    QList<EdgeLine> page;
    int pages = 0;
    for (qsizetype i = 0; i < document.lines().size(); ++i) {
        const QString &raw = document.lines().at(i);
        if (raw.startsWith(u'\f')) {
            addEdges(edges, std::exchange(page, {}));
            ++pages;
        }
        if (const QString key = runningKey(raw); !key.isEmpty())
            page.append({int(i) + 1, pages, key});
    }
    addEdges(edges, page);
    return pages == 0 ? QList<EdgeLine>() : edges;
}

} // namespace

QSet<int> furnitureLinesOf(const DocumentText &document)
{
    constexpr qsizetype fewestPages = 2;
    const QList<EdgeLine> edges = edgesOf(document);
    QHash<QString, QSet<int>> pagesOf;
    for (const EdgeLine &line : edges)
        pagesOf[line.key].insert(line.page);
    const int pages = edges.isEmpty() ? 0 : edges.last().page + 1;
    QSet<int> furniture;
    QSet<QString> met;
    for (const EdgeLine &line : edges) {
        const qsizetype found = pagesOf.value(line.key).size();
        const bool isRunning = found >= fewestPages && found * 2 >= pages && line.key.size() >= 4;
        if (isBareNumber(line.key) || (isRunning && met.contains(line.key)))
            furniture.insert(line.number);
        met.insert(line.key);
    }
    return furniture;
}

bool isPageFurniture(const QString &text)
{
    static const QRegularExpression furniture(
        QStringLiteral(R"(^(?:this page is (?:intentionally )?(?:left )?blank|)"
                       R"(mae'r dudalen hon yn wag(?: yn fwriadol)?|)"
                       R"((?:page|tudalen)\s+\d{1,4}(?:\s*(?:of|o|/)\s*\d{1,4})?|[-–—]\s*\d{1,4}\s*[-–—])\.?$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.size() <= longestFurniture && furniture.match(text).hasMatch();
}
