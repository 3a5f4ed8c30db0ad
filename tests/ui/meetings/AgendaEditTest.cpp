#include "ui/meetings/AgendaEdit.h"

#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

namespace {

AgendaItemDetail itemAt(int place, const QString &title)
{
    AgendaItemDetail detail;
    detail.id = AgendaItemId::create();
    detail.item.id = detail.id;
    detail.item.position = place;
    detail.item.number = QString::number(place + 1);
    detail.item.title = title;
    detail.item.publicity = Publicity::Public;
    return detail;
}

MeetingDetail agendaOf(const QStringList &titles)
{
    MeetingDetail detail;
    detail.meeting.id = MeetingId::create();
    for (int place = 0; place < int(titles.size()); ++place)
        detail.items.append(itemAt(place, titles.at(place)));
    return detail;
}

const QStringList threeItems{QStringLiteral("Apologies"), QStringLiteral("Fostering"), QStringLiteral("Budget")};

QStringList numberedTitles(const MeetingDetail &before, const ChangeSet &changes)
{
    QMap<int, QString> titles;
    QList<AgendaItem> items;
    for (const AgendaItemDetail &item : before.items)
        items.append(item.item);
    for (const RecordChange &change : changes.changes()) {
        items.removeIf([&](const AgendaItem &item) {
            return change.before && change.before->is<AgendaItem>() && *change.before->as<AgendaItem>() == item;
        });
        if (change.after && change.after->is<AgendaItem>())
            items.append(*change.after->as<AgendaItem>());
    }
    for (const AgendaItem &item : items)
        titles.insert(item.position, item.number.value_or(QString()) + QLatin1Char(' ') + item.title);
    return titles.values();
}

} // namespace

TEST(AgendaEdit, GivenAPlannedMeeting_WhenAnItemIsMoved_ThenAllAreNumberedInTheirNewOrder)
{
    const MeetingDetail detail = agendaOf(threeItems);

    EXPECT_EQ(numberedTitles(detail, movedItem(detail, 2, 0)),
              (QStringList{QStringLiteral("1 Budget"), QStringLiteral("2 Apologies"), QStringLiteral("3 Fostering")}));
}

TEST(AgendaEdit, GivenAPublishedAgenda_WhenAnItemIsMoved_ThenItKeepsTheNumberPapersKnowItBy)
{
    MeetingDetail detail = agendaOf(threeItems);
    detail.meeting.status = Meeting::Status::AgendaPublished;

    EXPECT_EQ(numberedTitles(detail, movedItem(detail, 2, 0)),
              (QStringList{QStringLiteral("3 Budget"), QStringLiteral("1 Apologies"), QStringLiteral("2 Fostering")}));
    EXPECT_EQ(numberedTitles(detail, renumbered(detail)).size(), 3);
    EXPECT_TRUE(renumbered(detail).isEmpty());
}

TEST(AgendaEdit, GivenAPlaceOutsideTheAgenda_WhenMovedThere_ThenNothingChanges)
{
    const MeetingDetail detail = agendaOf(threeItems);

    EXPECT_TRUE(movedItem(detail, 2, 3).isEmpty());
    EXPECT_TRUE(movedItem(detail, -1, 0).isEmpty());
    EXPECT_TRUE(movedItem(detail, 1, 1).isEmpty());
}

TEST(AgendaEdit, GivenAPublishedAgenda_WhenAnItemIsAdded_ThenItGetsTheNextNumber)
{
    MeetingDetail detail = agendaOf(threeItems);
    detail.meeting.status = Meeting::Status::AgendaPublished;
    AgendaItem late = itemAt(0, QStringLiteral("Late paper")).item;
    late.number.reset();

    EXPECT_EQ(numberedTitles(detail, addedItem(detail, late, 1)),
              (QStringList{QStringLiteral("1 Apologies"), QStringLiteral("4 Late paper"), QStringLiteral("2 Fostering"),
                           QStringLiteral("3 Budget")}));
}

TEST(AgendaEdit, GivenAnItemWithParagraphsAndLinks_WhenRemoved_ThenTheyGoBeforeIt)
{
    MeetingDetail detail = agendaOf(threeItems);
    const AgendaItemId id = detail.items.at(1).id;
    detail.items[1].exemptions.append({ExemptionId::create(), id, 3});
    detail.items[1].links.append({AgendaLink{AgendaLinkId::create(), id, ReportId::create()}, QString()});

    const ChangeSet changes = removedItem(detail, 1);

    ASSERT_GE(changes.changes().size(), 4);
    EXPECT_TRUE(changes.changes().at(0).before->is<Exemption>());
    EXPECT_TRUE(changes.changes().at(1).before->is<AgendaLink>());
    EXPECT_TRUE(changes.changes().at(2).before->is<AgendaItem>());
    EXPECT_EQ(numberedTitles(detail, changes),
              (QStringList{QStringLiteral("1 Apologies"), QStringLiteral("2 Budget")}));
}

TEST(AgendaEdit, GivenSomeUsualItems_WhenTheUsualOnesAreAdded_ThenOnlyTheMissingAre)
{
    MeetingDetail detail = agendaOf({QStringLiteral("Apologies"), QStringLiteral("Fostering")});
    detail.items[0].item.kind = AgendaItem::Kind::Apologies;

    const QStringList titles = numberedTitles(detail, addedUsualItems(detail));

    ASSERT_EQ(titles.size(), 5);
    EXPECT_EQ(titles.first(), QStringLiteral("1 Apologies"));
    EXPECT_TRUE(titles.at(1).startsWith(QStringLiteral("2 Declarations")));
    EXPECT_TRUE(titles.last().startsWith(QStringLiteral("5 Work programme")));
}

TEST(AgendaEdit, GivenAnExemptItemWithoutReason_WhenSaved_ThenItIsRefused)
{
    const AgendaItemDetail before = itemAt(0, QStringLiteral("Contract"));
    AgendaItemDraft draft{before.item, {3}, {}};
    draft.item.publicity = Publicity::Exempt;

    EXPECT_FALSE(editedItem(before, draft, Nation::England));
    draft.item.publicInterestReason = QStringLiteral("The bids are still being compared.");
    const auto saved = editedItem(before, draft, Nation::England);
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->changes().size(), 2);
}

TEST(AgendaEdit, GivenNoChange_WhenSaved_ThenTheChangeIsEmpty)
{
    const AgendaItemDetail before = itemAt(0, QStringLiteral("Contract"));

    EXPECT_TRUE(editedItem(before, {before.item, {}, {}}, Nation::England)->isEmpty());
}

TEST(AgendaEdit, GivenOneParagraphForAnother_WhenSaved_ThenOneGoesAndOneComes)
{
    AgendaItemDetail before = itemAt(0, QStringLiteral("Contract"));
    before.item.publicity = Publicity::Exempt;
    before.item.publicInterestReason = QStringLiteral("The bids are still being compared.");
    before.exemptions.append({ExemptionId::create(), before.id, 3});

    const auto saved = editedItem(before, {before.item, {5}, {}}, Nation::England);

    ASSERT_EQ(saved->changes().size(), 2);
    EXPECT_EQ(saved->changes().at(0).before->as<Exemption>()->paragraph, 3);
    EXPECT_EQ(saved->changes().at(1).after->as<Exemption>()->paragraph, 5);
}
