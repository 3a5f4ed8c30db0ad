#include "ui/overview/ScorecardStrip.h"

#include "ui/text/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int cellHeight = 68;
constexpr int cellLeast = 150;
constexpr int cellNarrowest = 90;
constexpr int countWidth = 92;
constexpr int step = 16;
constexpr int shape = 12;

using Part = ScorecardCell::Part;

QList<Part> partsOf(const StandingCounts &counts)
{
    const Colours &colours = Theme::current().colours();
    return {{counts.better, StatusGlyph::TriangleUp, colours.green, ScorecardStrip::tr("better")},
            {counts.level, StatusGlyph::Equals, colours.common, ScorecardStrip::tr("level")},
            {counts.worse, StatusGlyph::TriangleDown, colours.red, ScorecardStrip::tr("worse")}};
}

QList<Part> partsOf(const ScorecardLine &line)
{
    const Colours &colours = Theme::current().colours();
    QList<Part> parts{{line.improving, StatusGlyph::TriangleUp, colours.improvement, ScorecardStrip::tr("improving")},
                      {line.concern, StatusGlyph::TriangleDown, colours.concern, ScorecardStrip::tr("of concern")},
                      {line.unusual, StatusGlyph::Diamond, colours.neutral, ScorecardStrip::tr("unusual")},
                      {line.ordinary, StatusGlyph::Circle, colours.common, ScorecardStrip::tr("ordinary")}};
    parts.removeIf([](const Part &part) { return part.count == 0; });
    return parts;
}

int countOf(const QList<Part> &parts)
{
    int count = 0;
    for (const Part &part : parts)
        count += part.count;
    return count;
}

/// A shape for every indicator; where there is no room for all, narrower steps, and at last those that fit.
void paintShapes(QPainter &painter, const QList<Part> &parts, const QRect &line)
{
    const int count = countOf(parts);
    const double pace = std::clamp(double(line.width()) / std::max(1, count), 5.0, double(step));
    double left = line.left();
    for (const Part &part : parts)
        for (int i = 0; i < part.count && left + pace <= line.right() + 1; ++i) {
            const double side = std::min<double>(shape, pace - 1);
            paintGlyph(painter, part.glyph, QRectF(left, line.center().y() + 0.5 - side / 2, side, side), part.colour);
            left += pace;
        }
}

} // namespace

ScorecardCell::ScorecardCell(const QString &title, const QString &shortTitle, QWidget *parent)
    : QAbstractButton(parent),
      m_shortTitle(shortTitle)
{
    setText(title);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScorecardCell::setParts(const QList<Part> &parts, const QString &nothing)
{
    m_parts = parts;
    m_nothing = nothing;
    setAccessibleName(text() + QStringLiteral(": ") + words());
    setToolTip(accessibleName());
    update();
}

QString ScorecardCell::words() const
{
    if (countOf(m_parts) == 0)
        return m_nothing;
    QStringList words;
    for (const Part &part : m_parts)
        words.append(QString::number(part.count) + QLatin1Char(' ') + part.word);
    return words.join(QStringLiteral(", "));
}

QSize ScorecardCell::sizeHint() const
{
    return {cellLeast, std::max(cellHeight, 3 * fontMetrics().height() + Measures::spaceMedium)};
}

QSize ScorecardCell::minimumSizeHint() const
{
    return {cellNarrowest, sizeHint().height()};
}

void ScorecardCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Theme::current().colours();
    if (underMouse())
        painter.fillRect(rect(), colours.hover);
    painter.fillRect(QRect(0, Measures::spaceSmall, 1, height() - 2 * Measures::spaceSmall), colours.line);
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, Measures::focusRing));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), Measures::chipRadius, Measures::chipRadius);
    }
    const int third = (height() - Measures::spaceSmall) / 3;
    QRect line(Measures::spaceLarge, Measures::spaceHair, width() - Measures::spaceLarge - Measures::spaceSmall, third);
    const auto write = [&](const QString &words, const QColor &ink) {
        painter.setFont(Theme::font(TypeRole::Muted));
        painter.setPen(ink);
        painter.drawText(line, Qt::AlignVCenter, painter.fontMetrics().elidedText(words, Qt::ElideRight, line.width()));
    };
    const bool hasRoom = QFontMetrics(Theme::font(TypeRole::Muted)).horizontalAdvance(text()) <= line.width();
    write(hasRoom ? text() : m_shortTitle, colours.muted);
    line.translate(0, third);
    paintShapes(painter, m_parts, line);
    line.translate(0, third);
    write(words(), countOf(m_parts) > 0 ? colours.text : colours.muted);
}

ScorecardStrip::ScorecardStrip(QWidget *parent)
    : QFrame(parent),
      m_count(new TextLabel(TextLabel::Role::Strong, {}, this)),
      m_target(new ScorecardCell(tr("Against target in force"), tr("Target in force"), this)),
      m_neighbours(new ScorecardCell(tr("Against statistical neighbours"), tr("Statistical neighbours"), this)),
      m_england(new ScorecardCell(tr("Against England"), tr("England"), this)),
      m_signals(new ScorecardCell(tr("Signal or ordinary variation"), tr("Signal or ordinary"), this))
{
    setAccessibleName(tr("Scorecard"));
    m_count->setWordWrap(true);
    m_count->setFixedWidth(countWidth);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(Measures::spaceLarge, 1, 1, 1);
    row->setSpacing(0);
    row->addWidget(m_count);
    for (ScorecardCell *const cell : {m_target, m_neighbours, m_england, m_signals}) {
        row->addWidget(cell, cell == m_signals ? 5 : 4);
        connect(cell, &QAbstractButton::clicked, this, &ScorecardStrip::opened);
    }
}

void ScorecardStrip::setLine(const ScorecardLine &line)
{
    m_count->setText(line.indicators > 0 ? tr("%n indicator(s)", nullptr, line.indicators) : tr("No indicators yet"));
    m_target->setParts(partsOf(line.target), tr("no target in force"));
    m_neighbours->setParts(partsOf(line.neighbours), tr("no neighbours’ figures"));
    m_england->setParts(partsOf(line.england), tr("no figures for England"));
    m_signals->setParts(partsOf(line), tr("too few figures to tell"));
}
