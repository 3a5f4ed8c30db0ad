#pragma once

#include "ui/originals/DrawnPage.h"
#include "ui/originals/PageWords.h"
#include "ui/text/Words.h"

#include <QAbstractScrollArea>
#include <QKeySequence>

/// Words of a page that are marked, with the number that links them to what was read from them.
struct PageMark
{
    int number = 0; ///< 0: none is shown
    int page = 1;
    double depth = 0; ///< how far down the page they stand: 0 its head, 1 its foot
    QString words = {};
    Confidence confidence = Confidence::Sure;
};

/// The words that are selected on a page; empty where none are.
struct PagePointing
{
    QString words = {};
    int page = 1;
};

/// The pages of a PDF one below the other, as wide as the view. They are drawn by a reader's process when they come
/// into sight; words can be marked, and selected with the mouse.
class PdfView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PdfView(QWidget *parent);

    /// Shows a document of so many pages; an empty one clears the view.
    void showDocument(const QByteArray &pdf, int pages);
    void setMarks(const QList<PageMark> &marks);
    /// Frames a mark and scrolls to it.
    void choose(int number);
    PagePointing selectedWords() const;
    bool hasDrawn(int page) const { return m_pages.contains(page); }
    /// The places of a mark on its page, in points; empty while the page is not drawn.
    QList<QRectF> placesOf(int number) const { return m_places.value(number); }
    /// Where a point of a page stands in the view.
    QPointF inView(int page, QPointF point) const;

Q_SIGNALS:
    void markClicked(int number);
    void pageDrawn(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Page
    {
        DrawnPage drawn;
        PageWords words;
        double dotsPerInch = 0;
    };

    double scale() const;
    double topOf(int page) const;
    QSizeF sizeOf(int page) const;
    int pageAt(double y) const;
    QList<int> pagesInSight() const;
    void addZoom(QKeySequence::StandardKey keys, const QString &words, double step);
    void setZoom(double zoom);
    void layOutPages();
    void askForPage();
    void takePage(int page, double dotsPerInch, const std::optional<DrawnPage> &drawn);
    void forgetFarPages();
    void placeMarks();
    void scrollToChosen();
    void pointAt(QPointF place);
    void paintPage(QPainter &painter, int page) const;
    void paintNumbers(QPainter &painter, int page) const;
    void paintMark(QPainter &painter, const PageMark &mark) const;
    void paintPlaces(QPainter &painter, int page, const QList<QRectF> &places, const QColor &colour) const;

    QByteArray m_pdf;
    int m_count = 0;
    int m_document = 0; ///< counts the documents, so that no page of an earlier one is taken
    std::shared_ptr<ReaderPool> m_readers;
    QHash<int, Page> m_pages;
    QSet<int> m_failed;
    bool m_isAsking = false;
    QSizeF m_usualSize;
    double m_zoom = 1;
    QList<PageMark> m_marks;
    QHash<int, QList<QRectF>> m_places;
    std::optional<int> m_chosen;
    bool m_isScrollWanted = false;
    int m_selectionPage = 1;
    std::optional<WordRange> m_selection;
    qsizetype m_anchor = -1;
    QPointF m_pressed;
};
