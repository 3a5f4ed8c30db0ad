#include "ui/reports/reader/ReportPage.h"

#include "ui/reports/reader/FigureSpans.h"
#include "ui/reports/reader/ReaderWords.h"
#include "ui/text/Theme.h"

#include <QFontMetricsF>
#include <QMultiHash>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>

#include <algorithm>

namespace {

constexpr qreal narrowestNumber = 34;
constexpr qreal widestNumber = 72;
constexpr qreal step = 22;

/// Parts of a numbered paragraph, such as (a) or iv, stand within it.
bool isPart(const QString &number)
{
    return number.startsWith(QLatin1Char('(')) || std::ranges::none_of(number, [](QChar c) { return c.isDigit(); });
}

bool isTableLine(const ReportParagraph &paragraph, const ReportParagraph *before)
{
    return !paragraph.number && !paragraph.bulleted && before && !before->number && before->section == paragraph.section
        && paragraph.line - before->line <= 2;
}

/// A line of a table names its figure already.
bool needsSentence(const ReportedFigure &figure, const ReportParagraph &paragraph)
{
    return !figure.name.isEmpty() && !paragraph.text.startsWith(figure.name);
}

/// Writes one block after the other and notes what each stands for.
class PageWriter
{
public:
    explicit PageWriter(const ReportDetail &detail) : m_detail(detail)
    {
        m_page.document = std::make_unique<QTextDocument>();
        m_page.document->setUndoRedoEnabled(false);
        m_page.document->setDefaultFont(Theme::font(TypeRole::Body));
        m_page.document->setDocumentMargin(0);
        QTextFrameFormat whole = m_page.document->rootFrame()->frameFormat();
        whole.setTopMargin(Measures::spaceMedium);
        whole.setBottomMargin(Measures::pageMargin);
        m_page.document->rootFrame()->setFrameFormat(whole);
        for (int i = 0; i < detail.figures.size(); ++i)
            if (detail.figures.at(i).paragraph)
                m_figures.insert(*detail.figures.at(i).paragraph, i);
        for (int i = 0; i < detail.sections.size(); ++i)
            m_sections.insert(detail.sections.at(i).id, i);
        measureNumbers();
    }

    ReportPage write()
    {
        m_cursor = QTextCursor(m_page.document.get());
        m_cursor.beginEditBlock();
        m_page.blockOfSection.fill(-1, m_detail.sections.size());
        int section = -1;
        for (int i = 0; i < m_detail.paragraphs.size(); ++i) {
            const int own = m_sections.value(m_detail.paragraphs.at(i).section, section);
            for (; section < own; ++section)
                writeHeading(section + 1);
            writeParagraph(i, own);
        }
        for (++section; section < m_detail.sections.size(); ++section)
            writeHeading(section);
        m_cursor.endEditBlock();
        return std::move(m_page);
    }

private:
    void measureNumbers()
    {
        const QFontMetricsF metrics(Theme::font(TypeRole::Body));
        for (const ReportParagraph &paragraph : m_detail.paragraphs)
            if (paragraph.number && !isPart(*paragraph.number))
                m_indent = std::max(m_indent, metrics.horizontalAdvance(*paragraph.number) + Measures::spaceSmall);
        m_indent = std::min(m_indent, widestNumber);
    }

    void startBlock(const QTextBlockFormat &format, const QTextCharFormat &words, ReportPage::Block block)
    {
        if (m_page.blocks.isEmpty()) {
            m_cursor.setBlockFormat(format);
            m_cursor.setBlockCharFormat(words);
        } else {
            m_cursor.insertBlock(format, words);
        }
        m_page.blocks.append(std::move(block));
    }

    /// A block whose first words hang left of the others.
    static QTextBlockFormat hanging(qreal left, qreal hang)
    {
        QTextBlockFormat format;
        format.setLeftMargin(left);
        format.setTextIndent(-hang);
        format.setTabPositions({QTextOption::Tab(hang, QTextOption::LeftTab)});
        format.setRightMargin(Measures::spaceLarge);
        return format;
    }

    static QTextCharFormat inColour(const QColor &colour)
    {
        QTextCharFormat format;
        format.setForeground(colour);
        return format;
    }

    void writeHeading(int section)
    {
        const ReportSection &own = m_detail.sections.at(section);
        m_page.blockOfSection[section] = int(m_page.blocks.size());
        const QString number = own.number.value_or(QString());
        QTextBlockFormat format = hanging(m_left + (number.isEmpty() ? 0 : m_indent), number.isEmpty() ? 0 : m_indent);
        format.setTopMargin(m_page.blocks.isEmpty() ? 0 : Measures::pageMargin);
        format.setBottomMargin(Measures::spaceHair);
        format.setHeadingLevel(2);
        QTextCharFormat words = inColour(Theme::current().colours().text);
        words.setFont(Theme::font(TypeRole::Section));
        const int start = number.isEmpty() ? 0 : int(number.size()) + 1;
        startBlock(format, words, {.kind = ReportPage::Block::Kind::Heading, .section = section, .textStart = start});
        m_cursor.insertText(number.isEmpty() ? QString() : number + QLatin1Char('\t'), words);
        m_cursor.insertText(readableTitle(own.heading), words);
    }

    void writeParagraph(int place, int section)
    {
        const ReportParagraph &paragraph = m_detail.paragraphs.at(place);
        const ReportParagraph *before = place > 0 ? &m_detail.paragraphs.at(place - 1) : nullptr;
        const QString mark = paragraph.bulleted ? QStringLiteral("•") : paragraph.number.value_or(QString());
        const bool isInner = paragraph.bulleted || isPart(mark);
        const qreal hang = mark.isEmpty() ? 0 : isInner ? step : m_indent;
        QTextBlockFormat format = hanging(m_left + m_indent + (isInner && !mark.isEmpty() ? step : 0), hang);
        format.setTopMargin(isTableLine(paragraph, before) ? 0 : isInner && !mark.isEmpty() ? 2 : Measures::spaceSmall);
        format.setBottomMargin(Measures::spaceHair);
        const Colours &colours = Theme::current().colours();
        ReportPage::Block block{.section = section, .paragraph = place};
        block.textStart = mark.isEmpty() ? 0 : int(mark.size()) + 1;
        m_page.blockOfParagraph.append(int(m_page.blocks.size()));
        QList<int> figures = m_figures.values(paragraph.id);
        std::ranges::sort(figures);
        block.figures = spansOf(paragraph, figures);
        startBlock(format, inColour(colours.text), block);
        if (!mark.isEmpty())
            m_cursor.insertText(mark + QLatin1Char('\t'), inColour(colours.muted));
        writeWords(paragraph.text, block.figures);
        for (const int figure : std::as_const(figures))
            if (needsSentence(m_detail.figures.at(figure), paragraph))
                writeFigure(figure, block);
    }

    QList<TextSpan> spansOf(const ReportParagraph &paragraph, const QList<int> &figures) const
    {
        QList<ReportedFigure> own;
        for (const int figure : figures)
            own.append(m_detail.figures.at(figure));
        QList<TextSpan> spans = figureSpans(paragraph.text, own);
        spans.removeAll(TextSpan());
        std::ranges::sort(spans, {}, &TextSpan::start);
        return spans;
    }

    /// The words, with figures in semibold; the view underlines them.
    void writeWords(const QString &text, const QList<TextSpan> &figures)
    {
        const QTextCharFormat plain = inColour(Theme::current().colours().text);
        QTextCharFormat strong = plain;
        strong.setFontWeight(QFont::DemiBold);
        int written = 0;
        for (const TextSpan figure : figures) {
            m_cursor.insertText(text.mid(written, figure.start - written), plain);
            m_cursor.insertText(text.mid(figure.start, figure.length), strong);
            written = figure.end();
        }
        m_cursor.insertText(text.mid(written), plain);
    }

    void writeFigure(int figure, const ReportPage::Block &paragraph)
    {
        const Chip chip = figureChip(m_detail.figures.at(figure));
        QTextBlockFormat format =
            hanging(m_left + m_indent + Measures::chipSide + Measures::chipGlyph + Measures::chipGap, 0);
        format.setTopMargin(Measures::spaceHair);
        format.setBottomMargin(Measures::spaceHair);
        QTextCharFormat words = inColour(Theme::current().colours().ink(chip.tone));
        words.setFont(Theme::font(TypeRole::Muted));
        startBlock(format, words,
                   {.kind = ReportPage::Block::Kind::Figure,
                    .section = paragraph.section,
                    .paragraph = paragraph.paragraph,
                    .figure = figure});
        m_cursor.insertText(chip.word, words);
    }

    const ReportDetail &m_detail;
    ReportPage m_page;
    QTextCursor m_cursor;
    QMultiHash<ReportParagraphId, int> m_figures;
    QHash<ReportSectionId, int> m_sections;
    qreal m_indent = narrowestNumber;
    const qreal m_left = Measures::spaceLarge;
};

} // namespace

ReportPage setOut(const ReportDetail &detail)
{
    return PageWriter(detail).write();
}
