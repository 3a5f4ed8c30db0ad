#pragma once

#include "ui/reports/reader/ReportEdit.h"

#include <QFrame>

class MessageBar;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QHBoxLayout;
class Workspace;

/// The form 'Edit details' within the reader: saves a report's header as one step, or puts it back as it was.
class ReportEditForm : public QFrame
{
    Q_OBJECT

public:
    ReportEditForm(Workspace &workspace, QWidget *parent);

    void edit(const Report &report, const QString &committee);
    /// Whether something was typed that is not saved.
    bool isModified() const;

public Q_SLOTS:
    void save();
    void cancel();

Q_SIGNALS:
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createFields();
    QHBoxLayout *meetingRow();
    QHBoxLayout *buttonRow();
    void fillCommittees(const QString &current);
    ReportFields fields() const;

    Workspace &m_workspace;
    Report m_report;
    ReportFields m_before;
    QList<NamedCommittee> m_committees;
    MessageBar *m_message;
    QLineEdit *m_title;
    QComboBox *m_committee;
    QCheckBox *m_hasDate;
    QDateEdit *m_date;
    QLineEdit *m_item;
    QComboBox *m_access;
    QCheckBox *m_reviewed;
};
