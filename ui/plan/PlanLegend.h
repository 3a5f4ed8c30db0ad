#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

/// What the marks of the bars mean, in one line under them.
class PlanLegend : public QWidget
{
    Q_OBJECT

public:
    explicit PlanLegend(QWidget *parent);

    void setBaseline(std::optional<QDate> agreedOn);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_baseline;
};
