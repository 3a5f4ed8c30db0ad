#pragma once

#include "ui/text/Chip.h"

#include <QFrame>

class ChipLabel;
class TextLabel;

/// One of the two ratings that stand side by side: whose it is and when, the chip, and its words.
class RatingBox : public QFrame
{
    Q_OBJECT

public:
    explicit RatingBox(QWidget *parent);

    void show(const QString &whose, const std::optional<Chip> &chip, const QString &words);

private:
    TextLabel *m_whose;
    ChipLabel *m_chip;
    TextLabel *m_words;
};
