#include "core/import/HeaderField.h"
#include "core/import/AuthorParser.h"
#include "tests/core/import/RuleLines.h"

#include <gmock/gmock.h>

namespace {

QString valueOf(const QList<HeaderField> &fields, HeaderLabel label)
{
    for (const HeaderField &field : fields)
        if (field.label == label)
            return field.value;
    return {};
}

} // namespace

TEST(HeaderField, GivenLabelsSideBySide_WhenTheirValuesStandBelow_ThenEachColumnIsRead)
{
    const QList<HeaderField> fields =
        headerFieldsOf(ruleLines("Committee and Date\tItem\nTransport Scrutiny Panel\t7\n3 May 2023\tPublic"));

    EXPECT_EQ(valueOf(fields, HeaderLabel::Committee), QStringLiteral("Transport Scrutiny Panel"));
    EXPECT_EQ(valueOf(fields, HeaderLabel::AgendaItem), QStringLiteral("7"));
}

TEST(HeaderField, GivenAuthorAndDirectorInColumns_WhenRead_ThenTheContactsStayWithTheirPerson)
{
    const QList<AuthorDraft> authors = authorsIn(headerFieldsOf(
        ruleLines("Report author:\tRelevant director:\nIda Moor\tKit Vane\nPolicy Lead\tDirector of Place\n"
                  "01632 960001\t01632 960002\nida.moor@fenbridge.gov.uk\tkit.vane@fenbridge.gov.uk")));

    ASSERT_EQ(authors.size(), 1);
    EXPECT_EQ(authors[0].name.value, QStringLiteral("Ida Moor"));
    EXPECT_EQ(authors[0].phone, QStringLiteral("01632 960001"));
    EXPECT_EQ(authors[0].email, QStringLiteral("ida.moor@fenbridge.gov.uk"));
}

TEST(HeaderField, GivenALabelWhoseValueReadsAsALabel_WhenRead_ThenItIsTheValue)
{
    const QList<HeaderField> fields = headerFieldsOf(ruleLines("Report of\tCabinet Member\nTitle\tBus lanes"));

    EXPECT_EQ(valueOf(fields, HeaderLabel::ReportOf), QStringLiteral("Cabinet Member"));
    EXPECT_EQ(valueOf(fields, HeaderLabel::Title), QStringLiteral("Bus lanes"));
}

TEST(HeaderField, GivenAValueWrappedInItsCell_WhenRead_ThenItIsWhole)
{
    const QList<HeaderField> fields = headerFieldsOf(
        ruleLines("Committee:     Health and Adult Care\n               Select Committee\nDate:   3 May 2023"));

    EXPECT_EQ(valueOf(fields, HeaderLabel::Committee), QStringLiteral("Health and Adult Care Select Committee"));
}

TEST(HeaderField, GivenATitleInTheMiddleBelowADate_WhenRead_ThenItIsNoPartOfTheDate)
{
    const QList<HeaderField> fields =
        headerFieldsOf(ruleLines("Date:     3 May 2023\n              BUS LANES: REVIEW"));

    EXPECT_EQ(valueOf(fields, HeaderLabel::MeetingDate), QStringLiteral("3 May 2023"));
}

TEST(HeaderField, GivenLabelsInTwoLanguages_WhenRead_ThenTheyAreOne)
{
    const QList<HeaderField> fields = headerFieldsOf(ruleLines("Pwyllgor / Committee: Learning Scrutiny Committee"));

    EXPECT_EQ(valueOf(fields, HeaderLabel::Committee), QStringLiteral("Learning Scrutiny Committee"));
}

TEST(HeaderField, GivenASentenceBelowALabel_WhenRead_ThenItIsNotTheValue)
{
    const QList<AuthorDraft> authors = authorsIn(
        headerFieldsOf(ruleLines("Officer contact\nIf you have any questions about this paper, please get in touch "
                                 "with:\nOfficer name: Ida Moor\nTelephone no.: 01632 960001")));

    ASSERT_EQ(authors.size(), 1);
    EXPECT_EQ(authors[0].name.value, QStringLiteral("Ida Moor"));
    EXPECT_EQ(authors[0].phone, QStringLiteral("01632 960001"));
}

TEST(HeaderField, GivenAWordBrokenOverTwoLines_WhenJoined_ThenItIsWhole)
{
    EXPECT_EQ(joined(QStringLiteral("Joint Area Re-"), QStringLiteral("view")), QStringLiteral("Joint Area Review"));
    EXPECT_EQ(joined(QStringLiteral("April 2018 -"), QStringLiteral("March 2019")),
              QStringLiteral("April 2018 - March 2019"));
}

TEST(HeaderField, GivenAPaperWithYears_WhenReadWithoutLabels_ThenItIsNobody)
{
    const auto personIn = [](const char *words) { return personWithContact(ruleLines(words).first()); };

    EXPECT_FALSE(personIn("Housing Needs 2003-2008"));
    EXPECT_FALSE(personIn("Housing Strategy 01632 960001"));
    ASSERT_TRUE(personIn("Desmond Ayre (Ext. 5120)"));
    EXPECT_EQ(personIn("Desmond Ayre (Ext. 5120)")->name.value, QStringLiteral("Desmond Ayre"));
}
