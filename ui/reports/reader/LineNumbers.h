#pragma once

#include <QWidget>

class OriginalText;

/// The margin with the line numbers beside an OriginalText.
class LineNumbers : public QWidget
{
    Q_OBJECT

public:
    explicit LineNumbers(OriginalText *text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    OriginalText *m_text;
};
