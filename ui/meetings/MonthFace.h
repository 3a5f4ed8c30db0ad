#pragma once

#include "ui/meetings/MonthView.h"

class QToolButton;
class TextLabel;

/// A month of meetings with its name and the buttons that lead to others.
class MonthFace : public QWidget
{
    Q_OBJECT

public:
    MonthFace(QDate today, QWidget *parent);

    MonthView &view() const { return *m_view; }

private:
    QToolButton *button(const QString &icon, const QString &tip);
    void sayMonth();

    TextLabel *m_title;
    MonthView *m_view;
};
