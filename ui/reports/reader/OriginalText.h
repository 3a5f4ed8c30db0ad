#pragma once

#include <QPlainTextEdit>

class LineNumbers;

/// The document as it came, line by line with its numbers; the lines of one paragraph are marked.
class OriginalText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit OriginalText(QWidget *parent);

    void showText(const QString &text);
    /// Marks the lines from `first` to the last that is not blank before `next`, and brings them into view. Without a
    /// first line nothing is marked.
    void markLines(int first, int next);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class LineNumbers;

    int numbersWidth() const;
    void paintNumbers(QPainter &painter, const QRect &area);
    QRectF markedPlace() const;
    void setNumbersRoom();

    LineNumbers *m_numbers;
    int m_first = 0;
    int m_last = 0;
};
