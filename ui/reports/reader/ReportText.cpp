#include "ui/reports/reader/ReportText.h"

#include "ui/reports/reader/ReaderWords.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextDocument>

#include <algorithm>

namespace {

constexpr int roomAbove = 4;

} // namespace

ReportText::ReportText(QWidget *parent) : QTextBrowser(parent)
{
    setAccessibleName(tr("Text of the report"));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setOpenLinks(false);
    connect(this, &QTextEdit::cursorPositionChanged, this, &ReportText::noteCursor);
}

ReportText::~ReportText() = default;

void ReportText::showReport(const ReportDetail &detail)
{
    const bool isSame = m_detail && m_detail->report.id == detail.report.id;
    const std::optional<QString> paragraph = currentParagraph();
    const int scrolled = verticalScrollBar()->value();
    m_detail = detail;
    render();
    if (!isSame) {
        moveCursor(QTextCursor::Start);
        m_wasSeenHere = true;
        verticalScrollBar()->setValue(0);
        noteCursor();
        if (!m_places.isEmpty())
            goToPlace(0);
        return;
    }
    if (paragraph)
        showParagraph(*paragraph);
    verticalScrollBar()->setValue(scrolled);
}

void ReportText::clearReport()
{
    m_detail.reset();
    m_currentParagraph = -1;
    m_page = {};
    clear();
    findPlaces();
}

void ReportText::render()
{
    m_renderedShade = Theme::current().shade();
    m_page = setOut(*m_detail);
    QTextDocument *old = document()->parent() == this ? document() : nullptr;
    QTextDocument *fresh = m_page.document.release();
    fresh->setParent(this);
    setDocument(fresh);
    if (old)
        old->deleteLater();
    m_currentParagraph = -1;
    findPlaces();
}

void ReportText::showParagraph(const QString &paragraphId)
{
    if (!m_detail)
        return;
    const auto &paragraphs = m_detail->paragraphs;
    const auto found = std::ranges::find_if(
        paragraphs, [&](const ReportParagraph &paragraph) { return paragraph.id.toString() == paragraphId; });
    if (found != paragraphs.end())
        moveTo(m_page.blockOfParagraph.at(int(found - paragraphs.begin())), {});
}

void ReportText::showSection(int section)
{
    if (section < 0 || section >= m_page.blockOfSection.size())
        return;
    const int block = m_page.blockOfSection.at(section);
    moveTo(block, {});
    const QRectF place = document()->documentLayout()->blockBoundingRect(blockOf(block));
    verticalScrollBar()->setValue(int(place.top()));
}

std::optional<QString> ReportText::currentParagraph() const
{
    if (!m_detail || m_currentParagraph < 0)
        return std::nullopt;
    return m_detail->paragraphs.at(m_currentParagraph).id.toString();
}

void ReportText::setWords(const SoughtWords &words)
{
    if (m_words == words)
        return;
    m_words = words;
    findPlaces();
    if (!m_places.isEmpty())
        goToPlace(0);
}

QList<int> ReportText::hitsBySection() const
{
    QList<int> hits(m_detail ? m_detail->sections.size() : 0);
    for (const Place &place : m_places)
        if (const int section = m_page.blocks.at(m_page.blockOfParagraph.at(place.paragraph)).section; section >= 0)
            ++hits[section];
    return hits;
}

void ReportText::findPlaces()
{
    m_places.clear();
    QStringList texts;
    if (m_detail && !m_words.isEmpty())
        for (const ReportParagraph &paragraph : std::as_const(m_detail->paragraphs))
            texts.append(paragraph.text);
    const QList<QList<TextSpan>> hits = m_words.hitsIn(texts);
    for (int paragraph = 0; paragraph < hits.size(); ++paragraph)
        for (const TextSpan hit : hits.at(paragraph))
            m_places.append({paragraph, hit});
    m_currentPlace = m_places.isEmpty() ? -1 : std::clamp(m_currentPlace, 0, int(m_places.size()) - 1);
    viewport()->update();
    Q_EMIT placesChanged();
}

void ReportText::nextPlace()
{
    if (!m_places.isEmpty())
        goToPlace((m_currentPlace + 1) % int(m_places.size()));
}

void ReportText::previousPlace()
{
    if (!m_places.isEmpty())
        goToPlace((m_currentPlace + int(m_places.size()) - 1) % int(m_places.size()));
}

void ReportText::goToPlace(int place)
{
    m_currentPlace = place;
    const Place &own = m_places.at(place);
    moveTo(m_page.blockOfParagraph.at(own.paragraph), own.span);
    viewport()->update();
    Q_EMIT placesChanged();
}

/// A place that is out of sight comes into the upper part of the view, with what stands before it.
void ReportText::moveTo(int number, TextSpan span)
{
    const QTextBlock block = blockOf(number);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + m_page.blocks.at(number).textStart + span.start);
    const QRect before = cursorRect(cursor);
    const bool wasInSight = viewport()->rect().contains(before);
    setTextCursor(cursor);
    ensureCursorVisible();
    m_wasSeenHere = false;
    if (!wasInSight)
        bringIntoSight();
    noteCursor();
}

void ReportText::bringIntoSight()
{
    ensureCursorVisible();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect().top() - viewport()->height() / roomAbove);
}

void ReportText::noteCursor()
{
    const int number = textCursor().blockNumber();
    int paragraph = number < m_page.blocks.size() ? m_page.blocks.at(number).paragraph : -1;
    if (paragraph < 0 && number + 1 < m_page.blocks.size())
        paragraph = m_page.blocks.at(number + 1).paragraph;
    if (paragraph == m_currentParagraph)
        return;
    m_currentParagraph = paragraph;
    viewport()->update();
    Q_EMIT currentParagraphChanged(currentParagraph().value_or(QString()));
}

int ReportText::sectionInView() const
{
    const QTextBlock current = textCursor().block();
    const QRectF place = document()->documentLayout()->blockBoundingRect(current);
    const int top = verticalScrollBar()->value();
    const bool isInSight = place.bottom() >= top && place.top() <= top + viewport()->height();
    const int number = isInSight ? current.blockNumber() : cursorForPosition({0, 0}).blockNumber();
    return number < m_page.blocks.size() ? m_page.blocks.at(number).section : -1;
}

void ReportText::nextSection()
{
    showSection(sectionInView() + 1);
}

/// From within a section first to its heading, as players of music do.
void ReportText::previousSection()
{
    const int section = sectionInView();
    const bool isAtStart = section >= 0 && textCursor().blockNumber() == m_page.blockOfSection.at(section);
    showSection(isAtStart ? section - 1 : section);
}

void ReportText::copyReference()
{
    if (!m_detail || m_currentParagraph < 0)
        return;
    const ReportParagraph &paragraph = m_detail->paragraphs.at(m_currentParagraph);
    QGuiApplication::clipboard()->setText(tr("%1: %2", "reference of a paragraph, its words")
                                              .arg(paragraphReference(m_detail->report, paragraph), paragraph.text));
}

void ReportText::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    if (event->matches(QKeySequence::Copy) && !textCursor().hasSelection())
        copyReference();
    else if (isAlt && event->key() == Qt::Key_Down)
        nextSection();
    else if (isAlt && event->key() == Qt::Key_Up)
        previousSection();
    else if (isPlain && event->key() == Qt::Key_O)
        Q_EMIT originalAsked();
    else if (isPlain && event->key() == Qt::Key_S)
        Q_EMIT sideBySideAsked();
    else
        QTextBrowser::keyPressEvent(event);
}

void ReportText::contextMenuEvent(QContextMenuEvent *event)
{
    setFocus();
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    QAction *copy = menu->addAction(tr("Copy paragraph with its reference"), this, &ReportText::copyReference);
    copy->setEnabled(m_currentParagraph >= 0);
    menu->exec(event->globalPos());
}

void ReportText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::StyleChange)
        return;
    if (m_detail && m_renderedShade != Theme::current().shade())
        showReport(ReportDetail(*m_detail));
}

/// What is being read stays where it is on the screen when the lines break elsewhere.
void ReportText::resizeEvent(QResizeEvent *event)
{
    const auto topOf = [this](const QTextBlock &block) {
        return int(document()->documentLayout()->blockBoundingRect(block).top()) - verticalScrollBar()->value();
    };
    const bool isAtStart = verticalScrollBar()->value() == 0;
    const QTextBlock current = textCursor().block();
    const bool isInSight = topOf(current) >= 0 && topOf(current) < viewport()->height();
    const QTextBlock anchor = isInSight ? current : cursorForPosition({0, 0}).block();
    const int before = topOf(anchor);
    QTextBrowser::resizeEvent(event);
    if (!m_wasSeenHere)
        bringIntoSight();
    else if (m_detail && !isAtStart)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + topOf(anchor) - before);
}

QTextBlock ReportText::blockOf(int number) const
{
    return document()->findBlockByNumber(number);
}
