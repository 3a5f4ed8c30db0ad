#pragma once

#include "core/insight/Digest.h"
#include "ui/text/Chip.h"

#include <QAbstractButton>
#include <QFrame>

class TextLabel;

/// One comparison of the scorecard: a shape for every indicator, and the counts in words. Pressing it opens the
/// scorecard.
class ScorecardCell : public QAbstractButton
{
    Q_OBJECT

public:
    /// So many indicators with one shape, and the word for them.
    struct Part
    {
        int count = 0;
        StatusGlyph glyph = StatusGlyph::Circle;
        QColor colour{};
        QString word{};
    };

    /// The short title stands where there is no room for the whole one.
    ScorecardCell(const QString &title, const QString &shortTitle, QWidget *parent);

    void setParts(const QList<Part> &parts, const QString &nothing);
    QString words() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_shortTitle;
    QList<Part> m_parts;
    QString m_nothing;
};

/// All indicators in one line: better, level and worse than target, neighbours and England, and what is signal.
class ScorecardStrip : public QFrame
{
    Q_OBJECT

public:
    explicit ScorecardStrip(QWidget *parent);

    void setLine(const ScorecardLine &line);

Q_SIGNALS:
    void opened();

private:
    TextLabel *m_count;
    ScorecardCell *m_target;
    ScorecardCell *m_neighbours;
    ScorecardCell *m_england;
    ScorecardCell *m_signals;
};
