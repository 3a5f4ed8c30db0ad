#include "core/storage/FieldChanges.h"

#include "tests/support/Builders.h"

namespace {

QStringList fieldsOf(const QList<FieldChange> &changes)
{
    QStringList fields;
    for (const FieldChange &change : changes)
        fields.append(change.field);
    return fields;
}

} // namespace

TEST(FieldChanges, GivenEqualRecords_WhenCompared_ThenNothingChanged)
{
    const Report same = report(QStringLiteral("Placements"));

    EXPECT_TRUE(fieldChanges(same, same).isEmpty());
}

TEST(FieldChanges, GivenAnEdit_WhenCompared_ThenOnlyTheChangedFieldsAreTold)
{
    const Report before = report(QStringLiteral("Placements"));
    Report after = before;
    after.meetingDate = QDate(2026, 1, 20);
    after.needsReview = true;

    const QList<FieldChange> changes = fieldChanges(before, after);

    ASSERT_EQ(fieldsOf(changes), QStringList({QStringLiteral("meeting_date"), QStringLiteral("needs_review")}));
    EXPECT_TRUE(changes.first().before.isNull());
    EXPECT_EQ(changes.first().after.toString(), QStringLiteral("2026-01-20"));
    EXPECT_EQ(changes.last().before.toInt(), 0);
    EXPECT_EQ(changes.last().after.toInt(), 1);
}

TEST(FieldChanges, GivenARemovedValue_WhenCompared_ThenTheNewOneIsNull)
{
    Report before = report(QStringLiteral("Placements"));
    before.publicity = Publicity::Exempt;
    Report after = before;
    after.publicity.reset();

    const QList<FieldChange> changes = fieldChanges(before, after);

    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes.first().before.toString(), QStringLiteral("exempt"));
    EXPECT_TRUE(changes.first().after.isNull());
}

TEST(FieldChanges, GivenANewRecord_WhenCompared_ThenItsValuesAreToldWithoutTheId)
{
    const QList<FieldChange> changes = fieldChanges(std::nullopt, committee(QStringLiteral("Scrutiny Board")));

    EXPECT_EQ(fieldsOf(changes), QStringList({QStringLiteral("name"), QStringLiteral("kind")}));
}

TEST(FieldChanges, GivenARemovedRecord_WhenCompared_ThenItsValuesStandBefore)
{
    const QList<FieldChange> changes = fieldChanges(committee(QStringLiteral("Scrutiny Board")), std::nullopt);

    ASSERT_EQ(changes.size(), 2);
    EXPECT_EQ(changes.first().before.toString(), QStringLiteral("Scrutiny Board"));
    EXPECT_TRUE(changes.first().after.isNull());
}
