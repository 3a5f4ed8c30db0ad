#include "ui/reports/reader/ReportText.h"

#include "tests/ui/reports/reader/ReaderFixture.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QScrollBar>

#include <limits>

namespace {

class ReportTextTest : public ReaderFixture
{
protected:
    ReportText &textOf(const QString &reference)
    {
        show(reference);
        auto *text = part<ReportText>();
        text->setFocus();
        return *text;
    }
};

ReportDetail longReport(int paragraphs)
{
    ReportDetail detail;
    detail.report.id = ReportId::create();
    for (int i = 0; i < paragraphs; ++i) {
        if (i % 20 == 0)
            detail.sections.append({ReportSectionId::create(), detail.report.id, i, QString::number(i / 20 + 1),
                                    QStringLiteral("Key issues"), i * 2});
        ReportParagraph paragraph;
        paragraph.id = ReportParagraphId::create();
        paragraph.section = detail.sections.last().id;
        paragraph.number = QStringLiteral("%1.%2").arg(i / 20 + 1).arg(i % 20 + 1);
        paragraph.text = QStringLiteral("In November and December we completed 97% of assessments within 45 working "
                                        "days. The target set within the Improvement Notice is 85.5%. ")
                             .repeated(3);
        paragraph.line = i * 2 + 1;
        detail.paragraphs.append(paragraph);
    }
    return detail;
}

} // namespace

TEST_F(ReportTextTest, GivenAReport_WhenShown_ThenItStartsAtTheTopWithItsFirstParagraphCurrent)
{
    const ReportText &text = textOf(QStringLiteral("R15"));

    EXPECT_EQ(text.verticalScrollBar()->value(), 0);
    EXPECT_EQ(text.currentParagraph(), paragraphOf(QStringLiteral("R15"), QStringLiteral("1.1")));
    EXPECT_TRUE(text.toPlainText().startsWith(QStringLiteral("1\tPurpose")));
}

TEST_F(ReportTextTest, GivenAParagraph_WhenCopied_ThenItsReferenceStandsBeforeIt)
{
    ReportText &text = textOf(QStringLiteral("R15"));
    text.showParagraph(paragraphOf(QStringLiteral("R15"), QStringLiteral("5.2")));

    QTest::keyClick(&text, Qt::Key_C, Qt::ControlModifier);

    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.startsWith(QStringLiteral("R15, 20 Jan 2026, item 5, paragraph 5.2: In November")))
        << qPrintable(copied);
}

TEST_F(ReportTextTest, GivenASelection_WhenCopied_ThenOnlyItIsCopied)
{
    ReportText &text = textOf(QStringLiteral("R15"));
    text.showParagraph(paragraphOf(QStringLiteral("R15"), QStringLiteral("5.2")));
    QTest::keyClick(&text, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);

    QTest::keyClick(&text, Qt::Key_C, Qt::ControlModifier);

    EXPECT_EQ(QGuiApplication::clipboard()->text().trimmed(), QStringLiteral("In"));
}

TEST_F(ReportTextTest, GivenTheText_WhenAltDownAndUp_ThenSectionsAreWalkedThrough)
{
    ReportText &text = textOf(QStringLiteral("R15"));

    QTest::keyClick(&text, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(text.currentParagraph(), paragraphOf(QStringLiteral("R15"), QStringLiteral("2.1")));
    QTest::keyClick(&text, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(text.currentParagraph(), paragraphOf(QStringLiteral("R15"), QStringLiteral("3.1")));
    QTest::keyClick(&text, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(text.currentParagraph(), paragraphOf(QStringLiteral("R15"), QStringLiteral("2.1")));
}

TEST_F(ReportTextTest, GivenAParagraphFarDown_WhenShown_ThenItIsInSight)
{
    ReportText &text = textOf(QStringLiteral("R15"));
    const ReportDetail detail = longReport(500);
    text.showReport(detail);

    text.showParagraph(detail.paragraphs.at(400).id.toString());

    EXPECT_TRUE(text.viewport()->rect().contains(text.cursorRect()));
    EXPECT_GT(text.cursorRect().top(), 0);
}

TEST_F(ReportTextTest, GivenAReaderMadeNarrower_WhenTheLinesBreakElsewhere_ThenTheParagraphStaysInSight)
{
    ReportText &text = textOf(QStringLiteral("R15"));
    text.showParagraph(paragraphOf(QStringLiteral("R15"), QStringLiteral("7.1")));

    readerOf(560);

    EXPECT_TRUE(text.viewport()->rect().contains(text.cursorRect()));
}

TEST_F(ReportTextTest, GivenWords_WhenSought_ThenHitsAreCountedBySectionAndWalkedInARing)
{
    ReportText &text = textOf(QStringLiteral("R15"));

    text.setWords(SoughtWords(QStringLiteral("assessments within 45")));

    ASSERT_EQ(text.placeCount(), 2);
    EXPECT_EQ(text.currentPlace(), 0);
    EXPECT_EQ(text.hitsBySection().value(4), 2);
    text.nextPlace();
    EXPECT_EQ(text.currentPlace(), 1);
    text.nextPlace();
    EXPECT_EQ(text.currentPlace(), 0);
    text.previousPlace();
    EXPECT_EQ(text.currentPlace(), 1);
    EXPECT_EQ(text.currentParagraph(), paragraphOf(QStringLiteral("R15"), QStringLiteral("5.2")));
}

TEST_F(ReportTextTest, GivenAReportOf300Pages_WhenShown_ThenItsTimeGrowsNoFasterThanItsLength)
{
    ReportText &text = textOf(QStringLiteral("R15"));
    const auto bestOfThree = [&](int paragraphs) {
        const ReportDetail detail = longReport(paragraphs);
        qint64 best = std::numeric_limits<qint64>::max();
        for (int attempt = 0; attempt < 3; ++attempt) {
            QElapsedTimer clock;
            clock.start();
            text.showReport(detail);
            text.viewport()->repaint();
            best = std::min(best, clock.nsecsElapsed());
            text.clearReport();
        }
        return best;
    };
    const qint64 tenth = bestOfThree(200);

    const qint64 whole = bestOfThree(2000);

    EXPECT_LT(double(whole) / double(tenth), 40) << "times that of a tenth of it; 100 would be its square";
}

TEST_F(ReportTextTest, GivenAnotherTheme_WhenWorn_ThenTheTextTakesItsColoursAndKeepsItsPlace)
{
    ReportText &text = textOf(QStringLiteral("R15"));
    text.showParagraph(paragraphOf(QStringLiteral("R15"), QStringLiteral("5.2")));

    Theme::wear(Shade::Dark);

    QTextCursor word = text.textCursor();
    word.movePosition(QTextCursor::NextCharacter);
    EXPECT_EQ(word.charFormat().foreground().color(), Colours::dark().text);
    EXPECT_EQ(text.currentParagraph(), paragraphOf(QStringLiteral("R15"), QStringLiteral("5.2")));
    Theme::wear(Shade::Light);
}
