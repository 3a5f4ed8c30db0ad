#include "ui/meetings/MeetingForm.h"

#include "tests/support/TestFiles.h"
#include "ui/meetings/CouncilForm.h"
#include "ui/meetings/OutcomeEdit.h"

#include <gmock/gmock.h>

namespace {

MeetingDraft draftAt(const QString &time)
{
    MeetingDraft draft;
    draft.meeting.id = MeetingId::create();
    draft.meeting.date = QDate(2026, 4, 7);
    draft.committee = QStringLiteral("Health and Care Scrutiny Committee");
    draft.time = time;
    return draft;
}

Meeting plannedBy(const Result<ChangeSet> &changes)
{
    return *changes->changes().last().after->as<Meeting>();
}

} // namespace

TEST(MeetingForm, GivenACommitteeUnderAnotherForm_WhenAMeetingIsPlanned_ThenNoSecondCommitteeIsMade)
{
    const Committee known{CommitteeId::create(), QStringLiteral("Health & Care Scrutiny Committee")};

    const auto changes = meetingEdit(std::nullopt, draftAt({}), {{known.name, known}});

    ASSERT_TRUE(changes);
    ASSERT_EQ(changes->changes().size(), 1);
    EXPECT_EQ(plannedBy(changes).committee, known.id);
}

TEST(MeetingForm, GivenANewName_WhenAMeetingIsPlanned_ThenItsCommitteeIsMadeWithIt)
{
    const auto changes = meetingEdit(std::nullopt, draftAt({}), {});

    ASSERT_EQ(changes->changes().size(), 2);
    EXPECT_EQ(changes->changes().first().after->as<Committee>()->kind, Committee::Kind::OverviewAndScrutiny);
}

TEST(MeetingForm, GivenTimesAsPeopleWriteThem_WhenRead_ThenTheyAreTheSameHour)
{
    for (const char *time : {"18:30", "18.30", "6.30 pm", "6:30pm"}) {
        const auto changes = meetingEdit(std::nullopt, draftAt(QString::fromLatin1(time)), {});
        ASSERT_TRUE(changes) << time;
        EXPECT_EQ(plannedBy(changes).time, QTime(18, 30)) << time;
    }
    EXPECT_FALSE(plannedBy(meetingEdit(std::nullopt, draftAt({}), {})).time);
}

TEST(MeetingForm, GivenWordsThatAreNoTime_WhenSaved_ThenTheSentenceNamesThem)
{
    const auto changes = meetingEdit(std::nullopt, draftAt(QStringLiteral("teatime")), {});

    ASSERT_FALSE(changes);
    EXPECT_TRUE(changes.error().message.contains(QStringLiteral("teatime")));
}

TEST(CouncilForm, GivenANewCouncil_WhenItsDaysAreSaved_ThenCalendarCouncilAndDaysAreMade)
{
    const auto changes = councilEdit({},
                                     {QStringLiteral("Fenbridge"), Nation::Wales, ClearDayRule::Working,
                                      QStringLiteral("2026-12-24 Christmas closure\n\n2026-12-29  Christmas closure")});

    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->changes().size(), 4);
    EXPECT_EQ(changes->changes().at(1).after->as<Authority>()->nation, Nation::Wales);
    EXPECT_EQ(changes->changes().last().after->as<NonWorkingDay>()->date, QDate(2026, 12, 29));
}

TEST(CouncilForm, GivenALineThatIsNoDay_WhenSaved_ThenTheSentenceNamesTheLine)
{
    const auto changes = councilEdit({}, {{}, Nation::England, ClearDayRule::Working, QStringLiteral("Christmas")});

    ASSERT_FALSE(changes);
    EXPECT_TRUE(changes.error().message.contains(QStringLiteral("Christmas")));
}

TEST(CouncilForm, GivenTheSameDays_WhenSavedAgain_ThenNothingChanges)
{
    CouncilDetail before;
    before.calendar = HolidayCalendar{HolidayCalendarId::create(), QStringLiteral("Own")};
    before.authority = Authority{AuthorityId::create(), QStringLiteral("Fenbridge")};
    before.authority->holidayCalendar = before.calendar->id;
    before.ownDays.append({NonWorkingDayId::create(), before.calendar->id, QDate(2026, 12, 24),
                           QStringLiteral("Closed"), NonWorkingDay::Kind::LocalClosure});

    const CouncilDraft same{QStringLiteral("Fenbridge"), Nation::England, ClearDayRule::Working,
                            QStringLiteral("2026-12-24 Closed")};

    EXPECT_TRUE(councilEdit(before, same)->isEmpty());
}

TEST(OutcomeEdit, GivenAnOutcome_WhenMadeARecommendation_ThenItHasMeetingCommitteeAndReport)
{
    MeetingDetail detail;
    detail.meeting.id = MeetingId::create();
    detail.meeting.committee = CommitteeId::create();
    detail.meeting.date = QDate(2026, 1, 20);
    AgendaItem item;
    item.report = ReportId::create();

    const auto changes = recommendationMade(
        detail, item, {QStringLiteral(" That the Cabinet appoints. "), Recommendation::Kind::ScrutinyToExecutive});

    ASSERT_TRUE(changes);
    const Recommendation made = *changes->changes().first().after->as<Recommendation>();
    EXPECT_EQ(made.text, QStringLiteral("That the Cabinet appoints."));
    EXPECT_EQ(made.madeAtMeeting, detail.meeting.id);
    EXPECT_EQ(made.madeBy, detail.meeting.committee);
    EXPECT_EQ(made.madeOn, QDate(2026, 1, 20));
    EXPECT_EQ(made.sourceReport, item.report);
    EXPECT_EQ(made.status, Recommendation::Status::AwaitingResponse);
}

TEST(OutcomeEdit, GivenNoWords_WhenMadeARecommendation_ThenItIsRefused)
{
    EXPECT_FALSE(recommendationMade(MeetingDetail(), AgendaItem(), {QStringLiteral("  ")}));
}
