#pragma once

#include "ui/text/Theme.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSettings>
#include <QString>
#include <QVariant>

#include <type_traits>

/// One thing that is remembered between sessions: its key, its type, and what holds until the user says otherwise.
template<typename T>
struct Setting
{
    QString key;
    T fallback = {};
};

/// Every setting of the application by name.
struct SettingKeys
{
    static Setting<QByteArray> windowGeometry();
    static Setting<QByteArray> windowState();
    static Setting<ThemeChoice> themeChoice();
    static Setting<RowDensity> rowDensity();
    static Setting<QString> userName();
    static Setting<QString> language();
    static Setting<QString> lastPage();
    static Setting<bool> backsUpDaily();
    /// Where daily backups are kept; empty: beside each workspace.
    static Setting<QString> backupFolder();
    /// Width, order and visibility of the columns of the table of this name.
    static Setting<QString> columns(const QString &table);
    /// Where the user put the splitter of this name.
    static Setting<QByteArray> splitter(const QString &name);
};

/// A workspace that was open before.
struct RecentWorkspace
{
    QString path;
    QString name;
    QDateTime openedAt;

    bool operator==(const RecentWorkspace &) const = default;
};

/// What the application remembers of one user, in a file that only this user can read.
class Settings
{
public:
    /// In the user's configuration folder, or in the file given.
    explicit Settings(const QString &path = defaultPath());
    ~Settings();
    Q_DISABLE_COPY_MOVE(Settings)

    template<typename T>
    T value(const Setting<T> &setting) const
    {
        const QVariant stored = m_store.value(setting.key);
        if (!stored.isValid())
            return setting.fallback;
        if constexpr (std::is_enum_v<T>)
            return fromWord<T>(stored.toString()).value_or(setting.fallback);
        else
            return stored.canConvert<T>() ? stored.value<T>() : setting.fallback;
    }

    template<typename T>
    void setValue(const Setting<T> &setting, const T &value)
    {
        if constexpr (std::is_enum_v<T>)
            m_store.setValue(setting.key, QString(wordOf(value)));
        else
            m_store.setValue(setting.key, QVariant::fromValue(value));
    }

    /// The latest first.
    QList<RecentWorkspace> recentWorkspaces() const;
    void rememberWorkspace(const RecentWorkspace &workspace);
    void forgetWorkspace(const QString &path);
    void forgetAllWorkspaces();

    /// Writes now what would be written soon.
    void save();
    QString path() const { return m_store.fileName(); }

    static QString defaultPath();

private:
    void storeRecent(const QList<RecentWorkspace> &workspaces);

    QSettings m_store;
};
