#include "ui/workspace/Settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace {

constexpr qsizetype recentKept = 10;
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

const QString recent = QStringLiteral("recent");
const QString recentPath = QStringLiteral("path");
const QString recentName = QStringLiteral("name");
const QString recentOpened = QStringLiteral("opened");

/// The file exists and is private before anything is written to it: QSettings keeps the permissions it finds.
QString madePrivate(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (file.exists())
        file.setPermissions(ownerOnly);
    else if (file.open(QIODevice::WriteOnly, ownerOnly))
        file.close();
    return path;
}

} // namespace

Setting<QByteArray> SettingKeys::windowGeometry()
{
    return {QStringLiteral("window/geometry")};
}

Setting<QByteArray> SettingKeys::windowState()
{
    return {QStringLiteral("window/state")};
}

Setting<ThemeChoice> SettingKeys::themeChoice()
{
    return {QStringLiteral("look/theme"), ThemeChoice::FollowSystem};
}

Setting<RowDensity> SettingKeys::rowDensity()
{
    return {QStringLiteral("look/rows"), RowDensity::Normal};
}

Setting<QString> SettingKeys::userName()
{
    return {QStringLiteral("user/name")};
}

Setting<QString> SettingKeys::language()
{
    return {QStringLiteral("user/language")};
}

Setting<QString> SettingKeys::lastPage()
{
    return {QStringLiteral("window/page")};
}

Setting<bool> SettingKeys::backsUpDaily()
{
    return {QStringLiteral("backup/daily"), true};
}

Setting<QString> SettingKeys::backupFolder()
{
    return {QStringLiteral("backup/folder")};
}

Setting<QString> SettingKeys::columns(const QString &table)
{
    return {QStringLiteral("columns/") + table};
}

Setting<QByteArray> SettingKeys::splitter(const QString &name)
{
    return {QStringLiteral("splitters/") + name};
}

Settings::Settings(const QString &path) : m_store(madePrivate(path), QSettings::IniFormat) { }

Settings::~Settings()
{
    save();
}

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/scrutineer/scrutineer.ini");
}

void Settings::save()
{
    m_store.sync();
    QFile::setPermissions(path(), ownerOnly);
}

QList<RecentWorkspace> Settings::recentWorkspaces() const
{
    QList<RecentWorkspace> workspaces;
    for (const QVariant &entry : m_store.value(recent).toList()) {
        const QVariantMap fields = entry.toMap();
        workspaces.append({fields.value(recentPath).toString(), fields.value(recentName).toString(),
                           QDateTime::fromString(fields.value(recentOpened).toString(), Qt::ISODate)});
    }
    return workspaces;
}

void Settings::rememberWorkspace(const RecentWorkspace &workspace)
{
    QList<RecentWorkspace> workspaces = recentWorkspaces();
    workspaces.removeIf([&](const RecentWorkspace &known) { return known.path == workspace.path; });
    workspaces.prepend(workspace);
    storeRecent(workspaces.first(std::min(workspaces.size(), recentKept)));
}

void Settings::forgetWorkspace(const QString &path)
{
    QList<RecentWorkspace> workspaces = recentWorkspaces();
    workspaces.removeIf([&](const RecentWorkspace &known) { return known.path == path; });
    storeRecent(workspaces);
}

void Settings::forgetAllWorkspaces()
{
    storeRecent({});
}

void Settings::storeRecent(const QList<RecentWorkspace> &workspaces)
{
    QVariantList entries;
    for (const RecentWorkspace &workspace : workspaces)
        entries.append(QVariantMap{{recentPath, workspace.path},
                                   {recentName, workspace.name},
                                   {recentOpened, workspace.openedAt.toString(Qt::ISODate)}});
    m_store.setValue(recent, entries);
}
