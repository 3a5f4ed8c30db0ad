#include "ui/originals/PdfView.h"
#include "tests/ui/originals/PrintedPdf.h"

#include <gmock/gmock.h>

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace {

class PagesOfAPdf : public testing::Test
{
protected:
    PagesOfAPdf()
    {
        m_view.resize(500, 600);
        m_view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_view));
    }

    void showPages(int pages)
    {
        QString html;
        for (int page = 1; page <= pages; ++page)
            html += QStringLiteral("<p%1>Words of page %2</p>")
                        .arg(page > 1 ? QStringLiteral(" style='page-break-before: always'") : QString())
                        .arg(page);
        m_view.showDocument(printedPdf(html), pages);
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_view.hasDrawn(1); }, 20000));
    }

    PdfView m_view{nullptr};
};

} // namespace

TEST_F(PagesOfAPdf, GivenAMark_WhenItsPageIsDrawn_ThenItsWordsHaveTheirPlace)
{
    showPages(1);

    m_view.setMarks({{.number = 7, .page = 1, .depth = 0, .words = QStringLiteral("Words of page")},
                     {.number = 8, .page = 1, .depth = 0, .words = QStringLiteral("nothing of the kind")}});

    ASSERT_EQ(m_view.placesOf(7).size(), 1);
    EXPECT_GT(m_view.placesOf(7).first().width(), 20);
    EXPECT_TRUE(m_view.placesOf(8).isEmpty());
}

TEST_F(PagesOfAPdf, GivenAMarkOnALaterPage_WhenChosen_ThenThePageComesIntoSight)
{
    showPages(4);
    m_view.setMarks({{.number = 3, .page = 4, .depth = 0, .words = QStringLiteral("Words of page 4")}});

    m_view.choose(3);

    ASSERT_TRUE(QTest::qWaitFor([this] { return m_view.hasDrawn(4); }, 20000));
    const QPointF place = m_view.inView(4, m_view.placesOf(3).value(0).topLeft());
    EXPECT_GE(place.y(), 0);
    EXPECT_LE(place.y(), m_view.viewport()->height());
}

TEST_F(PagesOfAPdf, GivenWordsUnderTheMouse_WhenDraggedOver_ThenTheyAreSelected)
{
    showPages(1);
    m_view.setMarks({{.number = 1, .page = 1, .depth = 0, .words = QStringLiteral("of page 1")}});
    const QRectF place = m_view.placesOf(1).first();
    const QPoint from = m_view.inView(1, place.topLeft() + QPointF(2, 4)).toPoint();
    const QPoint to = m_view.inView(1, place.bottomRight() - QPointF(2, 4)).toPoint();

    QTest::mousePress(m_view.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view.viewport(), to);
    QTest::mouseRelease(m_view.viewport(), Qt::LeftButton, {}, to);

    EXPECT_EQ(m_view.selectedWords().words, QStringLiteral("of page 1"));
    EXPECT_EQ(m_view.selectedWords().page, 1);
}

TEST_F(PagesOfAPdf, GivenAMark_WhenClicked_ThenItsNumberIsTold)
{
    showPages(1);
    m_view.setMarks({{.number = 5, .page = 1, .depth = 0, .words = QStringLiteral("page 1")}});
    QSignalSpy clicked(&m_view, &PdfView::markClicked);

    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {},
                      m_view.inView(1, m_view.placesOf(5).first().center()).toPoint());

    ASSERT_EQ(clicked.size(), 1);
    EXPECT_EQ(clicked[0][0].toInt(), 5);
}

TEST_F(PagesOfAPdf, GivenADamagedDocument_WhenShown_ThenThePageIsSaidNotToBeDrawnAndNothingElseHappens)
{
    m_view.showDocument(QByteArrayLiteral("%PDF-1.4 and nothing more"), 2);

    QTest::qWait(300);

    EXPECT_FALSE(m_view.hasDrawn(1));
    EXPECT_TRUE(m_view.selectedWords().words.isEmpty());
}

TEST(DrawnPage, GivenBytesThatAreNoPicture_WhenRead_ThenThereIsNone)
{
    EXPECT_TRUE(anymapPicture("P6 1000 1000 255\nabc").isNull());
    EXPECT_TRUE(anymapPicture("P6 -1 5 255\n").isNull());
    EXPECT_TRUE(anymapPicture(QByteArray()).isNull());
    const QImage picture = anymapPicture("P6 1 1 255\n\x01\x02\x03");
    ASSERT_FALSE(picture.isNull());
    EXPECT_EQ(picture.pixel(0, 0), qRgb(1, 2, 3));
}
