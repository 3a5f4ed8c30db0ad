#include "ui/workspace/Settings.h"

#include "tests/support/TestFiles.h"

#include <gmock/gmock.h>

#include <QFileInfo>
#include <QTemporaryDir>

namespace {

class SettingsInAFile : public testing::Test
{
protected:
    QString path() const { return m_folder.filePath(QStringLiteral("deep/settings.ini")); }

private:
    QTemporaryDir m_folder;
};

RecentWorkspace workspace(const QString &name)
{
    return {QStringLiteral("/documents/") + name, name, QDateTime(QDate(2026, 3, 23), QTime(8, 55))};
}

} // namespace

TEST_F(SettingsInAFile, GivenNothingStored_WhenAsked_ThenTheFallbackHolds)
{
    const Settings settings(path());

    EXPECT_EQ(settings.value(SettingKeys::themeChoice()), ThemeChoice::FollowSystem);
    EXPECT_EQ(settings.value(SettingKeys::rowDensity()), RowDensity::Normal);
    EXPECT_TRUE(settings.value(SettingKeys::userName()).isEmpty());
}

TEST_F(SettingsInAFile, GivenStoredValues_WhenReadByTheNextSession_ThenTheyAreTheSame)
{
    {
        Settings settings(path());
        settings.setValue(SettingKeys::themeChoice(), ThemeChoice::Dark);
        settings.setValue(SettingKeys::userName(), QStringLiteral("Priya Nandra"));
        settings.setValue(SettingKeys::windowState(), QByteArray("\0\1\2", 3));
    }

    const Settings settings(path());
    EXPECT_EQ(settings.value(SettingKeys::themeChoice()), ThemeChoice::Dark);
    EXPECT_EQ(settings.value(SettingKeys::userName()), QStringLiteral("Priya Nandra"));
    EXPECT_EQ(settings.value(SettingKeys::windowState()), QByteArray("\0\1\2", 3));
}

TEST_F(SettingsInAFile, GivenAWordThatNoVersionKnows_WhenRead_ThenTheFallbackHolds)
{
    {
        Settings settings(path());
        settings.setValue(Setting<QString>{SettingKeys::themeChoice().key}, QStringLiteral("plaid"));
    }
    EXPECT_EQ(Settings(path()).value(SettingKeys::themeChoice()), ThemeChoice::FollowSystem);
}

TEST_F(SettingsInAFile, GivenAnyUse_WhenWritten_ThenOnlyTheOwnerMayReadTheFile)
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    Settings settings(path());
    EXPECT_FALSE(QFileInfo(path()).permissions() & others);

    settings.setValue(SettingKeys::userName(), QStringLiteral("Priya Nandra"));
    settings.save();

    EXPECT_FALSE(QFileInfo(path()).permissions() & others);
}

TEST_F(SettingsInAFile, GivenAFileThatOthersCouldRead_WhenOpened_ThenItBecomesPrivate)
{
    {
        Settings settings(path());
    }
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);

    const Settings settings(path());

    EXPECT_FALSE(QFileInfo(path()).permissions() & QFile::ReadOther);
}

TEST_F(SettingsInAFile, GivenRecentWorkspaces_WhenOneIsOpenedAgain_ThenItComesFirstAndOnce)
{
    Settings settings(path());
    settings.rememberWorkspace(workspace(QStringLiteral("Fenbridge")));
    settings.rememberWorkspace(workspace(QStringLiteral("Health")));

    settings.rememberWorkspace(workspace(QStringLiteral("Fenbridge")));

    const QList<RecentWorkspace> expected{workspace(QStringLiteral("Fenbridge")), workspace(QStringLiteral("Health"))};
    EXPECT_EQ(settings.recentWorkspaces(), expected);
}

TEST_F(SettingsInAFile, GivenManyWorkspaces_WhenRemembered_ThenOnlyTenAreKept)
{
    Settings settings(path());
    for (int number = 0; number < 15; ++number)
        settings.rememberWorkspace(workspace(QString::number(number)));

    EXPECT_EQ(settings.recentWorkspaces().size(), 10);
    EXPECT_EQ(settings.recentWorkspaces().first().name, QStringLiteral("14"));
    settings.forgetWorkspace(workspace(QStringLiteral("14")).path);
    EXPECT_EQ(settings.recentWorkspaces().first().name, QStringLiteral("13"));
}
