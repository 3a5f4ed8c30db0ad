#pragma once

#include "ui/overview/ListCard.h"

class DismissBar;
class ElidedLabel;

/// Suggested lines of enquiry. Delete, or the menu of a line, dismisses it with a reason.
class EnquiryCard : public ListCard
{
    Q_OBJECT

public:
    explicit EnquiryCard(QWidget *parent);

    void setLines(const QList<OverviewRow> &rows, int dismissed);
    /// Asks for the reason why the line is not followed.
    void askDismissal(int line);
    /// Whether lines can be dismissed: not in a workspace that is only read.
    void setChangeable(bool isChangeable);

Q_SIGNALS:
    void dismissed(int line, const QString &reason);

private:
    void showMenu(const QPoint &place);

    DismissBar *m_bar;
    ElidedLabel *m_note;
    LinkButton *m_dismiss;
    int m_asked = -1;
};
