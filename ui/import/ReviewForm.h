#pragma once

#include "ui/import/OriginalView.h"
#include "ui/widgets/Card.h"

#include <QHash>

class ChipLabel;
class FieldRow;
class HeaderForm;
class PieceList;
class QPushButton;
class QScrollArea;
class PrimaryButton;

/// What was recognised in a report, field by field, to be corrected and accepted.
class ReviewForm : public Card
{
    Q_OBJECT

public:
    explicit ReviewForm(QWidget *parent);

    QSize minimumSizeHint() const override;

    /// Shows a report, or nothing. The form changes the draft as the clerk enters and answers.
    void showReport(const std::shared_ptr<ReviewedReport> &report, const CommitteeNames &names);
    void setNames(const CommitteeNames &names);
    void refresh();
    /// Why accepting is not possible now; empty where it is.
    void setLocked(const QString &reason);

    void focusOn(const FieldKey &key);
    std::optional<FieldKey> chosen() const { return m_chosen; }
    void fill(ReviewField field, const PointedWords &pointed);
    void addRecommendation(const PointedWords &pointed);
    /// Takes what stands in an editor that the cursor has not left yet. Says whether all of it could be taken.
    bool commit();

Q_SIGNALS:
    void edited();
    void chosenChanged(const FieldKey &key);
    /// What the clerk says about a printed committee name.
    void committeeAnswered(const QString &printed, SameBody answer);
    void addFromSelectionAsked();
    void laterAsked();
    void nextToCheckAsked();
    void acceptAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOutPieces();
    void layOutCounts();
    void layOutFoot();
    void enter(ReviewField field, const QString &text);
    void enterRecommendation(const FieldKey &key, const QString &text);
    void answer(const FieldKey &key, ReviewAnswer answer);
    void remove(const FieldKey &key);
    void noteChosen(const FieldKey &key);
    void noteEdited();
    FieldRow *rowOf(const FieldKey &key);
    void showCounts();

    std::shared_ptr<ReviewedReport> m_report;
    CommitteeNames m_names;
    std::optional<FieldKey> m_chosen;
    bool m_isRefused = false;
    QScrollArea *m_area;
    QWidget *m_pieces;
    HeaderForm *m_header;
    QHash<ReviewField, PieceList *> m_lists;
    QList<ChipLabel *> m_counts;
    QPushButton *m_later = nullptr;
    QPushButton *m_next = nullptr;
    PrimaryButton *m_accept = nullptr;
};
