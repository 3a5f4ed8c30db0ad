#include "ui/reports/reader/ReportEdit.h"

#include "tests/support/Builders.h"

namespace {

Report reportAsPrinted()
{
    Report printed = report(QStringLiteral("Placements"));
    printed.needsReview = true;
    return printed;
}

} // namespace

TEST(ReportEdit, GivenNothingTyped_WhenSaved_ThenThereIsNoChange)
{
    const Report printed = reportAsPrinted();

    const auto changes = reportEdit(printed, fieldsOf(printed, {}), {});

    ASSERT_TRUE(changes);
    EXPECT_TRUE(changes->isEmpty());
}

TEST(ReportEdit, GivenNoTitle_WhenSaved_ThenItIsRefusedInWords)
{
    ReportFields fields = fieldsOf(reportAsPrinted(), {});
    fields.title = QStringLiteral("   ");

    const auto changes = reportEdit(reportAsPrinted(), fields, {});

    ASSERT_FALSE(changes);
    EXPECT_EQ(changes.error().kind, Error::Kind::Refused);
}

TEST(ReportEdit, GivenAKnownCommitteeInAnotherForm_WhenSaved_ThenNoSecondOneIsMade)
{
    const Report printed = reportAsPrinted();
    const Committee known = committee(QStringLiteral("Children & Families Panel"));
    ReportFields fields = fieldsOf(printed, {});
    fields.committee = QStringLiteral("children and families panel");

    const auto changes = reportEdit(printed, fields, {{known.name, known}});

    ASSERT_TRUE(changes);
    ASSERT_EQ(changes->changes().size(), 1);
    EXPECT_EQ(changes->changes().first().after->as<Report>()->committee, known.id);
}

TEST(ReportEdit, GivenANewCommittee_WhenSaved_ThenItIsMadeInTheSameChange)
{
    const Report printed = reportAsPrinted();
    ReportFields fields = fieldsOf(printed, {});
    fields.committee = QStringLiteral("Flood Risk Scrutiny Panel");

    const auto changes = reportEdit(printed, fields, {});

    ASSERT_TRUE(changes);
    ASSERT_EQ(changes->changes().size(), 2);
    const auto &added = *changes->changes().first().after->as<Committee>();
    EXPECT_EQ(added.name, QStringLiteral("Flood Risk Scrutiny Panel"));
    EXPECT_EQ(added.kind, Committee::Kind::ScrutinyPanel);
    EXPECT_EQ(changes->changes().last().after->as<Report>()->committee, added.id);
}

TEST(ReportEdit, GivenFieldsCleared_WhenSaved_ThenTheReportDoesNotState)
{
    Report printed = reportAsPrinted();
    printed.meetingDate = QDate(2026, 1, 20);
    printed.agendaNumber = QStringLiteral("5");
    printed.publicity = Publicity::Public;

    const auto changes = reportEdit(
        printed, {.title = printed.title, .committee = {}, .meetingDate = {}, .agendaNumber = {}, .publicity = {}}, {});

    ASSERT_TRUE(changes);
    const auto &after = *changes->changes().first().after->as<Report>();
    EXPECT_FALSE(after.meetingDate || after.agendaNumber || after.publicity || after.needsReview);
}
