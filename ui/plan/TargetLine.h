#pragma once

#include "core/domain/Indicator.h"
#include "core/domain/Target.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;

/// What a notice asks of one indicator, as a line of fields: which, at least or at most, and how much.
class TargetLine : public QWidget
{
    Q_OBJECT

public:
    TargetLine(const Target &target, const QList<Indicator> &indicators, QWidget *parent);

    /// Without an indicator until one is chosen.
    Target target() const;

Q_SIGNALS:
    void changed();

private:
    void fill(const QList<Indicator> &indicators);

    const Target m_before;
    QComboBox *m_indicator;
    QComboBox *m_direction;
    QDoubleSpinBox *m_value;
};
