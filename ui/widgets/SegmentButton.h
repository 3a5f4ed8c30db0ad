#pragma once

#include <QAbstractButton>

#include <optional>

/// One segment of a SegmentedSwitch: a word, and how many things stand behind it.
class SegmentButton : public QAbstractButton
{
    Q_OBJECT

public:
    SegmentButton(const QString &text, QWidget *parent);

    void setCount(std::optional<int> count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isFirst() const;
    bool isLast() const;
    QString countText() const;
    void paintGround(QPainter &painter) const;
    void paintWords(QPainter &painter) const;

    std::optional<int> m_count;
};
