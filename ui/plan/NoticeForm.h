#pragma once

#include "core/changes/ChangeSet.h"
#include "core/storage/PlanQueries.h"

#include <QDialog>

class OptionalDateEdit;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QDialogButtonBox;
class QPlainTextEdit;
class RowStack;
class TextLabel;

/// The fields of an improvement notice. Review points are written one a line: a date, and what came of it.
/// Its targets are lines of fields, one an indicator.
class NoticeForm : public QDialog
{
    Q_OBJECT

public:
    NoticeForm(const NoticeRow &row, const QList<InspectionRow> &inspections, const QList<Indicator> &indicators,
               QWidget *parent);

    NoticeRow edited() const;

Q_SIGNALS:
    void editAccepted(const NoticeRow &edited);

private:
    void layOut(const QList<InspectionRow> &inspections);
    void fill();
    void addTarget(const Target &target);
    QString problem() const;
    void judge();
    QList<NoticeReviewPoint> reviewPoints() const;
    QList<NoticeRow::NoticeTarget> targets() const;

    const NoticeRow m_before;
    const QList<Indicator> m_indicators;
    QWidget *m_body;
    QComboBox *m_inspection;
    QDateEdit *m_issued;
    QLineEdit *m_issuedBy;
    OptionalDateEdit *m_lifted;
    RowStack *m_targets;
    QPlainTextEdit *m_points;
    QPlainTextEdit *m_note;
    TextLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

/// From the one to the other as one step; no before: it is added.
ChangeSet noticeChanges(const std::optional<NoticeRow> &before, const NoticeRow &after);
/// A notice with its review points and targets.
ChangeSet noticeRemoval(const NoticeRow &row);
