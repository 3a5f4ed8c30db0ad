#include "ui/start/RecentModel.h"

#include "ui/text/Words.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace {

/// The last folders of a path as words: Documents / Scrutiny / Fenbridge.scrutiny.
QString placeOf(const QString &path)
{
    constexpr qsizetype partsShown = 3;
    const QString inHome = QDir::home().relativeFilePath(path);
    const QString shown = inHome.startsWith(QLatin1String("..")) ? path : inHome;
    const QStringList parts = shown.split(u'/', Qt::SkipEmptyParts);
    return parts.last(std::min(parts.size(), partsShown)).join(QStringLiteral(" / "));
}

QString openedWords(const QDateTime &opened)
{
    if (!opened.isValid())
        return {};
    const QDateTime local = opened.toLocalTime();
    if (local.date() == QDate::currentDate())
        return RecentModel::tr("Today, %1", "time of day").arg(QLocale().toString(local.time(), QLocale::ShortFormat));
    return screenDate(local.date());
}

} // namespace

void RecentModel::show(const QList<RecentWorkspace> &workspaces)
{
    beginResetModel();
    m_entries.clear();
    for (const RecentWorkspace &workspace : workspaces) {
        const QFileInfo file(workspace.path);
        m_entries.append({workspace, file.isFile(), file.isWritable()});
    }
    endResetModel();
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

Chip RecentModel::chipOf(const Entry &entry)
{
    Chip chip{.glyph = StatusGlyph::Circle, .word = tr("Ready"), .tone = Tone::Green, .ground = Chip::Ground::Plain};
    if (!entry.isThere) {
        chip.glyph = StatusGlyph::Cross;
        chip.word = tr("Not found, locate…");
        chip.tone = Tone::Grey;
    } else if (!entry.isWritable) {
        chip.glyph = StatusGlyph::Lock;
        chip.word = tr("Opens read-only");
        chip.tone = Tone::Grey;
    }
    return chip;
}

QString RecentModel::spoken(const Entry &entry) const
{
    return QStringList{entry.workspace.name, placeOf(entry.workspace.path), openedWords(entry.workspace.openedAt),
                       chipOf(entry).word}
        .join(QStringLiteral(", "));
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.workspace.name;
    case Qt::ToolTipRole:
    case PathRole:
        return entry.workspace.path;
    case Qt::AccessibleTextRole:
        return spoken(entry);
    case PlaceRole:
        return placeOf(entry.workspace.path);
    case OpenedRole:
        return openedWords(entry.workspace.openedAt);
    case ChipRole:
        return chipOf(entry);
    case IsPrimaryRole:
        return index.row() == firstThere();
    default:
        return {};
    }
}

int RecentModel::firstThere() const
{
    for (int row = 0; row < m_entries.size(); ++row)
        if (isThere(row))
            return row;
    return -1;
}

bool RecentModel::isThere(int row) const
{
    return m_entries.at(row).isThere;
}
