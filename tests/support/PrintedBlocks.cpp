#include "tests/support/PrintedBlocks.h"

#include <QRegularExpression>

namespace {

QStringList cellsOf(const QString &line)
{
    static const QRegularExpression gap(QStringLiteral("\\t+|\\s{3,}|\\s*\\|\\s*"));
    QStringList cells;
    for (const QString &cell : line.trimmed().split(gap))
        if (const QString words = cell.trimmed().remove(QStringLiteral("**")); !words.isEmpty())
            cells.append(words);
    return cells;
}

bool isRule(const QString &line)
{
    static const QRegularExpression rule(QStringLiteral("^[\\s|:=-]+$"));
    return rule.match(line).hasMatch();
}

/// A line that fills the page and does not end a sentence goes on in the next one.
bool goesOn(const QString &above, const QString &below)
{
    constexpr qsizetype fullLine = 64;
    static const QRegularExpression item(QStringLiteral("^\\s*(?:[-•*]|\\(?[\\da-zA-Z]{1,3}[.)])\\s"));
    const bool isWrapped = !below.trimmed().isEmpty() && below.trimmed()[0].isLower() && above.size() > 30
        && !QStringLiteral(".;:,").contains(above.trimmed().back());
    if (isWrapped && !item.match(below).hasMatch() && !above.contains(u'|'))
        return true;
    return above.size() >= fullLine && !item.match(below).hasMatch() && !below.contains(u'|') && !above.contains(u'|');
}

} // namespace

QList<PrintedBlock> printedBlocksOf(const QString &text)
{
    QList<PrintedBlock> blocks;
    QString above;
    for (const QString &raw : QString(text).remove(u'\f').split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || isRule(line)) {
            above = line.isEmpty() ? QString() : above;
            continue;
        }
        const QStringList cells = cellsOf(QString(line).remove(QRegularExpression(QStringLiteral("^#{1,6}\\s+"))));
        if (!above.isEmpty() && cells.size() == 1 && blocks.last().cells.size() == 1 && goesOn(above, raw))
            blocks.last().cells[0] += u' ' + cells[0];
        else if (!cells.isEmpty())
            blocks.append(
                {cells,
                 line.startsWith(u'#') || (line.startsWith(QLatin1String("**")) && line.endsWith(QLatin1String("**"))),
                 above.isEmpty()});
        above = raw;
    }
    return blocks;
}
