#pragma once

#include <QWidget>

class QPainter;

/// The pill with the number that links a field to the words of the document.
void paintNumberBadge(QPainter &painter, const QString &number, const QPointF &centre);
QSizeF numberBadgeSize(const QString &number);

/// A pill as a widget of its own.
class NumberBadge : public QWidget
{
    Q_OBJECT

public:
    explicit NumberBadge(QWidget *parent);

    void setNumber(const QString &number);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_number;
};
