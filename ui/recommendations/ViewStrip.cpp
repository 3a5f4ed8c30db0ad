#include "ui/recommendations/ViewStrip.h"

#include "ui/recommendations/RegisterModel.h"
#include "ui/widgets/FlowLayout.h"

#include <QLocale>
#include <QPushButton>

namespace {

using View = RecommendationView;

} // namespace

QString viewWord(RecommendationView view, const RegisterDays &days)
{
    switch (view) {
    case View::All:
        return ViewStrip::tr("All");
    case View::BeforeNextMeeting:
        return days.nextMeeting ? ViewStrip::tr("For %1", "a meeting's day")
                                      .arg(QLocale().toString(*days.nextMeeting, QStringLiteral("d MMMM")))
                                : ViewStrip::tr("For the next meeting");
    case View::Live:
        return ViewStrip::tr("Live");
    case View::Overdue:
        return ViewStrip::tr("Overdue");
    case View::ResponseOverdue:
        return ViewStrip::tr("Response overdue");
    case View::AwaitingResponse:
        return ViewStrip::tr("Awaiting response");
    case View::ClaimedNotJudged:
        return ViewStrip::tr("Claimed, not judged");
    case View::ExtensionRequested:
        return ViewStrip::tr("Extension asked");
    case View::RatingsDisagree:
        return ViewStrip::tr("Ratings disagree");
    case View::ClosedSinceLastMeeting:
        return ViewStrip::tr("Closed since last meeting");
    case View::ClosedThisYear:
        return ViewStrip::tr("Closed this year");
    }
    Q_UNREACHABLE();
}

ViewStrip::ViewStrip(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Saved views"));
    auto *const flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(4);
    for (const View view : {View::BeforeNextMeeting, View::Live, View::Overdue, View::ResponseOverdue,
                            View::AwaitingResponse, View::ClaimedNotJudged, View::ExtensionRequested,
                            View::RatingsDisagree, View::ClosedSinceLastMeeting, View::ClosedThisYear, View::All}) {
        auto *const button = new QPushButton(this);
        button->setCheckable(true);
        m_group.addButton(button, int(view));
        flow->addWidget(button);
    }
    m_group.setExclusive(true);
    setCurrent(View::Live);
    connect(&m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT viewChosen(View(id)); });
}

void ViewStrip::showCounts(const RegisterModel &model)
{
    for (QAbstractButton *const button : m_group.buttons()) {
        const auto view = View(m_group.id(button));
        button->setText(
            QStringLiteral("%1  %2").arg(viewWord(view, model.days()), QLocale().toString(model.countIn(view))));
    }
}

void ViewStrip::setCurrent(RecommendationView view)
{
    m_group.button(int(view))->setChecked(true);
}

RecommendationView ViewStrip::current() const
{
    return View(m_group.checkedId());
}
