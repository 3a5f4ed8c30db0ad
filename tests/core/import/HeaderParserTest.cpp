#include "core/import/HeaderParser.h"
#include "tests/core/import/RuleLines.h"
#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

using testing::IsEmpty;
using testing::SizeIs;

namespace {

HeaderDraft header(const char *text)
{
    return parseHeader(ruleLines(text));
}

QString valueOf(const std::optional<Found<QString>> &found)
{
    return found ? found->value : QStringLiteral("nothing");
}

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST(HeaderParser, GivenAnExemptMarking_WhenParsed_ThenTheDraftIsExempt)
{
    const HeaderDraft draft = header("SCRUTINY COMMITTEE\n\nAgenda Item No. 9\n\nExempt Report");

    EXPECT_EQ(draft.publicity->value, Publicity::Exempt);
    EXPECT_EQ(draft.exemptParagraph, std::nullopt);
}

TEST(HeaderParser, GivenTheStatutoryMarking_WhenParsed_ThenItsParagraphIsKept)
{
    EXPECT_EQ(valueOf(header("NOT FOR PUBLICATION by virtue of paragraph 3 of Part 1 of Schedule 12A").exemptParagraph),
              q("3"));
    EXPECT_EQ(valueOf(header("Not for publication by virtue of\nparagraphs 1 and 2 of Schedule 12A").exemptParagraph),
              q("1 and 2"));
}

TEST(HeaderParser, GivenTheMarkingsOfCouncils_WhenParsed_ThenTheyAreToldApart)
{
    EXPECT_EQ(header("Part One").publicity->value, Publicity::Public);
    EXPECT_EQ(header("PART II").publicity->value, Publicity::Exempt);
    EXPECT_EQ(header("Open Report").publicity->value, Publicity::Public);
    EXPECT_EQ(header("Status: Public").publicity->value, Publicity::Public);
    EXPECT_EQ(header("Part Exempt").publicity->value, Publicity::PartExempt);
    EXPECT_EQ(header("CONFIDENTIAL").publicity->value, Publicity::Confidential);
    EXPECT_EQ(header("☐ Public  ☑ Exempt").publicity->value, Publicity::Exempt);
}

TEST(HeaderParser, GivenAQuestionAboutExemptInformation_WhenUnanswered_ThenNothingIsSaid)
{
    EXPECT_EQ(header("Does the report include any exempt information?").publicity, std::nullopt);
    EXPECT_EQ(header("Does the report include any exempt information? No").publicity->value, Publicity::Public);
    EXPECT_EQ(header("Exempt: No").publicity->value, Publicity::Public);
}

TEST(HeaderParser, GivenCommitteeAndDateOnOneLine_WhenParsed_ThenBothAreRead)
{
    const HeaderDraft draft = header("Meeting of the Lakes Scrutiny Panel held on 11 June 2019\n\nTHE LAKE");

    EXPECT_EQ(valueOf(draft.committee), q("Lakes Scrutiny Panel"));
    EXPECT_EQ(draft.meetingDate->value, QDate(2019, 6, 11));
    EXPECT_EQ(valueOf(draft.title), q("THE LAKE"));
}

TEST(HeaderParser, GivenATitleThatNamesAPanel_WhenTheCommitteeIsLabelled_ThenTheyAreNotConfused)
{
    const HeaderDraft draft =
        header("Report to:\tSCRUTINY COMMITTEE\nDate of Meeting\t4th March 2015\n\nHOUSING REVIEW PANEL");

    EXPECT_EQ(valueOf(draft.committee), q("SCRUTINY COMMITTEE"));
    EXPECT_EQ(valueOf(draft.title), q("HOUSING REVIEW PANEL"));
}

TEST(HeaderParser, GivenATitleOverTwoLines_WhenParsed_ThenItIsJoined)
{
    EXPECT_EQ(valueOf(header("LAKES PANEL\n\nTHE STATE OF THE LAKE\nAND ITS SHORES").title),
              q("THE STATE OF THE LAKE AND ITS SHORES"));
}

TEST(HeaderParser, GivenOtherDates_WhenParsed_ThenTheyAreNotTheMeetings)
{
    const HeaderDraft draft = header(
        "LAKES PANEL\n\nTemplate version: 3 May 2012\nReport date: 1 June 2012\nDate of last meeting: 2 April 2012");

    EXPECT_EQ(draft.meetingDate, std::nullopt);
}

TEST(HeaderParser, GivenTwoDatesWithoutALabel_WhenParsed_ThenTheFirstIsDoubtful)
{
    EXPECT_LT(header("LAKES PANEL\n\n4 MARCH 2015\n\n11 MARCH 2015").meetingDate->confidence, 0.6);
}

TEST(HeaderParser, GivenItemNumbers_WhenParsed_ThenOnlyRealOnesAreTaken)
{
    EXPECT_EQ(valueOf(header("Agenda Item No: 7(b)").agendaItem), q("7(b)"));
    EXPECT_EQ(valueOf(header("AGENDA ITEM 11").agendaItem), q("11"));
    EXPECT_EQ(valueOf(header("Item: A").agendaItem), q("A"));
    EXPECT_EQ(valueOf(header("Agenda item:\n\nReport No. 13/044").agendaItem), q("nothing"));
    EXPECT_EQ(valueOf(header("Item for discussion").agendaItem), q("nothing"));
}

TEST(HeaderParser, GivenContactsOnOneLine_WhenParsed_ThenTheirPartsAreParted)
{
    const HeaderDraft draft =
        header("Contact Officer(s) – Ann Lee Contact Details - 01555 123456 ann.lee@fenbridge.example");

    ASSERT_THAT(draft.authors, SizeIs(1));
    EXPECT_EQ(draft.authors[0].name.value, q("Ann Lee"));
    EXPECT_EQ(draft.authors[0].phone, q("01555 123456"));
    EXPECT_EQ(draft.authors[0].email, q("ann.lee@fenbridge.example"));
}

TEST(HeaderParser, GivenSeveralPeople_WhenParsed_ThenEachIsAnAuthorAndConsulteesAreNot)
{
    const HeaderDraft draft = header("Authors: Ann Lee and Bob Roe\nConsultees: Cai Hughes, Head of Law");

    ASSERT_THAT(draft.authors, SizeIs(2));
    EXPECT_EQ(draft.authors[1].name.value, q("Bob Roe"));
}

TEST(HeaderParser, GivenACabinetMember_WhenParsed_ThenNoneIsNobody)
{
    EXPECT_EQ(valueOf(header("Cabinet Member: Councillor Idris Vane").cabinetMember), q("Councillor Idris Vane"));
    EXPECT_EQ(valueOf(header("Cabinet Member: N/A").cabinetMember), q("nothing"));
}

TEST(HeaderParser, GivenASentenceAboveTheSections_WhenParsed_ThenItIsKeptAsProse)
{
    const HeaderDraft draft = header("THE LAKE\n\nThis note tells members what has been done at the lake since\nthe "
                                     "last dry summer and what it cost.");

    EXPECT_EQ(valueOf(draft.title), q("THE LAKE"));
    EXPECT_THAT(draft.prose, SizeIs(1));
}

TEST(HeaderParser, GivenNothing_WhenParsed_ThenEverythingIsNull)
{
    const HeaderDraft draft = header("");

    EXPECT_EQ(draft.title, std::nullopt);
    EXPECT_EQ(draft.committee, std::nullopt);
    EXPECT_THAT(draft.authors, IsEmpty());
}

TEST(HeaderParser, GivenAReferenceFromAnotherCommittee_WhenParsed_ThenNoCommitteeIsInvented)
{
    const HeaderDraft draft = header(
        "CABINET REFERENCE TO SCRUTINY COMMITTEE\n\nReference from Cabinet, meeting held on 3 July 2013, to the Lakes "
        "Scrutiny Committee, 24 July 2013\n\nBackground Papers - Cabinet, 3 July 2013");

    EXPECT_EQ(draft.committee, std::nullopt);
    EXPECT_EQ(draft.meetingDate, std::nullopt);
}

TEST(HeaderParser, GivenATickedAnswer_WhenParsed_ThenOnlyTheTickedOneCounts)
{
    const auto publicityOf = [](const char *words) { return parseHeader(ruleLines(words)).publicity; };

    const auto no = publicityOf("Does the report contain confidential or exempt information?\t[ ] Yes\t[x] No");
    const auto yes = publicityOf("Does the report contain confidential or exempt information?\t[x] Yes\t[ ] No");
    const auto neither = publicityOf("Does the report contain confidential or exempt information?\t[ ] Yes\t[ ] No");

    ASSERT_TRUE(no && yes);
    EXPECT_EQ(no->value, Publicity::Public);
    EXPECT_EQ(yes->value, Publicity::Exempt);
    EXPECT_FALSE(neither);
}

TEST(HeaderParser, GivenACommitteeThatEndsInOn_WhenADateFollows_ThenItsNameStaysWhole)
{
    const HeaderDraft draft = header("Report to the Families Scrutiny Commission, 5 November 2019");

    ASSERT_TRUE(draft.committee);
    EXPECT_EQ(draft.committee->value, QStringLiteral("Families Scrutiny Commission"));
}
