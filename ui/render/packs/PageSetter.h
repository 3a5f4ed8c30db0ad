#pragma once

#include "ui/render/packs/PrintMeasures.h"
#include "ui/render/packs/PrintStyles.h"
#include "ui/render/packs/PrintedPages.h"
#include "ui/render/packs/SetText.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

/// The words at the head and foot of every page of a part.
struct RunningWords
{
    QString left;
    QString middle;
    QString right;
    QString foot;
};

/// Sets pages one after the other into a PDF, and keeps what they are made of. What is drawn belongs to the element
/// that was begun last, or is decoration.
class PageSetter
{
public:
    explicit PageSetter(const QString &title);
    ~PageSetter();
    Q_DISABLE_COPY_MOVE(PageSetter)

    /// Begins a page of a new part.
    void beginPart(PackPart::Orientation orientation, const RunningWords &words);
    void newPage();
    void endPart();

    double width() const { return m_block.width(); }
    double left() const { return m_block.left(); }
    double pageHeight() const { return m_block.height(); }
    double y() const { return m_y; }
    double room() const { return m_block.bottom() - m_y; }
    bool isAtTop() const { return m_y <= m_block.top() + 1; }
    void move(double down) { m_y += down; }
    void moveTo(double y) { m_y = y; }
    /// Goes to a new page unless this much room is left, or the page is empty.
    void need(double height);

    QPainter &painter() { return m_painter; }
    /// What is drawn from now on belongs to the element.
    void begin(StructureTree::Element element);
    /// What is drawn from now on is decoration.
    void beginDecoration();
    /// A line across part of the page, drawn when the page is done.
    void addRule(double x, double width, double thickness);
    void fill(const QRectF &area, const QColor &colour);

    /// Links the area to the anchor's place.
    void addLink(const QRectF &area, const QString &anchor, const QString &words, StructureTree::Element element);
    void addAnchor(const QString &anchor);
    void addBookmark(const QString &title, int level);

    StructureTree &tree() { return m_result.tree; }
    const PrintStyles &styles() const { return m_styles; }
    int pageCount() const { return int(m_result.pages.size()); }
    const PrintedPages &result() const { return m_result; }

    /// Ends the document. Its last page shows the figures and words that page numbers are made of.
    PrintedPages take();

private:
    void startPage();
    void finishPage();
    void drawRunningWords();
    void drawMiddleWords(double top);
    void mark(const QByteArray &type);

    QBuffer m_buffer;
    PrintStyles m_styles;
    QPdfWriter m_writer;
    QPainter m_painter;
    PrintedPages m_result;
    PackPart::Orientation m_orientation = PackPart::Orientation::Portrait;
    RunningWords m_words;
    QRectF m_block;
    double m_y = 0;
    bool m_isOpen = false;
    struct Rule
    {
        QRectF area;
    };
    QList<Rule> m_rules;
};
