#pragma once

#include "core/performance/Distribution.h"
#include "ui/render/charts/TrendChart.h"
#include "ui/widgets/Card.h"

class ChartView;
class QAction;
class QCheckBox;
class QComboBox;
class QPushButton;
class Settings;

/// The large chart of one indicator, with the switches for what it shows; they are remembered for each indicator.
class TrendPanel : public Card
{
    Q_OBJECT

public:
    enum class Kind
    {
        Xmr,
        Run,
        Comparison,
        Distribution
    };

    TrendPanel(Settings &settings, QWidget *parent);

    void showTrend(const Trend &trend, const std::optional<Distribution> &distribution);
    void setCurrent(std::optional<int> place);
    ChartView &view() const { return *m_view; }

Q_SIGNALS:
    void pointChosen(int place);
    /// Somebody wants to see or change targets, rebases and annotations.
    void historyAsked();
    /// Somebody wants to type or paste figures.
    void figuresAsked();
    void failed(const QString &problem);
    void saved(const QString &path);

private:
    void createSwitches();
    QPushButton *moreButton();
    void draw();
    void remember();
    void recall();
    void savePicture();
    Kind kind() const;
    TrendChartChoice choice(QSizeF size) const;

    Settings &m_settings;
    Trend m_trend;
    std::optional<Distribution> m_distribution;
    ChartView *m_view;
    QComboBox *m_kind = nullptr;
    QCheckBox *m_limits = nullptr;
    QCheckBox *m_target = nullptr;
    QCheckBox *m_events = nullptr;
    QCheckBox *m_england = nullptr;
    QCheckBox *m_neighbours = nullptr;
    QAction *m_history = nullptr;
};
