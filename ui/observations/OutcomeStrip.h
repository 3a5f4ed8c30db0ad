#pragma once

#include "core/workflows/ImportObservations.h"

#include <QWidget>

class QHBoxLayout;
class TextLabel;

/// What would become of the figures of a file: how many are taken, revised, left as they are and refused, each with
/// its shape and word.
class OutcomeStrip : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeStrip(QWidget *parent);

    void showOutcome(const ObservationsOutcome &outcome);
    void clear();

private:
    TextLabel *addCount(QHBoxLayout *row, const struct Chip &chip);

    TextLabel *m_taken = nullptr;
    TextLabel *m_revised = nullptr;
    TextLabel *m_unchanged = nullptr;
    TextLabel *m_refused = nullptr;
    TextLabel *m_remarks = nullptr;
};

/// The counts in one sentence.
QString summaryOf(const ObservationsOutcome &outcome);
