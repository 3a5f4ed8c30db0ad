#include "tests/architecture/SourceFiles.h"

#include <QRegularExpression>

#include <gmock/gmock.h>

namespace {

const QStringList productFolders{QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")};
const QStringList allFolders = productFolders + QStringList{QStringLiteral("tests")};
constexpr int longestFile = 300;

QStringList linesWith(const QString &pattern, const QStringList &folders)
{
    const QRegularExpression expression(pattern);
    QStringList found;
    for (const SourceFile &file : sourceFiles(folders))
        for (const QString &line : file.lines)
            if (expression.match(line).hasMatch())
                found.append(file.path + QStringLiteral(": ") + line.trimmed());
    return found;
}

} // namespace

TEST(Style, GivenEverySource_WhenItsLinesAreCounted_ThenNoneIsTooLong)
{
    QStringList tooLong;
    for (const SourceFile &file : sourceFiles(productFolders))
        if (file.lines.size() > longestFile + 1)
            tooLong.append(QStringLiteral("%1 has %2 lines").arg(file.path).arg(file.lines.size()));
    EXPECT_THAT(tooLong, ::testing::IsEmpty());
}

TEST(Style, GivenTheTests_WhenSearchedForQtTestMacros_ThenThereAreNoneBecauseTheyPassSilently)
{
    EXPECT_THAT(linesWith(QStringLiteral("^\\s*(QCOMPARE|QVERIFY2?|QTRY_\\w+)\\s*\\("), allFolders),
                ::testing::IsEmpty());
}

TEST(Style, GivenTheProduct_WhenSearchedForNestedEventLoops_ThenThereAreNone)
{
    EXPECT_THAT(linesWith(QStringLiteral(
                              "processEvents\\(|QEventLoop|\\bdialog[a-zA-Z]*(->|\\.)exec\\(|qApp->property|findChild"),
                          productFolders),
                ::testing::IsEmpty());
}

TEST(Style, GivenThePages_WhenSearchedForColours_ThenOnlyTheThemeNamesThem)
{
    QStringList wrong =
        linesWith(QStringLiteral("QColor\\((\"|QStringLiteral|\\d)|\"#[0-9a-fA-F]{6}\""), {QStringLiteral("ui")});
    wrong.removeIf([](const QString &line) { return line.startsWith(QLatin1String("ui/text/")); });
    EXPECT_THAT(wrong, ::testing::IsEmpty());
}

TEST(Style, GivenEveryType_WhenItsNameIsRead_ThenItSaysWhatTheThingIs)
{
    EXPECT_THAT(linesWith(QStringLiteral("^(class|struct) \\w*(Manager|Helper|Utils|Handler|Impl)\\b"), productFolders),
                ::testing::IsEmpty());
}
