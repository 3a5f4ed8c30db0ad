#pragma once

#include "ui/import/FieldRow.h"

class ElidedLabel;
class LinkButton;
class QVBoxLayout;

/// One list of recognised pieces, such as the figures of a report, under its title with their number.
class PieceList : public QWidget
{
    Q_OBJECT

public:
    PieceList(ReviewField field, QWidget *parent);

    /// Begins again with the pieces of a newly shown report.
    void restart();
    void refresh(const ReviewedReport &report, const CommitteeNames &names);
    /// Shows the piece even where it stood behind 'Show all'.
    FieldRow *rowOf(int place);
    void commitAll();

Q_SIGNALS:
    void entered(const FieldKey &key, const QString &text);
    void removeAsked(const FieldKey &key);
    void chosen(const FieldKey &key);
    void answered(const FieldKey &key, ReviewAnswer answer);
    void addAsked();
    /// More pieces are to be shown.
    void showAllAsked();

private:
    QString titleFor(const ReviewedReport &report) const;
    void rebuild(const ReviewedReport &report);
    FieldRow *makeRow(const ReviewedReport &report, int place);
    QWidget *makeEditor(const ReviewedReport &report, int place);
    void commit(int place);

    ReviewField m_field;
    ElidedLabel *m_title;
    LinkButton *m_add = nullptr;
    LinkButton *m_all;
    QVBoxLayout *m_column;
    QList<FieldRow *> m_rows;
    QStringList m_shown;
    int m_mostShown;
};
