#include "ui/render/packs/PrivateFile.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using ::testing::SizeIs;

TEST(PrivateFile, GivenAFolder_WhenWritten_ThenOnlyTheOwnerReadsItAndNothingElseIsLeft)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pack.pdf"));

    ASSERT_TRUE(writePrivateFile(path, "one"));
    ASSERT_TRUE(writePrivateFile(path, "two"));

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "two");
    EXPECT_FALSE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther));
    EXPECT_THAT(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), SizeIs(1));
}

TEST(PrivateFile, GivenAFolderThatIsNotThere_WhenWritten_ThenASentenceSaysSo)
{
    const Result<void> written = writePrivateFile(QStringLiteral("/no/such/folder/pack.pdf"), "one");

    ASSERT_FALSE(written);
    EXPECT_TRUE(written.error().message.contains(QLatin1String("pack.pdf cannot be written")));
}
