#include "ui/workspace/Background.h"

#include "core/base/Result.h"
#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

TEST(Background, GivenWork_WhenItIsDone_ThenItsValueComesOnTheGuiThread)
{
    QObject owner;
    QThread *workedOn = nullptr;
    QThread *doneOn = nullptr;
    int value = 0;

    inBackground(
        &owner,
        [&workedOn] {
            workedOn = QThread::currentThread();
            return 42;
        },
        [&](int result) {
            doneOn = QThread::currentThread();
            value = result;
        });

    ASSERT_TRUE(QTest::qWaitFor([&] { return doneOn != nullptr; }));
    EXPECT_EQ(value, 42);
    EXPECT_EQ(doneOn, QThread::currentThread());
    EXPECT_NE(workedOn, QThread::currentThread());
}

TEST(Background, GivenWorkThatFails_WhenItIsDone_ThenTheErrorComesAsAValue)
{
    QObject owner;
    QString message;

    inBackground(
        &owner,
        [] {
            return Result<int>(Error{Error::Kind::Unreadable, QStringLiteral("torn")});
        },
        [&message](const Result<int> &result) { message = result.error().message; });

    ASSERT_TRUE(QTest::qWaitFor([&] { return !message.isEmpty(); }));
    EXPECT_EQ(message, QStringLiteral("torn"));
}

TEST(Background, GivenAnOwnerThatGoes_WhenTheWorkEnds_ThenDoneIsNeverCalledAndTheWorkWasAskedToStop)
{
    auto owner = std::make_unique<QObject>();
    QSemaphore ownerGone;
    bool called = false;
    const BackgroundTaskHandle task = inBackground(
        owner.get(),
        [&ownerGone] {
            ownerGone.acquire();
            return 1;
        },
        [&called](int) { called = true; });
    QSignalSpy finished(task.get(), &BackgroundTask::finished);

    owner.reset();
    EXPECT_TRUE(task->isCancelled());
    ownerGone.release();

    ASSERT_TRUE(QTest::qWaitFor([&] { return finished.size() == 1; }));
    EXPECT_FALSE(called);
}

TEST(Background, GivenWorkThatTellsOften_WhenItRuns_ThenTheScreenHearsSeldomButOfTheEnd)
{
    constexpr int steps = 10000;
    QObject owner;
    bool isDone = false;
    const BackgroundTaskHandle task = inBackground(
        &owner,
        [](BackgroundTask &self) {
            for (int step = 1; step <= steps; ++step)
                self.progress(step, steps, QStringLiteral("Reading"));
            return 0;
        },
        [&isDone](int) { isDone = true; });
    QSignalSpy progress(task.get(), &BackgroundTask::progressed);

    ASSERT_TRUE(QTest::qWaitFor([&] { return isDone; }));

    EXPECT_GE(progress.size(), 1);
    EXPECT_LT(progress.size(), 100);
    EXPECT_EQ(progress.last().at(0).toInt(), steps);
}

TEST(Background, GivenRunningWork_WhenCancelled_ThenItLearnsOfItAndStillReports)
{
    QObject owner;
    bool stoppedEarly = false;
    const BackgroundTaskHandle task = inBackground(
        &owner,
        [](BackgroundTask &self) {
            while (!self.isCancelled())
                QThread::yieldCurrentThread();
            return true;
        },
        [&stoppedEarly](bool stopped) { stoppedEarly = stopped; });

    task->cancel();

    EXPECT_TRUE(QTest::qWaitFor([&] { return stoppedEarly; }));
}

TEST(BackgroundTasks, GivenATaskOnTheList_WhenItFinishes_ThenItLeavesTheList)
{
    QObject owner;
    QSemaphore mayEnd;
    BackgroundTasks tasks;
    QSignalSpy changes(&tasks, &BackgroundTasks::changed);
    tasks.add(QStringLiteral("Reading files"),
              inBackground(
                  &owner,
                  [&mayEnd] {
                      mayEnd.acquire();
                      return 1;
                  },
                  [](int) {}));
    ASSERT_EQ(tasks.entries().size(), 1);
    EXPECT_EQ(tasks.entries().first().text, QStringLiteral("Reading files"));

    mayEnd.release();

    EXPECT_TRUE(QTest::qWaitFor([&] { return tasks.isEmpty(); }));
    EXPECT_EQ(changes.size(), 2);
}
