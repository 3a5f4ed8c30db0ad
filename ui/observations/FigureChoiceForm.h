#pragma once

#include "core/workflows/StatedFigures.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class TextLabel;

/// What one figure of a report is taken for: whether at all, which indicator, which period and area, beside the words
/// it was read from.
class FigureChoiceForm : public QWidget
{
    Q_OBJECT

public:
    FigureChoiceForm(const StatedFigures &stated, QWidget *parent);

    void showFigure(int place, const FigureChoice &choice);
    void setOutcome(const QString &words);

Q_SIGNALS:
    void choiceChanged(const FigureChoice &choice);

private:
    void layOut();
    void connectParts();
    void fillIndicators(int place);
    void addIndicator(const IndicatorId &indicator);
    void tell();

    const StatedFigures &m_stated;
    bool m_isFilling = false;
    TextLabel *m_words;
    QCheckBox *m_taken;
    QComboBox *m_indicator;
    QLineEdit *m_newName;
    QLineEdit *m_period;
    QComboBox *m_area;
    TextLabel *m_outcome;
    QFormLayout *m_form = nullptr;
};
