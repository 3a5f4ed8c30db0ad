#include "ui/timeline/TimelineKey.h"

#include "ui/text/StatusGlyph.h"
#include "ui/text/Theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace {

constexpr int buttonSide = 34;

} // namespace

TimelineKey::TimelineKey(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("A dot is a scrutiny recommendation, a square an inspectorate's, a line the response, a tick "
                         "that it is closed."));
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::spaceHair);
    row->addStretch(1);
    const auto add = [&](const QString &text, const QString &name) {
        auto *const button = new QPushButton(text, this);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setFixedWidth(std::max(buttonSide, button->fontMetrics().horizontalAdvance(text) + 24));
        row->addWidget(button);
        return button;
    };
    connect(add(QStringLiteral("−"), tr("Zoom out (−)")), &QPushButton::clicked, this,
            [this] { Q_EMIT zoomAsked(-1); });
    connect(add(QStringLiteral("+"), tr("Zoom in (+)")), &QPushButton::clicked, this, [this] { Q_EMIT zoomAsked(1); });
    connect(add(tr("Fit"), tr("Show the whole story (0)")), &QPushButton::clicked, this, &TimelineKey::fitAsked);
}

void TimelineKey::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::current().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::font(TypeRole::Muted));
    double x = 2;
    const double middle = height() / 2.0;
    const auto word = [&](const QString &text) {
        painter.setPen(colours.muted);
        painter.drawText(QRectF(x, 0, 200, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += painter.fontMetrics().horizontalAdvance(text) + 16;
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.text);
    painter.drawEllipse(QPointF(x + 4, middle), 4, 4);
    x += 13;
    word(tr("scrutiny"));
    painter.fillRect(QRectF(x, middle - 4, 8, 8), colours.text);
    x += 13;
    word(tr("inspectorate"));
    painter.fillRect(QRectF(x, middle - 7, 2, 14), colours.accent);
    x += 8;
    word(tr("response"));
    paintGlyph(painter, StatusGlyph::Tick, QRectF(x, middle - 6, 12, 12), colours.accent);
    x += 16;
    word(tr("closed"));
}
