#include "ui/backups/BackupColumns.h"

#include <gmock/gmock.h>

TEST(BackupColumns, GivenNothingChangedSince_WhenPutIntoWords_ThenItSaysThatNothingWouldChange)
{
    EXPECT_EQ(previewWords({}), QStringLiteral("Nothing was changed since: restoring it would change nothing."));
    EXPECT_EQ(countWords({}), QStringLiteral("There would be as many records of each kind as now."));
}

TEST(BackupColumns, GivenChangesOnBothSides_WhenPutIntoWords_ThenBothAreCounted)
{
    const RestorePreview preview{{JournalEntry(), JournalEntry()}, {JournalEntry()}, {}};

    EXPECT_EQ(previewWords(preview), QStringLiteral("2 changes made since would be lost. 1 change would come back."));
}

TEST(BackupColumns, GivenOtherNumbers_WhenPutIntoWords_ThenEachKindHasWhatItWouldBeAndWhatItIs)
{
    EXPECT_EQ(countWords({{QStringLiteral("reports"), 16, 14}, {QStringLiteral("actions"), 48, 0}}),
              QStringLiteral("There would be 14 reports instead of 16, 0 actions instead of 48."));
}
