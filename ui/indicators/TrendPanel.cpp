#include "ui/indicators/TrendPanel.h"

#include "ui/indicators/ChartView.h"
#include "ui/indicators/ScreenCharts.h"
#include "ui/render/charts/ChartFile.h"
#include "ui/render/charts/ComparisonChart.h"
#include "ui/render/charts/DistributionChart.h"
#include "ui/text/Measures.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/LinkButton.h"
#include "ui/workspace/Settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QMenu>
#include <QSignalBlocker>
#include <QStandardPaths>

namespace {

/// Below it labels would lie over each other.
constexpr int lowestPanel = 300;

Setting<QString> chartSetting(const Indicator &indicator)
{
    return {QStringLiteral("charts/") + indicator.id.toString(), QStringLiteral("0 1 1 1 0 0")};
}

QCheckBox *box(const QString &text, QWidget *parent)
{
    auto *const made = new QCheckBox(text, parent);
    return made;
}

} // namespace

TrendPanel::TrendPanel(Settings &settings, QWidget *parent)
    : Card(QString(), Look::Panel, parent),
      m_settings(settings),
      m_view(new ChartView(this))
{
    setMinimumHeight(lowestPanel);
    body()->addWidget(m_view, 1);
    createSwitches();
    connect(m_view, &ChartView::pointChosen, this, &TrendPanel::pointChosen);
}

void TrendPanel::createSwitches()
{
    m_kind = new QComboBox(this);
    m_kind->setAccessibleName(tr("Kind of chart"));
    m_kind->addItem(tr("XmR chart"), int(Kind::Xmr));
    m_kind->addItem(tr("Run chart"), int(Kind::Run));
    m_kind->addItem(tr("Comparison"), int(Kind::Comparison));
    m_kind->addItem(tr("Distribution"), int(Kind::Distribution));
    m_limits = box(tr("Limits"), this);
    m_target = box(tr("Target"), this);
    m_events = box(tr("Events"), this);
    m_england = box(tr("England"), this);
    m_neighbours = box(tr("Neighbours"), this);
    auto *const row = new FlowLayout;
    foot()->addLayout(row, 1);
    row->addWidget(m_kind);
    for (QCheckBox *const check : {m_limits, m_target, m_events, m_england, m_neighbours}) {
        row->addWidget(check);
        connect(check, &QCheckBox::toggled, this, &TrendPanel::remember);
    }
    connect(m_kind, &QComboBox::activated, this, &TrendPanel::remember);
    auto *const figures = new LinkButton(tr("Enter figures…"), this);
    connect(figures, &QPushButton::clicked, this, &TrendPanel::figuresAsked);
    row->addWidget(figures);
    row->addWidget(moreButton());
}

/// What is done with the chart now and then.
QPushButton *TrendPanel::moreButton()
{
    auto *const more = new LinkButton(tr("More…"), this);
    more->setToolTip(tr("Targets and limits, and the chart as a picture"));
    auto *const menu = new QMenu(more);
    m_history = menu->addAction(tr("Targets and limits…"), this, &TrendPanel::historyAsked);
    menu->addSeparator();
    menu->addAction(tr("Copy picture"), m_view, &ChartView::copyPicture);
    menu->addAction(tr("Save picture…"), this, &TrendPanel::savePicture);
    connect(more, &QPushButton::clicked, this,
            [more, menu] { menu->popup(more->mapToGlobal(more->rect().bottomLeft())); });
    return more;
}

void TrendPanel::showTrend(const Trend &trend, const std::optional<Distribution> &distribution)
{
    m_trend = trend;
    m_distribution = distribution;
    recall();
    draw();
}

void TrendPanel::setCurrent(std::optional<int> place)
{
    m_view->setCurrent(place);
}

TrendPanel::Kind TrendPanel::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

TrendChartChoice TrendPanel::choice(QSizeF size) const
{
    TrendChartChoice choice{.size = size, .colours = screenChartColours()};
    choice.kind = kind() == Kind::Run ? TrendChartKind::Run : TrendChartKind::Xmr;
    choice.hasLimits = m_limits->isChecked();
    choice.hasTarget = m_target->isChecked();
    choice.hasEvents = m_events->isChecked();
    choice.hasEngland = m_england->isChecked();
    choice.hasNeighbours = m_neighbours->isChecked();
    choice.hasSource = size.height() > 380;
    return choice;
}

void TrendPanel::draw()
{
    m_view->setDraw([this](QSizeF size) {
        switch (kind()) {
        case Kind::Comparison:
            return comparisonChart(comparisonOf(m_trend.source), size, screenChartColours());
        case Kind::Distribution:
            return distributionChart(m_distribution.value_or(Distribution{.indicator = m_trend.indicator()}), size,
                                     screenChartColours());
        case Kind::Xmr:
        case Kind::Run:
            break;
        }
        return trendChart(m_trend, choice(size));
    });
    const bool isTrend = kind() == Kind::Xmr || kind() == Kind::Run;
    for (QCheckBox *const check : {m_limits, m_target, m_events, m_england, m_neighbours})
        check->setEnabled(isTrend);
}

void TrendPanel::remember()
{
    QStringList words{QString::number(m_kind->currentIndex())};
    for (const QCheckBox *const check : {m_limits, m_target, m_events, m_england, m_neighbours})
        words << (check->isChecked() ? QStringLiteral("1") : QStringLiteral("0"));
    m_settings.setValue(chartSetting(m_trend.indicator()), words.join(QLatin1Char(' ')));
    draw();
}

void TrendPanel::recall()
{
    const QStringList words = m_settings.value(chartSetting(m_trend.indicator())).split(QLatin1Char(' '));
    m_kind->setCurrentIndex(std::clamp(words.value(0).toInt(), 0, m_kind->count() - 1));
    int place = 0;
    for (QCheckBox *const check : {m_limits, m_target, m_events, m_england, m_neighbours}) {
        const QSignalBlocker silent(check);
        check->setChecked(words.value(++place) == QLatin1String("1"));
    }
    const auto rebases = m_trend.source.rebases.size();
    m_history->setText(rebases > 0 ? tr("Targets and limits (%1)…").arg(rebases) : tr("Targets and limits…"));
}

void TrendPanel::savePicture()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    auto *const dialog =
        new QFileDialog(this, tr("Save the chart"), folder, tr("Vector picture (*.svg);;PDF (*.pdf);;Picture (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("svg"));
    dialog->selectFile(m_trend.indicator().code + QStringLiteral(".svg"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const ChartScene *const scene = m_view->scene();
        const Result<void> written = scene ? writeChart(*scene, path) : Result<void>();
        written ? Q_EMIT saved(path) : Q_EMIT failed(written.error().message);
    });
    dialog->open();
}
