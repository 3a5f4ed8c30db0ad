#include "ui/start/StepLine.h"

#include "ui/text/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace {

constexpr int disc = 24;
constexpr int titleTop = 2;

} // namespace

StepLine::StepLine(const Words &words, QWidget *parent) : QWidget(parent), m_number(words.number)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(disc + Measures::spaceMedium, words.line.isEmpty() ? titleTop : 0, 0, 0);
    column->setSpacing(0);
    const auto role = words.line.isEmpty() ? TextLabel::Role::Body : TextLabel::Role::Strong;
    auto *title = new TextLabel(role, words.title, this);
    title->setWordWrap(true);
    column->addWidget(title);
    auto *line = new TextLabel(TextLabel::Role::Muted, words.line, this);
    line->setWordWrap(true);
    line->setVisible(!words.line.isEmpty());
    column->addWidget(line);
    column->addStretch(1);
    setMinimumHeight(disc);
    setAccessibleName(QStringLiteral("%1. %2. %3").arg(words.number).arg(words.title, words.line));
}

void StepLine::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::current().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect place(0, 0, disc, disc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.blueTint);
    painter.drawEllipse(place);
    painter.setFont(Theme::font(TypeRole::Strong));
    painter.setPen(colours.blue);
    painter.drawText(place, Qt::AlignCenter, QString::number(m_number));
}
