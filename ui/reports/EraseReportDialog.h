#pragma once

#include "core/domain/Ids.h"
#include "core/storage/Erasure.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;
class TextLabel;

/// Asks before a report is erased for good: says what would go and what stays, and wants a reason and a promise, as it
/// cannot be undone.
class EraseReportDialog : public QDialog
{
    Q_OBJECT

public:
    EraseReportDialog(const QString &workspace, const ReportId &report, QWidget *parent);

    QString reason() const;

Q_SIGNALS:
    void eraseAsked(const QString &reason);

private:
    void layOut();
    void count(const QString &workspace, const ReportId &report);
    void showCount(const Result<ErasureCount> &count);
    void updateButton();

    TextLabel *m_count;
    QLineEdit *m_reason;
    QCheckBox *m_promise;
    QPushButton *m_erase;
    bool m_isCounted = false;
};
