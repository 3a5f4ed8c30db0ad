#pragma once

#include "ui/import/ReviewedReport.h"
#include "ui/widgets/PaneSplitter.h"

class Card;
class EmptyState;
class OriginalView;
class PdfView;
class QStackedWidget;
class SegmentedSwitch;
struct PointedWords;
class ReviewForm;

/// One report under review: the original at the left, what was recognised at the right, and what is chosen in one shown
/// in the other.
class ReportReview : public PaneSplitter
{
    Q_OBJECT

public:
    /// Its keys work anywhere on the page, which is its parent.
    explicit ReportReview(QWidget *parent);

    /// Shows a report under its file's name, or, while there is none, a sentence that says why.
    void showReport(const QString &fileName, const std::shared_ptr<ReviewedReport> &report,
                    const CommitteeNames &names);
    void showInstead(const QString &sentence);
    const std::shared_ptr<ReviewedReport> &report() const { return m_report; }
    ReviewForm *form() const { return m_form; }
    void setNames(const CommitteeNames &names);

    QList<FieldKey> openQuestions() const;
    /// Goes to the next open question, or the one before; false where there is no more in this report.
    bool stepThroughChecks(int direction);
    /// Fills the field of this number with the words selected in the original.
    void fillField(int number);
    void addRecommendation();

Q_SIGNALS:
    void edited();

private:
    void layOut();
    void createKeys(QWidget &page);
    void mark();
    void chooseInOriginal(const FieldKey &key);
    void showFace();
    bool showsPages() const;
    PointedWords selectedWords() const;

    CommitteeNames m_names;
    std::shared_ptr<ReviewedReport> m_report;
    Card *m_card;
    QStackedWidget *m_stack;
    EmptyState *m_instead;
    OriginalView *m_original;
    PdfView *m_pages;
    SegmentedSwitch *m_faces;
    ReviewForm *m_form;
};
