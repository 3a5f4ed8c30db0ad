#include "ui/widgets/SeverityGlyph.h"

#include "ui/text/StatusGlyph.h"
#include "ui/text/Theme.h"

#include <QPainter>

namespace {

StatusGlyph glyphOf(MessageBar::Severity severity)
{
    switch (severity) {
    case MessageBar::Severity::Note:
        return StatusGlyph::Square;
    case MessageBar::Severity::Success:
        return StatusGlyph::Tick;
    case MessageBar::Severity::Warning:
        return StatusGlyph::Diamond;
    case MessageBar::Severity::Failure:
        return StatusGlyph::Cross;
    }
    Q_UNREACHABLE();
}

Tone toneOf(MessageBar::Severity severity)
{
    switch (severity) {
    case MessageBar::Severity::Note:
        return Tone::Blue;
    case MessageBar::Severity::Success:
        return Tone::Green;
    case MessageBar::Severity::Warning:
        return Tone::Amber;
    case MessageBar::Severity::Failure:
        return Tone::Red;
    }
    Q_UNREACHABLE();
}

} // namespace

SeverityGlyph::SeverityGlyph(MessageBar::Severity severity, QWidget *parent) : QWidget(parent), m_severity(severity)
{
    setFixedSize(Measures::glyph, Measures::glyph);
}

void SeverityGlyph::setSeverity(MessageBar::Severity severity)
{
    m_severity = severity;
    update();
}

void SeverityGlyph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGlyph(painter, glyphOf(m_severity), rect(), Theme::current().colours().ink(toneOf(m_severity)));
}
