#include "ui/plan/TargetLine.h"

#include "ui/text/Measures.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>

#include <algorithm>

namespace {

constexpr double largest = 1e9;
constexpr int decimals = 2;

} // namespace

TargetLine::TargetLine(const Target &target, const QList<Indicator> &indicators, QWidget *parent)
    : QWidget(parent),
      m_before(target),
      m_indicator(new QComboBox(this)),
      m_direction(new QComboBox(this)),
      m_value(new QDoubleSpinBox(this))
{
    m_indicator->setAccessibleName(tr("Indicator"));
    m_indicator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_indicator->setMinimumContentsLength(18);
    m_direction->setAccessibleName(tr("At least or at most"));
    m_direction->addItem(tr("at least"));
    m_direction->addItem(tr("at most"));
    m_value->setAccessibleName(tr("Target"));
    m_value->setRange(-largest, largest);
    m_value->setDecimals(decimals);
    fill(indicators);
    setFocusProxy(m_indicator);
    auto *const cells = new QHBoxLayout(this);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(Measures::spaceSmall);
    cells->addWidget(m_indicator, 1);
    cells->addWidget(m_direction);
    cells->addWidget(m_value);
    for (QComboBox *const box : {m_indicator, m_direction})
        connect(box, &QComboBox::currentIndexChanged, this, &TargetLine::changed);
    connect(m_value, &QDoubleSpinBox::valueChanged, this, &TargetLine::changed);
}

void TargetLine::fill(const QList<Indicator> &indicators)
{
    m_indicator->addItem(tr("Choose an indicator"));
    for (const Indicator &indicator : indicators)
        m_indicator->addItem(indicator.code + QStringLiteral("  ") + indicator.name, indicator.id.toString());
    m_indicator->setCurrentIndex(std::max(0, m_indicator->findData(m_before.indicator.toString())));
    m_direction->setCurrentIndex(m_before.low || !m_before.high ? 0 : 1);
    m_value->setValue(m_before.low ? *m_before.low : m_before.high.value_or(0));
}

Target TargetLine::target() const
{
    Target target = m_before;
    target.indicator = IndicatorId::fromString(m_indicator->currentData().toString()).value_or(IndicatorId());
    const bool isLow = m_direction->currentIndex() == 0;
    // A target between two figures keeps the one that this line does not show.
    const bool isBetween = m_before.low && m_before.high;
    if (isLow || !isBetween)
        target.low = isLow ? std::optional(m_value->value()) : std::nullopt;
    if (!isLow || !isBetween)
        target.high = isLow ? std::nullopt : std::optional(m_value->value());
    return target;
}
