#include "ui/plan/PlanBar.h"

#include "ui/text/PlanWords.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

namespace {

QString titleOf(const ImprovementPlan &plan)
{
    return plan.version ? PlanBar::tr("%1, version %2").arg(plan.title, *plan.version) : plan.title;
}

} // namespace

PlanBar::PlanBar(QWidget *parent)
    : QWidget(parent),
      m_plan(new QComboBox(this)),
      m_field(new SearchField(tr("Find an action"), this)),
      m_owner(new QComboBox(this)),
      m_rating(new QComboBox(this)),
      m_moved(new QCheckBox(tr("Moved in 3 months"), this)),
      m_scale(new SegmentedSwitch(tr("Scale of time"), this))
{
    m_plan->setAccessibleName(tr("Plan"));
    m_plan->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_plan->setMinimumContentsLength(16);
    m_owner->setAccessibleName(tr("Owner"));
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_owner->setMinimumContentsLength(12);
    m_rating->setAccessibleName(tr("Rating"));
    m_rating->addItem(tr("BRAG: all"));
    for (const Rating rating : {Rating::Blue, Rating::Red, Rating::Amber, Rating::Green})
        m_rating->addItem(screenWord(rating), int(rating));
    for (const QString &scale : {tr("Years"), tr("Quarters"), tr("Months"), tr("Weeks")})
        m_scale->addSegment(scale);
    m_scale->setCurrentSegment(int(GanttAxis::Scale::Quarters));
    m_field->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    setOwners({});
    layOut();
    connectParts();
}

void PlanBar::layOut()
{
    auto *const row = new FlowLayout(this);
    for (QWidget *const part : std::initializer_list<QWidget *>{m_plan, m_field, m_owner, m_rating, m_moved, m_scale})
        row->addWidget(part);
}

void PlanBar::connectParts()
{
    connect(m_plan, &QComboBox::activated, this, [this] {
        if (const auto id = ImprovementPlanId::fromString(m_plan->currentData().toString()))
            Q_EMIT planChosen(*id);
    });
    connect(m_field, &QLineEdit::textChanged, this, &PlanBar::textChanged);
    connect(m_owner, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT ownerChosen(m_owner->currentData().toString()); });
    connect(m_rating, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant value = m_rating->currentData();
        Q_EMIT ratingChosen(value.isValid() ? std::optional(Rating(value.toInt())) : std::nullopt);
    });
    connect(m_moved, &QCheckBox::toggled, this, &PlanBar::movedChosen);
    connect(m_scale, &SegmentedSwitch::currentChanged, this,
            [this](int segment) { Q_EMIT scaleChosen(GanttAxis::Scale(segment)); });
}

void PlanBar::setPlans(const QList<ImprovementPlan> &plans, const std::optional<ImprovementPlanId> &current)
{
    const QSignalBlocker quiet(m_plan);
    m_plan->clear();
    for (const ImprovementPlan &plan : plans) {
        m_plan->addItem(titleOf(plan), plan.id.toString());
        if (plan.id == current)
            m_plan->setCurrentIndex(m_plan->count() - 1);
    }
    m_plan->setToolTip(m_plan->currentText());
}

void PlanBar::setOwners(const QStringList &owners)
{
    const QSignalBlocker quiet(m_owner);
    const QString chosen = m_owner->currentData().toString();
    m_owner->clear();
    m_owner->addItem(tr("Owner: anyone"), QString());
    for (const QString &owner : owners)
        m_owner->addItem(owner, owner);
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(chosen)));
}

void PlanBar::setScale(GanttAxis::Scale scale)
{
    m_scale->setCurrentSegment(int(scale));
}

void PlanBar::clear()
{
    m_field->clear();
    m_owner->setCurrentIndex(0);
    m_rating->setCurrentIndex(0);
    m_moved->setChecked(false);
}

void PlanBar::startFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}
