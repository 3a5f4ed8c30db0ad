#include "tests/bench/BarePack.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

namespace {

constexpr double unit = 1200.0 / 72;

class BarePages
{
public:
    BarePages(const ChartPainter &charts) : m_writer(&m_buffer), m_charts(charts)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setResolution(1200);
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins(QMarginsF());
    }

    int draw(const MeetingPack &pack)
    {
        for (const PackPart &part : pack.parts) {
            newPage();
            text(pack.committee, 8.5, 481, 57, false);
            for (const PackBlock &block : part.blocks)
                std::visit([this](const auto &value) { add(value); }, block);
        }
        m_painter.end();
        return m_pages;
    }

private:
    void newPage()
    {
        if (m_painter.isActive())
            m_writer.newPage();
        else
            m_painter.begin(&m_writer);
        m_y = 57;
        ++m_pages;
    }
    /// Draws a text and gives its height in points.
    double text(const QString &words, double size, double width, double x, bool isStrong)
    {
        QFont font(QStringLiteral("Liberation Sans"));
        font.setPixelSize(qRound(size * unit));
        font.setBold(isStrong);
        font.setHintingPreference(QFont::PreferNoHinting);
        QTextLayout layout(words, font);
        layout.beginLayout();
        double height = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width * unit);
            line.setPosition(QPointF(0, height * unit));
            height += size * 1.4;
        }
        layout.endLayout();
        if (m_y + height > 785)
            newPage();
        layout.draw(&m_painter, QPointF(x * unit, m_y * unit));
        return height;
    }
    void add(const PackHeading &heading) { m_y += text(heading.text, 16, 481, 57, true) + 6; }
    void add(const Paragraph &paragraph)
    {
        text(paragraph.number, 10, 34, 57, false);
        m_y += text(paragraph.runs.first().text, 10, 447, 91, false) + 6;
    }
    void add(const Table &table)
    {
        for (const PackTableRow &row : table.rows) {
            double height = 0;
            double x = 57;
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                const double width = 465 * table.columns.at(i).weight / 9;
                const TextRun &run = row.cells.at(i).first();
                height = qMax(height, text(run.text, 9, width, x, run.look == TextRun::Look::Strong));
                x += width + 8;
            }
            m_y += height + 6;
            m_painter.fillRect(QRectF(57 * unit, m_y * unit, 481 * unit, 7), Qt::black);
        }
    }
    void add(const Chart &chart)
    {
        m_painter.save();
        m_painter.translate(57 * unit, m_y * unit);
        m_painter.scale(unit, unit);
        m_charts(m_painter, QRectF(0, 0, 481, 220), chart);
        m_painter.restore();
        m_y += 230;
    }
    template<typename Other>
    void add(const Other &)
    {
    }

    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    const ChartPainter &m_charts;
    double m_y = 0;
    int m_pages = 0;
};

} // namespace

int drawBarePack(const MeetingPack &pack, const ChartPainter &charts)
{
    return BarePages(charts).draw(pack);
}
