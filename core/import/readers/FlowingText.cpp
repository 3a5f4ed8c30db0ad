#include "core/import/readers/FlowingText.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qsizetype deepest = 64;

bool isSpace(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar character) { return character.isSpace(); });
}

/// A tab after a paragraph's typed number is no column.
QString withoutNumberTabs(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral(
            R"(^([(\[]?(?:\d{1,2}(?:\.\d{1,2}){1,3}[)\].:]*|(?:\d{1,2}|[a-z]|[ivx]{1,4})[)\].:]+)|[•·–-])\s*\t+\s*(?=\S))"),
        QRegularExpression::CaseInsensitiveOption);
    QString words = text.trimmed();
    return words.replace(number, QStringLiteral("\\1 "));
}

} // namespace

FlowingText::FlowingText() : m_blocks{{}}, m_rows{{}} { }

void FlowingText::beginParagraph(const QString &mark)
{
    m_open.append({mark, {Line()}});
}

void FlowingText::mark(const QString &mark)
{
    if (!m_open.isEmpty())
        m_open.last().mark = mark;
}

void FlowingText::add(const QString &words, Weight weight)
{
    if (isFull() || words.isEmpty())
        return;
    if (m_open.isEmpty())
        beginParagraph();
    m_size += words.size();
    Paragraph &paragraph = m_open.last();
    paragraph.lines.last().text += words;
    if (!isSpace(words))
        (weight == Weight::Bold ? paragraph.bold : paragraph.plain) += words.size();
}

void FlowingText::breakLine()
{
    if (isFull())
        return;
    ++m_size;
    if (!m_open.isEmpty())
        m_open.last().lines.append(Line());
}

void FlowingText::beginPage()
{
    // A page that begins in a table's cell begins for the table.
    m_startsPage = m_blocks.size() == 1;
}

void FlowingText::addGap(Block &block)
{
    if (!block.isEmpty() && !block.last().text.isEmpty())
        block.append(Line());
}

void FlowingText::endParagraph(Weight weight)
{
    if (m_open.isEmpty())
        return;
    Paragraph paragraph = m_open.takeLast();
    const bool isBold = weight == Weight::Bold || (paragraph.bold > 0 && paragraph.plain == 0);
    bool isFirst = true;
    for (Line &line : paragraph.lines) {
        if (isSpace(line.text))
            continue;
        line.text = withoutNumberTabs(line.text);
        if (isFirst && !paragraph.mark.isEmpty())
            line.text = paragraph.mark + u' ' + line.text;
        if (isFirst && m_startsPage && m_blocks.size() == 1 && !target().isEmpty())
            line.text.prepend(u'\f');
        if (isFirst)
            m_startsPage = m_startsPage && m_blocks.size() > 1;
        isFirst = false;
        line.isEmphasised = isBold;
        target().append(line);
    }
    addGap(target());
}

void FlowingText::beginCell()
{
    if (m_blocks.size() >= deepest)
        return;
    m_blocks.append(Block());
    m_rows.append(QList<Block>());
}

void FlowingText::endCell()
{
    if (m_blocks.size() < 2)
        return;
    m_rows.removeLast();
    Block cell = m_blocks.takeLast();
    while (!cell.isEmpty() && cell.last().text.isEmpty())
        cell.removeLast();
    m_rows.last().append(cell);
}

void FlowingText::endRow()
{
    QList<Block> cells = std::exchange(m_rows.last(), {});
    cells.removeIf([](const Block &cell) { return cell.isEmpty(); });
    if (cells.isEmpty())
        return;
    addRow(cells);
}

void FlowingText::addRow(const QList<Block> &cells)
{
    constexpr qsizetype longestCell = 100;
    const bool isLayout =
        cells.size() == 1 || (cells.size() == 2 && std::any_of(cells.cbegin(), cells.cend(), [](const Block &cell) {
                                  return cell.size() > 1 || cell.first().text.size() > longestCell;
                              }));
    if (!isLayout) {
        addBeside(cells);
        return;
    }
    // Tables that only lay out the page: a label with paragraphs beside it, or a box around a text.
    for (const Block &cell : cells) {
        target() += cell;
        addGap(target());
    }
}

void FlowingText::addBeside(const QList<Block> &cells)
{
    Line row;
    row.isEmphasised =
        std::all_of(cells.cbegin(), cells.cend(), [](const Block &cell) { return cell.first().isEmphasised; });
    QStringList texts;
    for (const Block &cell : cells) {
        QString text;
        for (const Line &line : cell)
            text += line.text + u' ';
        texts.append(text.simplified());
    }
    row.text = texts.join(u'\t');
    target().append(row);
}

ReaderAnswer FlowingText::answer(const QString &mediaType) const
{
    ReaderAnswer answer{.mediaType = mediaType, .pages = 1};
    const Block &lines = m_blocks.first();
    for (const Line &line : lines) {
        answer.lines.append(line.text);
        answer.pages += line.text.startsWith(u'\f') ? 1 : 0;
        if (line.isEmphasised)
            answer.emphasised.append(int(answer.lines.size()));
    }
    while (!answer.lines.isEmpty() && answer.lines.last().isEmpty())
        answer.lines.removeLast();
    if (isFull())
        answer.fault = ReadingFault::TooLarge;
    else if (answer.lines.isEmpty())
        answer.fault = ReadingFault::NoText;
    return answer;
}
