#include "ui/recommendations/detail/StepTimelineView.h"

#include <QPainter>

namespace {

constexpr int dateWidth = 78;
constexpr int glyphColumn = 28;
constexpr int mostNoteLines = 2;

int wordsLeft()
{
    return Measures::spaceSmall + dateWidth + glyphColumn;
}

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *const view = qobject_cast<const QListView *>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - wordsLeft() - Measures::spaceSmall;
}

QFont wordsFont(const QModelIndex &index)
{
    return Theme::font(index.data(StepTimelineModel::StrongRole).toBool() ? TypeRole::Strong : TypeRole::Body);
}

QRect textRect(const QString &words, const QFont &font, int width, int mostLines)
{
    const QFontMetrics metrics(font);
    const QRect whole = metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, words);
    return {0, 0, width, std::min(whole.height(), mostLines * metrics.lineSpacing())};
}

/// The line of time runs through all shapes but stops at the first and the last.
void paintLine(QPainter &painter, const QRect &row, const QModelIndex &index, const QPointF &middle)
{
    painter.setPen(QPen(Theme::current().colours().line, 1));
    const bool isLast = index.row() == index.model()->rowCount() - 1;
    const int top = index.row() == 0 ? int(middle.y()) : row.top();
    painter.drawLine(QPointF(middle.x(), top), QPointF(middle.x(), isLast ? middle.y() : row.bottom() + 1));
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (option.state.testFlag(QStyle::State_HasFocus))
        painter.fillRect(option.rect, Theme::current().colours().selection);
}

void paintShape(QPainter &painter, const QModelIndex &index, const QPointF &middle)
{
    const Colours &colours = Theme::current().colours();
    const auto tone = Tone(index.data(StepTimelineModel::ToneRole).toInt());
    const QRectF place(middle.x() - Measures::glyph / 2.0, middle.y() - Measures::glyph / 2.0, Measures::glyph,
                       Measures::glyph);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.surface);
    painter.drawEllipse(place.adjusted(-2, -2, 2, 2));
    paintGlyph(painter, StatusGlyph(index.data(StepTimelineModel::GlyphRole).toInt()), place, colours.ink(tone));
}

} // namespace

void StepTimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Theme::current().colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);
    const QFont font = wordsFont(index);
    const QRect row = option.rect.adjusted(0, Measures::spaceHair, 0, 0);
    const int lineHeight = QFontMetrics(font).lineSpacing();
    const QPointF middle(Measures::spaceSmall + dateWidth + glyphColumn / 2.0, row.top() + lineHeight / 2.0 + 0.5);
    paintLine(*painter, option.rect, index, middle);
    paintShape(*painter, index, middle);
    painter->setFont(Theme::font(TypeRole::Muted));
    painter->setPen(colours.muted);
    painter->drawText(QRect(Measures::spaceSmall, row.top(), dateWidth, lineHeight), Qt::AlignRight | Qt::AlignVCenter,
                      index.data(StepTimelineModel::DateRole).toString());
    const QString words = index.data().toString();
    const QRect place = textRect(words, font, widthOf(option), mostNoteLines).translated(wordsLeft(), row.top());
    painter->setFont(font);
    painter->setPen(index.data(StepTimelineModel::FutureRole).toBool() ? colours.muted : colours.text);
    painter->drawText(place, Qt::TextWordWrap, words);
    const QString note = index.data(StepTimelineModel::NoteRole).toString();
    painter->setFont(Theme::font(TypeRole::Muted));
    painter->setPen(colours.muted);
    if (!note.isEmpty())
        painter->drawText(
            textRect(note, painter->font(), widthOf(option), mostNoteLines).translated(wordsLeft(), place.bottom() + 1),
            Qt::TextWordWrap, note);
    painter->restore();
}

QSize StepTimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthOf(option);
    int height = textRect(index.data().toString(), wordsFont(index), width, mostNoteLines).height();
    const QString note = index.data(StepTimelineModel::NoteRole).toString();
    if (!note.isEmpty())
        height += textRect(note, Theme::font(TypeRole::Muted), width, mostNoteLines).height();
    return {width, height + Measures::spaceSmall};
}

StepTimelineView::StepTimelineView(QWidget *parent) : QListView(parent)
{
    setModel(&m_model);
    setItemDelegate(new StepTimelineDelegate(this));
    setAccessibleName(tr("Timeline of the recommendation"));
    setSelectionMode(NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
}

void StepTimelineView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}
