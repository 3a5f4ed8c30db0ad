#include "ui/indicators/TrendSide.h"

#include "core/performance/FigureWords.h"
#include "core/performance/TrendWords.h"
#include "ui/indicators/RatingChip.h"
#include "ui/indicators/SignLabel.h"
#include "ui/tables/ChipDelegate.h"
#include "ui/tables/TableView.h"
#include "ui/text/Measures.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace {

TextLabel *wrapped(TextLabel::Role role, QWidget *parent)
{
    auto *const label = new TextLabel(role, QString(), parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

TrendSide::TrendSide(QWidget *parent)
    : Card(QString(), Look::Panel, parent),
      m_model(trendColumns()),
      m_signs(new SignLabel(this)),
      m_rating(new ChipLabel(Chip{}, this)),
      m_polarity(new TextLabel(TextLabel::Role::Muted, QString(), this)),
      m_lead(wrapped(TextLabel::Role::Strong, this)),
      m_rest(wrapped(TextLabel::Role::Body, this)),
      m_cautions(wrapped(TextLabel::Role::Muted, this)),
      m_table(new TableView(tr("Figures of the indicator"), this)),
      m_source(new LinkButton(QString(), this))
{
    layOutSigns();
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(4, new ChipDelegate(m_table));
    m_table->setStretchColumn(4);
    m_table->setEmptyState(tr("There are no figures yet."), QString());
    body()->addWidget(m_table, 1);
    createSourceLink();
    connect(m_table, &TableView::currentRowChanged, this, [this](const QModelIndex &index) {
        showSource(index);
        if (index.isValid() && !m_isSelecting)
            Q_EMIT pointChosen(m_model.row(index).id);
    });
}

/// The paragraph is opened by the link below the table, or by Enter or a double click on the row.
void TrendSide::createSourceLink()
{
    const auto ask = [this] {
        if (m_origin && m_origin->report)
            Q_EMIT sourceAsked(*m_origin->report, m_origin->paragraph);
    };
    // The table must not jump from under the row that is chosen.
    QSizePolicy policy = m_source->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_source->setSizePolicy(policy);
    m_source->hide();
    body()->addWidget(m_source, 0, Qt::AlignLeft);
    connect(m_source, &QPushButton::clicked, this, ask);
    connect(m_table, &QAbstractItemView::activated, this, ask);
}

void TrendSide::showSource(const QModelIndex &index)
{
    m_origin = index.isValid() ? m_model.row(index).origin : std::nullopt;
    const bool hasReport = m_origin && m_origin->report;
    m_source->setVisible(hasReport);
    if (!hasReport)
        return;
    m_source->setText(tr("Open %1", "a report and its paragraph").arg(m_origin->words));
    m_source->setToolTip(m_origin->title);
}

void TrendSide::layOutSigns()
{
    auto *const words = new QVBoxLayout;
    words->setContentsMargins(Measures::spaceMedium, 0, Measures::spaceMedium, Measures::spaceSmall);
    words->setSpacing(Measures::spaceHair);
    auto *const signs = new QHBoxLayout;
    signs->setSpacing(Measures::spaceSmall);
    signs->addWidget(m_signs);
    signs->addWidget(m_rating);
    signs->addStretch(1);
    signs->addWidget(m_polarity);
    words->addLayout(signs);
    for (TextLabel *const label : {m_lead, m_rest, m_cautions})
        words->addWidget(label);
    body()->addLayout(words);
}

void TrendSide::showTrend(const Trend &trend, const QStringList &cautions, const QList<FigureOrigin> &origins)
{
    m_signs->setTrend(trend);
    m_rating->setChip(ratingChip(trend.rating));
    m_polarity->setText(polarityWords(trend.indicator().polarity));
    const TrendSentence sentence = sentenceOf(trend);
    m_lead->setText(sentence.lead);
    m_rest->setText(sentence.rest);
    m_cautions->setText(cautions.join(QLatin1Char('\n')));
    m_cautions->setVisible(!cautions.isEmpty());
    m_model.setRows(trendRows(trend, origins));
    showSource(m_table->currentIndex());
}

void TrendSide::setCurrent(std::optional<int> place)
{
    m_isSelecting = true;
    const int last = m_model.rowCount() - 1;
    if (place && *place <= last)
        m_table->selectRow(last - *place);
    else
        m_table->clearSelection();
    m_isSelecting = false;
}
