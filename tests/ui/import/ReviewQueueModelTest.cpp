#include "ui/import/ReviewQueueModel.h"

#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace {

ReadReport readReport(const QString &path, const QString &hash, int checks)
{
    ReadReport read{path};
    read.hash = hash;
    read.summary.counts.check = checks;
    return read;
}

class QueueOfThree : public testing::Test
{
protected:
    QueueOfThree()
    {
        m_queue.append({QStringLiteral("/a"), QStringLiteral("/b"), QStringLiteral("/c")});
        m_queue.takeRead({readReport(QStringLiteral("/a"), QStringLiteral("1"), 0),
                          readReport(QStringLiteral("/b"), QStringLiteral("2"), 2),
                          readReport(QStringLiteral("/c"), QStringLiteral("3"), 0)});
    }

    ReviewQueueModel m_queue;
    QAbstractItemModelTester m_tester{&m_queue, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(QueueOfThree, GivenAPathThatIsThere_WhenAppendedAgain_ThenItStandsOnce)
{
    m_queue.append({QStringLiteral("/b"), QStringLiteral("/d"), QStringLiteral("/d")});

    EXPECT_EQ(m_queue.rowCount(), 4);
    EXPECT_EQ(m_queue.rowOf(QStringLiteral("/d")), 3);
}

TEST_F(QueueOfThree, GivenReadFiles_WhenAsked_ThenOnlyThoseWithoutQuestionsAreSure)
{
    EXPECT_THAT(m_queue.sureRows(), testing::ElementsAre(0, 2));
    EXPECT_EQ(m_queue.nextToCheck(0), 1);
    EXPECT_EQ(m_queue.waiting(), 3);
}

TEST_F(QueueOfThree, GivenAnOldReading_WhenItComesForAnAcceptedFile_ThenItIsPassedOver)
{
    QueuedReport queued = m_queue.at(0);
    queued.state = QueuedReport::State::Accepted;
    m_queue.put(0, queued);

    m_queue.takeRead({readReport(QStringLiteral("/a"), QStringLiteral("1"), 5)});

    EXPECT_EQ(m_queue.at(0).state, QueuedReport::State::Accepted);
}

TEST_F(QueueOfThree, GivenManyFiles_WhenRead_ThenTheScreenHearsOncePerGroup)
{
    QStringList paths;
    QList<ReadReport> group;
    for (int number = 0; number < 10000; ++number) {
        paths.append(QString::number(number));
        group.append(readReport(paths.last(), QStringLiteral("h%1").arg(number), 0));
    }
    m_queue.append(paths);
    QSignalSpy changes(&m_queue, &QAbstractItemModel::dataChanged);

    m_queue.takeRead(group);

    EXPECT_EQ(changes.size(), 1);
    EXPECT_EQ(m_queue.sureRows().size(), 10002);
}
