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
class TextLabel;

/// The fields of an improvement notice. Review points are written one a line: a date, and what came of it.
class NoticeForm : public QDialog
{
    Q_OBJECT

public:
    NoticeForm(const NoticeRow &row, const QList<InspectionRow> &inspections, QWidget *parent);

    NoticeRow edited() const;

Q_SIGNALS:
    void editAccepted(const NoticeRow &edited);

private:
    void fill();
    void judge();
    QList<NoticeReviewPoint> reviewPoints() const;

    const NoticeRow m_before;
    QComboBox *m_inspection;
    QDateEdit *m_issued;
    QLineEdit *m_issuedBy;
    OptionalDateEdit *m_lifted;
    QPlainTextEdit *m_points;
    QPlainTextEdit *m_note;
    TextLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

/// From the one to the other as one step; no before: it is added.
ChangeSet noticeChanges(const std::optional<NoticeRow> &before, const NoticeRow &after);
