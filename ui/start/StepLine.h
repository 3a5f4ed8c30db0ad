#pragma once

#include <QWidget>

/// One of the numbered steps at the foot of the first page: what a newcomer will do, in order.
class StepLine : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        int number;
        QString title;
        QString line;
    };

    StepLine(const Words &words, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
};
