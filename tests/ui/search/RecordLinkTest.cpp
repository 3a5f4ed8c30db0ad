#include "ui/search/RecordLink.h"

#include "core/domain/Ids.h"

#include <gmock/gmock.h>

TEST(RecordLink, GivenEveryKindOfRecord_WhenItsLinkIsRead_ThenItIsTheSameRecord)
{
    for (const auto &kind : Words<DigestSubject::Kind>::all) {
        const DigestSubject subject{kind.first, ReportId::create().toString()};

        EXPECT_EQ(subjectOfLink(linkTo(subject)), subject) << linkTo(subject).toStdString();
    }
}

TEST(RecordLink, GivenALinkAsABrowserWritesIt_WhenRead_ThenSlashesAndCaseDoNotMatter)
{
    const QString id = ReportId::create().toString();

    EXPECT_EQ(subjectOfLink(QStringLiteral(" Scrutineer://report/%1 ").arg(id).trimmed()),
              (DigestSubject{DigestSubject::Kind::Report, id}));
}

TEST(RecordLink, GivenWhatIsNoLink_WhenRead_ThenThereIsNoRecord)
{
    for (const char *const text : {"", "scrutineer:", "scrutineer:report", "scrutineer:report/12", "https://report/1",
                                   "scrutineer:passwords/0192f4c2-0000-7000-8000-000000000000"})
        EXPECT_FALSE(subjectOfLink(QString::fromLatin1(text))) << text;
}
