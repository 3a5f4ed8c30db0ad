#pragma once

#include "ui/reports/reader/ReportPage.h"
#include "ui/reports/reader/SoughtWords.h"
#include "ui/text/Theme.h"

#include <QTextBlock>
#include <QTextBrowser>

#include <optional>

/// The text of a report to be read: numbered paragraphs, one of them the current one, with the words that somebody
/// searches for marked.
class ReportText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReportText(QWidget *parent);
    ~ReportText() override;

    /// Keeps the place where the report is the one shown already.
    void showReport(const ReportDetail &detail);
    /// The report again, with the same text: only its header changed.
    void updateReport(const ReportDetail &detail) { m_detail = detail; }
    void clearReport();
    /// Makes the paragraph the current one and brings it into view.
    void showParagraph(const QString &paragraphId);
    void showSection(int section);
    std::optional<QString> currentParagraph() const;

    void setWords(const SoughtWords &words);
    /// Hits in the whole report, and which of them is the current one, or -1.
    int placeCount() const { return int(m_places.size()); }
    int currentPlace() const { return m_currentPlace; }
    QList<int> hitsBySection() const;

public Q_SLOTS:
    void nextPlace();
    void previousPlace();
    void nextSection();
    void previousSection();
    void copyReference();

Q_SIGNALS:
    void currentParagraphChanged(const QString &paragraphId);
    void placesChanged();
    void originalAsked();
    void sideBySideAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Place
    {
        int paragraph = 0;
        TextSpan span;
    };

    void render();
    void findPlaces();
    void goToPlace(int place);
    void moveTo(int block, TextSpan span);
    void bringIntoSight();
    void noteCursor();
    int sectionInView() const;
    QTextBlock blockOf(int number) const;
    QList<QRectF> rectsOf(const QTextBlock &block, TextSpan span) const;
    template<typename Work>
    void forEachVisibleBlock(Work work) const;
    void paintCurrent(QPainter &painter) const;
    void paintFigures(QPainter &painter) const;
    void paintHits(QPainter &painter) const;

    std::optional<ReportDetail> m_detail;
    ReportPage m_page;
    SoughtWords m_words;
    QList<Place> m_places;
    int m_currentPlace = -1;
    int m_currentParagraph = -1;
    bool m_wasSeenHere = true; ///< the place was painted since the last jump to it
    std::optional<Shade> m_renderedShade;
};
