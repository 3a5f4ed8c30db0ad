#pragma once

#include "ui/import/FieldRow.h"

class QComboBox;
class WordsEdit;

/// The fields of a report's header with their editors. It shows a draft and tells what the clerk enters; it changes
/// nothing itself.
class HeaderForm : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderForm(QWidget *parent);

    /// Offers what may be chosen for a newly shown report.
    void offer(const ReviewedReport &report, const CommitteeNames &names);
    void refresh(const ReviewedReport &report, const CommitteeNames &names);
    FieldRow *rowOf(ReviewField field) const;
    /// Takes what stands in an editor that the cursor has not left yet.
    void commitAll();

Q_SIGNALS:
    void entered(ReviewField field, const QString &text);
    void chosen(const FieldKey &key);
    void answered(const FieldKey &key, ReviewAnswer answer);

private:
    void addCombo(ReviewField field, const QString &label);
    void addAccess();
    void addTitle();
    void addLine(ReviewField field, const QString &label);
    FieldRow *addRow(ReviewField field, const QString &label, QWidget *editor);
    QString textIn(ReviewField field) const;
    void showText(ReviewField field, const QString &text);
    void commit(ReviewField field);

    QHash<ReviewField, FieldRow *> m_rows;
    QHash<ReviewField, QString> m_shown;
    QComboBox *m_committee = nullptr;
    QComboBox *m_date = nullptr;
    QComboBox *m_access = nullptr;
    WordsEdit *m_title = nullptr;
};
