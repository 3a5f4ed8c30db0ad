#include "ui/originals/PdfView.h"

#include "ui/text/StatusChips.h"
#include "ui/text/Theme.h"
#include "ui/workspace/Background.h"

#include <QAction>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace {

constexpr double pointsPerInch = 72;
constexpr double largestZoom = 4;
constexpr double zoomStep = 1.25;
constexpr qsizetype mostPages = 12;
constexpr int gap = Measures::spaceSmall;
/// Until the first page is drawn all are taken for A4.
constexpr QSizeF usualPaper{595, 842};

} // namespace

PdfView::PdfView(QWidget *parent)
    : QAbstractScrollArea(parent),
      m_readers(std::make_shared<ReaderPool>()),
      m_usualSize(usualPaper)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    // A bar that comes and goes would change the pages' width, and with it the need for the bar.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setCursor(Qt::IBeamCursor);
    addZoom(QKeySequence::ZoomIn, tr("Larger page"), zoomStep);
    addZoom(QKeySequence::ZoomOut, tr("Smaller page"), 1 / zoomStep);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setAccessibleName(tr("Pages of the original"));
    setAccessibleDescription(tr("Select words with the mouse and press Ctrl+Shift and a field's number to fill that "
                                "field. Ctrl with plus or minus changes the size."));
}

void PdfView::addZoom(QKeySequence::StandardKey keys, const QString &words, double step)
{
    auto *action = new QAction(words, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, step] { setZoom(m_zoom * step); });
    addAction(action);
}

void PdfView::showDocument(const QByteArray &pdf, int pages)
{
    ++m_document;
    m_pdf = pdf;
    m_count = pdf.isEmpty() ? 0 : pages;
    m_pages.clear();
    m_failed.clear();
    m_marks.clear();
    m_places.clear();
    m_chosen.reset();
    m_selection.reset();
    m_usualSize = usualPaper;
    verticalScrollBar()->setValue(0);
    layOutPages();
}

void PdfView::setMarks(const QList<PageMark> &marks)
{
    m_marks = marks;
    placeMarks();
}

void PdfView::choose(int number)
{
    m_chosen = number;
    m_isScrollWanted = true;
    scrollToChosen();
    viewport()->update();
}

PagePointing PdfView::selectedWords() const
{
    const auto page = m_pages.constFind(m_selectionPage);
    if (!m_selection || page == m_pages.cend())
        return {};
    return {page->words.text(*m_selection), m_selectionPage};
}

double PdfView::scale() const
{
    const double room = std::max(viewport()->width() - 2 * gap, 1);
    return m_zoom * room / m_usualSize.width();
}

QSizeF PdfView::sizeOf(int page) const
{
    const auto drawn = m_pages.constFind(page);
    return drawn == m_pages.cend() ? m_usualSize : drawn->drawn.size;
}

double PdfView::topOf(int page) const
{
    // Every page has the room of the usual one; a wider or taller page is shown smaller.
    return gap + (page - 1) * (m_usualSize.height() * scale() + gap);
}

int PdfView::pageAt(double y) const
{
    const double pitch = m_usualSize.height() * scale() + gap;
    return std::clamp(1 + int((y - gap) / pitch), 1, std::max(m_count, 1));
}

QPointF PdfView::inView(int page, QPointF point) const
{
    const QSizeF size = sizeOf(page);
    const double shrink = std::min({1.0, m_usualSize.width() / size.width(), m_usualSize.height() / size.height()});
    return QPointF(gap - horizontalScrollBar()->value(), topOf(page) - verticalScrollBar()->value())
        + point * scale() * shrink;
}

QList<int> PdfView::pagesInSight() const
{
    QList<int> pages;
    if (m_count == 0)
        return pages;
    const double top = verticalScrollBar()->value();
    for (int page = pageAt(top); page <= pageAt(top + viewport()->height()); ++page)
        pages.append(page);
    return pages;
}

void PdfView::setZoom(double zoom)
{
    const double place = verticalScrollBar()->value() / scale();
    m_zoom = std::clamp(zoom, 1.0, largestZoom);
    layOutPages();
    verticalScrollBar()->setValue(int(place * scale()));
}

void PdfView::layOutPages()
{
    const double height = m_count == 0 ? 0 : topOf(m_count + 1);
    const double width = m_usualSize.width() * scale() + 2 * gap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(viewport()->height() / 10);
    verticalScrollBar()->setRange(0, std::max(0, int(height) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, int(width) - viewport()->width()));
    viewport()->update();
    askForPage();
}

void PdfView::askForPage()
{
    if (m_isAsking || !isVisible())
        return;
    const double wished = pointsPerInch * scale() * devicePixelRatioF();
    for (const int page : pagesInSight()) {
        const auto drawn = m_pages.constFind(page);
        const bool isSharp = drawn != m_pages.cend() && drawn->dotsPerInch >= wished * 0.9;
        if (isSharp || m_failed.contains(page))
            continue;
        m_isAsking = true;
        inBackground(
            this, [readers = m_readers, pdf = m_pdf, page, wished] { return drawnPage(*readers, pdf, page, wished); },
            [this, page, wished, document = m_document](const std::optional<DrawnPage> &answer) {
                m_isAsking = false;
                if (document == m_document)
                    takePage(page, wished, answer);
                askForPage();
            });
        return;
    }
}

void PdfView::takePage(int page, double dotsPerInch, const std::optional<DrawnPage> &drawn)
{
    if (!drawn) {
        m_failed.insert(page);
        return viewport()->update();
    }
    const bool isFirst = m_pages.isEmpty();
    m_pages.insert(page, {*drawn, PageWords(drawn->words, drawn->size.height()), dotsPerInch});
    if (isFirst && drawn->size != m_usualSize) {
        m_usualSize = drawn->size;
        layOutPages();
    }
    forgetFarPages();
    placeMarks();
    scrollToChosen();
    Q_EMIT pageDrawn(page);
}

void PdfView::forgetFarPages()
{
    const int middle = pageAt(verticalScrollBar()->value() + viewport()->height() / 2.0);
    while (m_pages.size() > mostPages) {
        const QList<int> drawn = m_pages.keys();
        m_pages.remove(*std::ranges::max_element(drawn, {}, [middle](int page) { return std::abs(page - middle); }));
    }
}

void PdfView::placeMarks()
{
    m_places.clear();
    for (const PageMark &mark : std::as_const(m_marks)) {
        const auto page = m_pages.constFind(mark.page);
        if (page == m_pages.cend())
            continue;
        if (const std::optional<WordRange> range = page->words.find(mark.words, mark.depth))
            m_places.insert(mark.number, page->words.places(*range));
    }
    viewport()->update();
}

void PdfView::scrollToChosen()
{
    const auto mark = m_chosen ? std::ranges::find(m_marks, *m_chosen, &PageMark::number) : m_marks.end();
    if (!m_isScrollWanted || mark == m_marks.end())
        return;
    const QList<QRectF> places = m_places.value(mark->number);
    const QPointF wanted = places.isEmpty() ? QPointF(0, mark->depth * m_usualSize.height()) : places.first().topLeft();
    // Its page may have to be drawn before it is known where exactly the words stand.
    m_isScrollWanted = !m_pages.contains(mark->page);
    const QPointF place = inView(mark->page, wanted);
    const int margin = viewport()->height() / 4;
    if (place.y() < margin / 2.0 || place.y() > viewport()->height() - margin)
        verticalScrollBar()->setValue(int(place.y()) + verticalScrollBar()->value() - margin);
    askForPage();
}

void PdfView::scrollContentsBy(int, int)
{
    viewport()->update();
    askForPage();
}

void PdfView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOutPages();
    scrollToChosen();
}

void PdfView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_count == 0)
        return;
    m_pressed = event->position();
    m_selection.reset();
    m_anchor = -1;
    m_selectionPage = pageAt(event->position().y() + verticalScrollBar()->value());
    if (const auto page = m_pages.constFind(m_selectionPage); page != m_pages.cend()) {
        const QPointF point = (event->position() - inView(m_selectionPage, {})) / scale();
        m_anchor = page->words.wordAt(point).value_or(-1);
    }
    viewport()->update();
}

void PdfView::pointAt(QPointF place)
{
    const auto page = m_pages.constFind(m_selectionPage);
    if (page == m_pages.cend() || m_anchor < 0)
        return;
    const qsizetype word = page->words.wordAt((place - inView(m_selectionPage, {})) / scale()).value_or(m_anchor);
    m_selection = WordRange{std::min(m_anchor, word), std::max(m_anchor, word)};
    viewport()->update();
}

void PdfView::mouseMoveEvent(QMouseEvent *event)
{
    constexpr double leastDrag = 4;
    const QPointF way = event->position() - m_pressed;
    if (event->buttons().testFlag(Qt::LeftButton) && way.manhattanLength() >= leastDrag)
        pointAt(event->position());
}

void PdfView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_selection)
        return;
    for (const PageMark &mark : std::as_const(m_marks))
        for (const QRectF &place : m_places.value(mark.number)) {
            const QRectF inside(inView(mark.page, place.topLeft()), inView(mark.page, place.bottomRight()));
            if (inside.contains(event->position())) {
                const int number = mark.number;
                return Q_EMIT markClicked(number);
            }
        }
}
