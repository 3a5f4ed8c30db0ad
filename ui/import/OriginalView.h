#pragma once

#include "ui/import/ReviewMarks.h"

#include <QPlainTextEdit>

/// Words of the original at which the clerk points.
struct PointedWords
{
    QString words = {};
    int line = 0;
};

/// The text of a document as it is on disk, with line numbers, and every recognised piece underlined: solid where it is
/// sure, dashed where likely, dotted where it is to be checked.
class OriginalView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit OriginalView(QWidget *parent);

    void showDocument(const DocumentText &text);
    void setMarks(const QList<ReviewMark> &marks);
    const QList<ReviewMark> &marks() const { return m_marks; }
    const WordFinder &finder() const { return m_finder; }

    /// Frames the words of a piece and scrolls to them.
    void choose(const FieldKey &key);
    std::optional<FieldKey> chosen() const { return m_chosen; }
    PointedWords selectedWords() const;

    int gutterWidth() const;
    void paintGutter(QPainter &painter, const QRect &place) const;

Q_SIGNALS:
    /// The clerk clicked on the words of a piece.
    void pieceClicked(const FieldKey &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tintWords();
    const ReviewMark *markOf(const FieldKey &key) const;
    /// The places of a stretch on the screen, one for each line it runs over; empty while it is out of sight.
    QList<QRectF> placesOf(const TextStretch &stretch) const;
    QList<ReviewMark> marksInSight() const;
    int figuresWidth() const;
    void paintNumbers(QPainter &painter) const;
    void paintUnderline(QPainter &painter, const ReviewMark &mark) const;
    void placeGutter();

    WordFinder m_finder;
    QList<ReviewMark> m_marks;
    std::optional<FieldKey> m_chosen;
    class OriginalGutter *m_gutter;
};
