#include "ui/render/packs/PrintStyles.h"

#include "ui/render/packs/PrintMeasures.h"
#include "ui/text/PrintInk.h"

#include <QRawFont>

namespace {

QFont fontOf(double points, QFont::Weight weight)
{
    QFont font(PrintStyles::family());
    font.setPixelSize(qRound(PrintMeasures::points(points)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QGlyphRun spaceOf(const QFont &font)
{
    const QRawFont raw = QRawFont::fromFont(font);
    QGlyphRun run;
    run.setRawFont(raw);
    run.setGlyphIndexes(raw.glyphIndexesForString(QStringLiteral(" ")));
    run.setPositions({QPointF()});
    return run;
}

} // namespace

TextStyle TextStyle::of(double points, double leadingPoints, QFont::Weight weight, const QColor &ink)
{
    const QFont plain = fontOf(points, weight);
    return {plain, fontOf(points, QFont::Bold), PrintMeasures::points(leadingPoints), ink, spaceOf(plain)};
}

PrintStyles::PrintStyles()
    : m_body(TextStyle::of(10, 14.25, QFont::Normal, PrintInk::text())),
      m_lead(TextStyle::of(12, 16, QFont::Normal, PrintInk::text())),
      m_note(TextStyle::of(8.5, 11.6, QFont::Normal, PrintInk::muted())),
      m_kicker(TextStyle::of(12, 17, QFont::Normal, PrintInk::text())),
      m_title(TextStyle::of(26, 31, QFont::Bold, PrintInk::text())),
      m_boxed(TextStyle::of(9, 12, QFont::Bold, PrintInk::text())),
      m_firstHeading(TextStyle::of(16, 20, QFont::Bold, PrintInk::text())),
      m_secondHeading(TextStyle::of(11.5, 15, QFont::Bold, PrintInk::text())),
      m_thirdHeading(TextStyle::of(10, 14.25, QFont::Bold, PrintInk::text())),
      m_tableHead(TextStyle::of(8.5, 11, QFont::Bold, PrintInk::text())),
      m_tableCell(TextStyle::of(9, 11.6, QFont::Normal, PrintInk::text())),
      m_running(TextStyle::of(8.5, 11, QFont::Normal, PrintInk::text())),
      m_count(TextStyle::of(16, 20, QFont::Bold, PrintInk::text()))
{
}

const TextStyle &PrintStyles::paragraph(Paragraph::Style style) const
{
    switch (style) {
    case Paragraph::Style::Lead:
        return m_lead;
    case Paragraph::Style::Note:
        return m_note;
    case Paragraph::Style::Kicker:
        return m_kicker;
    case Paragraph::Style::Title:
        return m_title;
    case Paragraph::Style::Boxed:
        return m_boxed;
    case Paragraph::Style::Body:
        break;
    }
    return m_body;
}

const TextStyle &PrintStyles::heading(int level) const
{
    return level <= 1 ? m_firstHeading : level == 2 ? m_secondHeading : m_thirdHeading;
}

QString PrintStyles::family()
{
    return QStringLiteral("Liberation Sans");
}
