#include "tests/architecture/SourceFiles.h"

#include <QHash>
#include <QRegularExpression>

#include <gmock/gmock.h>

namespace {

/// What each folder may include beside itself: the floor plan of ARCHITECTURE.md. An include may only go down.
const QHash<QString, QStringList> &allowedIncludes()
{
    static const QStringList coreRooms{
        QStringLiteral("core/base"),      QStringLiteral("core/domain"),   QStringLiteral("core/changes"),
        QStringLiteral("core/import"),    QStringLiteral("core/storage"),  QStringLiteral("core/workflows"),
        QStringLiteral("core/procedure"), QStringLiteral("core/exchange"), QStringLiteral("core/performance")};
    static const QStringList kit = coreRooms
        + QStringList{QStringLiteral("ui/text"),   QStringLiteral("ui/widgets"),   QStringLiteral("ui/workspace"),
                      QStringLiteral("ui/tables"), QStringLiteral("core/insight"), QStringLiteral("ui/render/charts")};
    static const QHash<QString, QStringList> allowed{
        {QStringLiteral("core/base"), {}},
        {QStringLiteral("core/domain"), coreRooms.mid(0, 1)},
        {QStringLiteral("core/changes"), coreRooms.mid(0, 2)},
        {QStringLiteral("core/import"), coreRooms.mid(0, 3)},
        {QStringLiteral("core/exchange"), coreRooms.mid(0, 4)},
        {QStringLiteral("core/procedure"), coreRooms.mid(0, 3)},
        {QStringLiteral("core/storage"),
         coreRooms.mid(0, 3)
             + QStringList{QStringLiteral("core/storage/mappings"), QStringLiteral("core/procedure"),
                           QStringLiteral("core/performance")}},
        {QStringLiteral("core/import/readers"), {QStringLiteral("core/import")}},
        {QStringLiteral("app/reader"), {QStringLiteral("core/import"), QStringLiteral("core/import/readers")}},
        {QStringLiteral("core/performance"), coreRooms.mid(0, 2)},
        {QStringLiteral("core/storage/mappings"), coreRooms.mid(1, 1)},
        {QStringLiteral("core/insight"),
         coreRooms.mid(0, 3) + QStringList{QStringLiteral("core/procedure"), QStringLiteral("core/performance")}},
        {QStringLiteral("core/workflows"),
         coreRooms + QStringList{QStringLiteral("core/insight"), QStringLiteral("core/pack")}},
        {QStringLiteral("core/pack"), coreRooms.mid(0, 3)},
        {QStringLiteral("ui/render/packs"),
         coreRooms.mid(0, 3)
             + QStringList{QStringLiteral("core/pack"), QStringLiteral("core/workflows"),
                           QStringLiteral("core/performance"), QStringLiteral("ui/render/charts"),
                           QStringLiteral("ui/text")}},
        {QStringLiteral("ui/packs"), kit + QStringList{QStringLiteral("core/pack"), QStringLiteral("ui/render/packs")}},
        {QStringLiteral("ui/text"), coreRooms.mid(0, 2)},
        {QStringLiteral("ui/widgets"),
         coreRooms.mid(0, 2) + QStringList{QStringLiteral("core/procedure"), QStringLiteral("ui/text")}},
        {QStringLiteral("ui/workspace"), coreRooms + QStringList{QStringLiteral("ui/text")}},
        {QStringLiteral("ui/tables"),
         coreRooms.mid(0, 2)
             + QStringList{QStringLiteral("ui/text"), QStringLiteral("ui/widgets"), QStringLiteral("ui/workspace")}},
        {QStringLiteral("ui/render/charts"),
         coreRooms.mid(0, 2) + QStringList{QStringLiteral("core/performance"), QStringLiteral("ui/text")}},
        {QStringLiteral("ui/indicators"), kit + QStringList{QStringLiteral("ui/history")}},
        {QStringLiteral("ui/observations"), kit},
        {QStringLiteral("ui/render/timeline"), coreRooms.mid(0, 2) + QStringList{QStringLiteral("ui/text")}},
        {QStringLiteral("ui/plan"), kit},
        {QStringLiteral("ui/timeline"), kit + QStringList{QStringLiteral("ui/render/timeline")}},
        {QStringLiteral("ui/search"), kit},
        {QStringLiteral("ui/history"), kit},
        {QStringLiteral("ui/changes"), kit},
        {QStringLiteral("ui/originals"),
         coreRooms.mid(0, 4)
             + QStringList{QStringLiteral("ui/text"), QStringLiteral("ui/widgets"), QStringLiteral("ui/workspace")}},
        {QStringLiteral("ui/import"), kit + QStringList{QStringLiteral("ui/originals")}},
        {QStringLiteral("ui/start"), kit},
        {QStringLiteral("ui/backups"), kit},
        {QStringLiteral("ui/help"), {QStringLiteral("ui/text"), QStringLiteral("ui/widgets")}},
        {QStringLiteral("ui/overview"), kit},
        {QStringLiteral("ui/meetings"), kit + QStringList{QStringLiteral("ui/history")}},
        {QStringLiteral("ui/recommendations"),
         kit
             + QStringList{QStringLiteral("ui/recommendations/charts"), QStringLiteral("ui/recommendations/detail"),
                           QStringLiteral("ui/recommendations/steps")}},
        {QStringLiteral("ui/recommendations/charts"), kit},
        {QStringLiteral("ui/recommendations/detail"),
         kit + QStringList{QStringLiteral("ui/history"), QStringLiteral("ui/recommendations/steps")}},
        {QStringLiteral("ui/recommendations/steps"), kit},
        {QStringLiteral("ui/reports"),
         kit + QStringList{QStringLiteral("ui/history"), QStringLiteral("ui/reports/reader")}},
        {QStringLiteral("ui/reports/reader"),
         kit + QStringList{QStringLiteral("ui/history"), QStringLiteral("ui/originals")}},
        {QStringLiteral("ui/shell"),
         kit
             + QStringList{QStringLiteral("ui/search"), QStringLiteral("ui/changes"), QStringLiteral("ui/import"),
                           QStringLiteral("ui/start"), QStringLiteral("ui/help"), QStringLiteral("ui/backups"),
                           QStringLiteral("ui/reports"), QStringLiteral("ui/recommendations"),
                           QStringLiteral("ui/meetings"), QStringLiteral("ui/plan"), QStringLiteral("ui/timeline"),
                           QStringLiteral("ui/indicators"), QStringLiteral("ui/packs"),
                           QStringLiteral("ui/observations"), QStringLiteral("ui/overview")}},
        {QStringLiteral("app/cli"),
         coreRooms
             + QStringList{QStringLiteral("ui/render/timeline"), QStringLiteral("ui/render/charts"),
                           QStringLiteral("ui/text"), QStringLiteral("core/pack"), QStringLiteral("ui/render/packs"),
                           QStringLiteral("core/insight")}},
        {QStringLiteral("app/desktop"), kit + QStringList{QStringLiteral("ui/shell")}}};
    return allowed;
}

QStringList projectIncludes(const SourceFile &file)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s+\"((?:core|ui|app|tests)/[^\"]+)\""));
    QStringList folders;
    for (const QString &line : file.lines) {
        const auto match = include.match(line);
        if (match.hasMatch())
            folders.append(match.captured(1).section(QLatin1Char('/'), 0, -2));
    }
    return folders;
}

bool isIn(const QString &folder, const QString &room)
{
    return !room.isEmpty() && (folder == room || folder.startsWith(room + QLatin1Char('/')));
}

QStringList linesIncluding(const QString &pattern, const QStringList &topFolders, const QString &exceptFolder)
{
    const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s+[<\"]") + pattern);
    QStringList found;
    for (const SourceFile &file : sourceFiles(topFolders))
        for (const QString &line : file.lines)
            if (!isIn(file.folder(), exceptFolder) && include.match(line).hasMatch())
                found.append(file.path + QStringLiteral(": ") + line);
    return found;
}

} // namespace

TEST(Includes, GivenEveryIncludeOfTheTree_WhenHeldAgainstTheFloorPlan_ThenNoneGoesUp)
{
    QStringList wrong;
    for (const SourceFile &file : sourceFiles({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")})) {
        if (!allowedIncludes().contains(file.folder()))
            wrong.append(file.folder() + QStringLiteral(" is not in the floor plan"));
        for (const QString &folder : projectIncludes(file))
            if (folder != file.folder() && !allowedIncludes().value(file.folder()).contains(folder))
                wrong.append(file.path + QStringLiteral(" includes from ") + folder);
    }
    EXPECT_THAT(wrong, ::testing::IsEmpty());
}

TEST(Includes, GivenTheCore_WhenItsIncludesAreRead_ThenNoneIsOfAWindow)
{
    EXPECT_THAT(linesIncluding(QStringLiteral("(QtGui|QtWidgets|QWidget|QPainter|QColor|QApplication|QFont)"),
                               {QStringLiteral("core")}, QString()),
                ::testing::IsEmpty());
}

TEST(Includes, GivenQtSqlAndSqlite_WhenLookedFor_ThenOnlyStorageHasThem)
{
    EXPECT_THAT(linesIncluding(QStringLiteral("(QtSql|QSql|sqlite3)"),
                               {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")},
                               QStringLiteral("core/storage")),
                ::testing::IsEmpty());
}

TEST(Includes, GivenTheInnerPartsOfStorage_WhenLookedFor_ThenNobodyOutsideIncludesThem)
{
    // These write or take SQL: whoever could include them would have a second door to the workspace.
    EXPECT_THAT(linesIncluding(QStringLiteral("core/storage/"
                                              "(Statement|Records|RecordWriter|Transaction|Mapping|mappings/"
                                              "|SearchChanges|Documents\\.cpp|SqlValue)"),
                               {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")},
                               QStringLiteral("core/storage")),
                ::testing::IsEmpty());
}
