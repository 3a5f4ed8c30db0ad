#pragma once

#include "core/domain/ImprovementPlan.h"

#include <QWidget>

class OptionalDateEdit;
class QDateEdit;
class QLineEdit;

/// One milestone as a line of fields: what, when due, and when it was met.
class MilestoneLine : public QWidget
{
    Q_OBJECT

public:
    MilestoneLine(const Milestone &milestone, QWidget *parent);

    Milestone milestone() const;

Q_SIGNALS:
    void changed();

private:
    const Milestone m_before;
    QLineEdit *m_title;
    QDateEdit *m_due;
    OptionalDateEdit *m_met;
};
