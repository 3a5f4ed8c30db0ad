#include "ui/plan/DetailStrip.h"

#include "core/domain/ActionRules.h"
#include "core/domain/BragLegend.h"
#include "ui/plan/PlanRows.h"
#include "ui/text/Measures.h"
#include "ui/text/PlanWords.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int longestLink = 48;

QString shortened(const QString &text)
{
    return text.size() <= longestLink ? text : text.left(longestLink - 1) + QChar(0x2026);
}

QString wordOfLink(const ActionLink &link, const PlanContents &contents)
{
    for (const InspectionFinding &finding : contents.findings)
        if (link.finding == finding.id)
            return DetailStrip::tr("Finding F %1: %2").arg(QString::number(finding.position + 1), finding.text);
    for (const Recommendation &recommendation : contents.recommendations)
        if (link.recommendation == recommendation.id)
            return DetailStrip::tr("Recommendation %1")
                .arg(recommendation.reference.value_or(recommendation.shortTitle.value_or(recommendation.text)));
    for (const Indicator &indicator : contents.indicators)
        if (link.indicator == indicator.id)
            return DetailStrip::tr("Shown by %1").arg(indicator.shortLabel.value_or(indicator.name));
    return {};
}

} // namespace

DetailStrip::DetailStrip(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TextLabel::Role::Strong, {}, this)),
      m_chip(new ChipLabel({}, this)),
      m_measure(new TextLabel(TextLabel::Role::Body, {}, this)),
      m_story(new TextLabel(TextLabel::Role::Body, {}, this)),
      m_do(new QPushButton(tr("This action"), this))
{
    m_do->setMenu(new QMenu(m_do));
    m_do->setAutoDefault(false);
    m_story->setWordWrap(true);
    m_measure->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *const head = new QHBoxLayout;
    head->setSpacing(Measures::spaceSmall);
    head->addWidget(m_title);
    head->addWidget(m_chip);
    head->addWidget(m_measure, 1);
    head->addWidget(m_do);
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(Measures::spaceLarge, Measures::spaceSmall, Measures::spaceLarge, Measures::spaceSmall);
    rows->setSpacing(2);
    rows->addLayout(head);
    rows->addWidget(m_story);
}

void DetailStrip::setActions(const QList<QAction *> &actions)
{
    m_do->menu()->addActions(actions);
}

void DetailStrip::showAction(const PlanAction *action, const PlanContents &contents, QDate today)
{
    m_chip->setVisible(action);
    m_measure->setVisible(action);
    m_do->setVisible(action);
    m_story->setVisible(action);
    if (m_links)
        m_links->deleteLater();
    m_links = nullptr;
    if (!action) {
        m_title->setText(tr("Choose an action to see its story."));
        return m_story->clear();
    }
    const auto rating = shownRating(*action, today);
    Chip chip = ratingChip(rating, rating ? entryOf(contents.legend, *rating).word : QString());
    chip.explanation = actionChip(*action, contents, today).explanation;
    m_chip->setChip(chip);
    m_title->setText(shortened(action->reference + QLatin1Char(' ') + action->what));
    QString measure = action->who ? *action->who + QStringLiteral(". ") : QString();
    if (action->successMeasure)
        measure += tr("Success measure: %1.").arg(*action->successMeasure);
    m_measure->setText(measure);
    m_measure->setToolTip(measure);
    m_story->setText(storyOf(*action, contents));
    showLinks(*action, contents);
}

void DetailStrip::showLinks(const PlanAction &action, const PlanContents &contents)
{
    m_links = new QWidget(this);
    auto *const row = new QHBoxLayout(m_links);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::spaceLarge);
    for (const ActionLink &link : contents.links) {
        const QString word = wordOfLink(link, contents);
        if (!(link.planAction == action.id) || word.isEmpty())
            continue;
        auto *const button = new LinkButton(shortened(word), m_links);
        button->setToolTip(word);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, link] { Q_EMIT linkChosen(link); });
    }
    row->addStretch(1);
    layout()->addWidget(m_links);
    m_links->setVisible(row->count() > 1);
}
