#include "tests/ui/reports/reader/ReaderFixture.h"

#include "core/workflows/SampleWorkspace.h"

#include <QPushButton>
#include <QTabBar>

namespace {

/// The sample is made once; each test gets a copy.
QString samplePath()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString made = folder.filePath(QStringLiteral("sample.scrutiny"));
        const Result<void> outcome = createSampleWorkspace(made);
        if (!outcome)
            qFatal("no sample: %s", qUtf8Printable(outcome.error().message));
        return made;
    }();
    return path;
}

} // namespace

ReaderFixture::ReaderFixture()
{
    const QString copy = m_folder.filePath(QStringLiteral("test.scrutiny"));
    if (!QFile::copy(samplePath(), copy))
        qFatal("the sample cannot be copied");
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(copy, QStringLiteral("Priya Nandra"));
    if (!workspace)
        qFatal("%s", qUtf8Printable(workspace.error().message));
    m_workspace = std::move(*workspace);
    m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
}

ReportReader &ReaderFixture::readerOf(int width)
{
    if (!m_reader)
        m_reader = std::make_unique<ReportReader>(*m_workspace, *m_settings, nullptr);
    m_reader->resize(width, 700);
    m_reader->show();
    m_reader->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(m_reader.get()));
    return *m_reader;
}

ReportDetail ReaderFixture::detailOf(const QString &reference) const
{
    const Result<ReportDetail> detail = reportDetail(m_workspace->database(), reference);
    if (!detail)
        qFatal("%s", qUtf8Printable(detail.error().message));
    return *detail;
}

QString ReaderFixture::paragraphOf(const QString &reference, const QString &number) const
{
    for (const ReportParagraph &paragraph : detailOf(reference).paragraphs)
        if (paragraph.number == number)
            return paragraph.id.toString();
    return {};
}

void ReaderFixture::press(const QString &buttonWords)
{
    auto *found = button<QPushButton>(buttonWords);
    ASSERT_NE(found, nullptr) << qPrintable(buttonWords);
    ASSERT_TRUE(found->isVisible()) << qPrintable(buttonWords);
    QTest::mouseClick(found, Qt::LeftButton);
}

void ReaderFixture::chooseTab(int tab)
{
    auto *tabs = part<QTabBar>();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
}
