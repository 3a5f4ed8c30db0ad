#include "core/storage/Database.h"
#include "core/workflows/SampleWorkspace.h"
#include "core/workflows/VerifyWorkspace.h"
#include "tests/soak/RandomUser.h"
#include "ui/shell/MainWindow.h"
#include "ui/text/ThemeSwitch.h"
#include "ui/workspace/Settings.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <gmock/gmock.h>

#include <algorithm>
#include <csignal>
#include <functional>
#include <unistd.h>

namespace {

constexpr double shortest = 40 * 1000; ///< milliseconds
constexpr double hour = 60 * 60 * 1000;

/// Resident memory in MiB (proc(5), statm).
double memoryNow()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(::sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

/// Says what was done last when the program falls.
const RandomUser *theUser = nullptr;

void tellStory(int signal)
{
    if (theUser)
        tell(QStringLiteral("fell after:\n") + theUser->story());
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

} // namespace

TEST(M1RandomUser, GivenTheWholeWindow_WhenUsedAtRandom_ThenItNeitherFallsNorGrowsAndTheFileStaysSound)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sample.scrutiny"));
    ASSERT_TRUE(createSampleWorkspace(path));
    Chance chance = seededChance();
    double atStart = 0;
    double atEnd = 0;
    qint64 actions = 0;
    {
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        ThemeSwitch themes(ThemeChoice::Light, nullptr);
        MainWindow window(settings, themes);
        window.resize(1280, 800);
        window.show();
        ASSERT_TRUE(window.openWorkspace(path));
        RandomUser user(window, chance);
        theUser = &user;
        std::signal(SIGSEGV, tellStory);
        std::signal(SIGABRT, tellStory);
        const auto length = qint64(std::max(shortest, qEnvironmentVariable("SCRUTINEER_SOAK").toDouble() * hour));
        QElapsedTimer time;
        time.start();
        QEventLoop loop;
        // Each act arms the next before it begins: a menu or a dialog that waits for an answer gets one.
        const std::function<void()> goOn = [&] {
            const bool isOver = time.elapsed() > length;
            QWidget *const open = QApplication::activePopupWidget();
            if (isOver && !open)
                return loop.quit();
            QTimer::singleShot(1, &loop, goOn);
            if (isOver)
                return void(open->close());
            ++actions;
            if (atStart == 0 && time.elapsed() > length / 3)
                atStart = memoryNow();
            if (!window.isVisible())
                window.show();
            if (window.windowTitle() == QLatin1String("Scrutineer"))
                window.openWorkspace(path);
            user.act();
        };
        goOn();
        loop.exec();
        atEnd = memoryNow();
        theUser = nullptr;
        std::signal(SIGSEGV, SIG_DFL);
        std::signal(SIGABRT, SIG_DFL);
        for (QWidget *const other : QApplication::topLevelWidgets())
            if (other != &window)
                other->close();
    }
    tell(QStringLiteral("%1 actions, %2 MiB after a third, %3 MiB at the end").arg(actions).arg(atStart).arg(atEnd));
    const auto database = Database::open(path, Database::Access::ReadWrite);
    ASSERT_TRUE(database) << database.error().message.toStdString();
    const auto verification = verifyWorkspace(*database, std::nullopt);
    ASSERT_TRUE(verification);
    EXPECT_THAT(verification->all(), ::testing::IsEmpty());
    EXPECT_GT(actions, 100);
}
