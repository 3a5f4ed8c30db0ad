#include "core/workflows/DigestPart.h"

#include <gmock/gmock.h>

namespace {

Digest busyDigest()
{
    Digest digest;
    digest.since = QDate(2026, 1, 12);
    digest.today = QDate(2026, 3, 2);
    DigestGroup group{DigestGroup::Kind::Plan, {}};
    for (int i = 0; i < 20; ++i)
        group.lines.append(
            {{}, DigestLine::Mark::Done, QStringLiteral("Action %1 was done").arg(i), QDate(2026, 2, 1)});
    digest.changes = {group};
    OverdueItem late;
    late.reference = QStringLiteral("SR 4");
    late.title = QStringLiteral("Report caseloads");
    late.due = QDate(2026, 2, 1);
    late.days = 29;
    digest.overdue = {late};
    LineOfEnquiry line;
    line.question = QStringLiteral("What is being done about caseloads?");
    line.why = QStringLiteral("Because they rose.");
    digest.enquiries = {line};
    return digest;
}

/// Every word of the part, block after block.
QString wordsOf(const PackPart &part)
{
    QString words;
    const auto take = [&](const RunningText &text) {
        for (const TextRun &run : text)
            words += run.text + QLatin1Char('\n');
    };
    for (const PackBlock &block : part.blocks) {
        if (const auto *const heading = std::get_if<PackHeading>(&block))
            words += heading->text + QLatin1Char('\n');
        else if (const auto *const list = std::get_if<BulletList>(&block))
            for (const RunningText &item : list->items)
                take(item);
        else if (const auto *const paragraph = std::get_if<Paragraph>(&block))
            take(paragraph->runs);
        else if (const auto *const table = std::get_if<Table>(&block))
            for (const PackTableRow &row : table->rows)
                for (const RunningText &cell : row.cells)
                    take(cell);
    }
    return words;
}

} // namespace

TEST(DigestPart, GivenADigest_WhenPrintedForTheChair_ThenItHasChangesOverdueAndLinesOfEnquiry)
{
    const QString words = wordsOf(digestPart(busyDigest(), Edition::Chair));

    EXPECT_TRUE(words.contains(QLatin1String("What changed since 12 January 2026"))
                || words.contains(QLatin1String("12 Jan 2026")));
    EXPECT_TRUE(words.contains(QLatin1String("Overdue: 1")));
    EXPECT_TRUE(words.contains(QLatin1String("Report caseloads")));
    EXPECT_TRUE(words.contains(QLatin1String("What is being done about caseloads?")));
}

TEST(DigestPart, GivenADigest_WhenPrintedForMembersOrThePublic_ThenLinesOfEnquiryAreNotInIt)
{
    for (const Edition edition : {Edition::Members, Edition::Public})
        EXPECT_FALSE(wordsOf(digestPart(busyDigest(), edition)).contains(QLatin1String("What is being done")));
}

TEST(DigestPart, GivenMoreLinesThanAPageTakes_WhenPrinted_ThenTheRestIsCounted)
{
    const QString words = wordsOf(digestPart(busyDigest(), Edition::Members));

    EXPECT_TRUE(words.contains(QLatin1String("Action 11 was done")));
    EXPECT_FALSE(words.contains(QLatin1String("Action 12 was done")));
    EXPECT_TRUE(words.contains(QLatin1String("And 8 more.")));
}

TEST(DigestPart, GivenNothingNew_WhenPrinted_ThenThereIsNoPart)
{
    EXPECT_TRUE(digestPart(Digest(), Edition::Chair).blocks.isEmpty());
}
