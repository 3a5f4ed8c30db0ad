#include "ui/widgets/SegmentedSwitch.h"

#include "ui/text/Theme.h"
#include "ui/widgets/SegmentButton.h"

#include <QHBoxLayout>
#include <QPainter>

SegmentedSwitch::SegmentedSwitch(const QString &accessibleName, QWidget *parent)
    : QWidget(parent),
      m_row(new QHBoxLayout(this))
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int segment, bool chosen) {
        if (chosen)
            Q_EMIT currentChanged(segment);
    });
}

int SegmentedSwitch::addSegment(const QString &text)
{
    const int place = int(m_group.buttons().size());
    auto *button = new SegmentButton(text, this);
    m_row->addWidget(button);
    m_group.addButton(button, place);
    if (place == 0)
        button->setChecked(true);
    return place;
}

void SegmentedSwitch::setCount(int segment, std::optional<int> count)
{
    if (auto *button = qobject_cast<SegmentButton *>(m_group.button(segment)))
        button->setCount(count);
}

void SegmentedSwitch::setCurrentSegment(int segment)
{
    if (QAbstractButton *button = m_group.button(segment))
        button->setChecked(true);
}

void SegmentedSwitch::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::current().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.line);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Measures::radius, Measures::radius);
}
