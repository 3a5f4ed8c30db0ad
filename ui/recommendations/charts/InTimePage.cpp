#include "ui/recommendations/charts/InTimePage.h"

#include "core/procedure/RecommendationViews.h"
#include "ui/recommendations/charts/RecommendationsInTime.h"
#include "ui/text/Measures.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSvgGenerator>
#include <QVBoxLayout>

InTimePage::InTimePage(QWidget *parent)
    : QWidget(parent),
      m_finding(new TextLabel(TextLabel::Role::Section, QString(), this)),
      m_measure(new TextLabel(TextLabel::Role::Muted, QString(), this)),
      m_grouping(new QComboBox(this)),
      m_chart(new RecommendationsInTime(nullptr))
{
    m_grouping->addItems({tr("By directorate"), tr("By committee"), tr("By whom it is made to")});
    m_grouping->setAccessibleName(tr("Group the chart"));
    auto *const save = new QPushButton(tr("Save the chart…"), this);
    auto *const head = new QHBoxLayout;
    auto *const words = new QVBoxLayout;
    words->addWidget(m_finding);
    words->addWidget(m_measure);
    head->addLayout(words, 1);
    head->addWidget(m_grouping);
    head->addWidget(save);
    auto *const area = new QScrollArea(this);
    area->setWidget(m_chart);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Measures::spaceSmall);
    rows->addLayout(head);
    rows->addWidget(area, 1);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &InTimePage::arrange);
    connect(m_chart, &RecommendationsInTime::rowChosen, this, &InTimePage::rowChosen);
    connect(save, &QPushButton::clicked, this, &InTimePage::saveChart);
}

void InTimePage::showRows(const QList<RecommendationRow> &rows, QDate today)
{
    m_rows = rows;
    m_today = today;
    arrange();
}

void InTimePage::arrange()
{
    int slipped = 0;
    int made = 0;
    for (const RecommendationRow &row : std::as_const(m_rows)) {
        made += row.madeOn ? 1 : 0;
        const QDate now = row.closedOn.value_or(std::max(m_today, row.target.value_or(m_today)));
        slipped += row.targetOriginal && now > *row.targetOriginal ? 1 : 0;
    }
    m_finding->setText(tr("%1 of %2 went past their first target").arg(slipped).arg(made));
    m_measure->setText(tr("From made to closed, or to today; hollow diamond: first target, solid: the target now; "
                          "red: what slipped. Line: today."));
    m_chart->showRows(m_rows, RecommendationsInTime::Grouping(m_grouping->currentIndex()), m_today);
}

void InTimePage::saveChart()
{
    auto *const dialog = new QFileDialog(this, tr("Save the chart"), QString(), tr("Drawing (*.svg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("svg"));
    dialog->selectFile(tr("recommendations-in-time.svg"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSvgGenerator drawing;
        drawing.setFileName(path);
        drawing.setSize(m_chart->size());
        drawing.setViewBox(m_chart->rect());
        drawing.setTitle(m_finding->text());
        drawing.setDescription(m_measure->text());
        QPainter painter(&drawing);
        m_chart->paintChart(painter);
    });
    dialog->open();
}
