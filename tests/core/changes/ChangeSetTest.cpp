#include "core/changes/ChangeSet.h"
#include "tests/support/Builders.h"
#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

TEST(ChangeSet, GivenAddsEditsAndRemoves_WhenInvertedTwice_ThenItIsTheSame)
{
    const Committee added = committee(QStringLiteral("Added"));
    const Committee removed = committee(QStringLiteral("Removed"));
    const Committee before = committee(QStringLiteral("Before"));
    Committee after = before;
    after.name = QStringLiteral("After");
    ChangeSet changes(QStringLiteral("Tidy up"));
    changes.add(added).edit(before, after).remove(removed);

    const ChangeSet inverse = inverseOf(changes, QStringLiteral("Undo"));

    EXPECT_EQ(inverse.label(), QStringLiteral("Undo"));
    ASSERT_EQ(inverse.changes().size(), 3);
    EXPECT_EQ(inverse.changes().first(), (RecordChange{std::nullopt, removed}));
    EXPECT_EQ(inverse.changes().last(), (RecordChange{added, std::nullopt}));
    EXPECT_EQ(inverseOf(inverse, QStringLiteral("Tidy up")).changes(), changes.changes());
}
