#pragma once

#include <QWidget>

class ChipLabel;
class LinkButton;
class QGridLayout;
class TextLabel;
struct ReportDetail;

/// What a report says of itself: its title, who may see it, and who brings it to which meeting.
class ReportHead : public QWidget
{
    Q_OBJECT

public:
    explicit ReportHead(QWidget *parent);

    void showReport(const ReportDetail &detail);
    /// Without a reason the details may be edited.
    void setEditRefusal(const QString &reason);
    void setOriginalHeldBack(bool heldBack);

Q_SIGNALS:
    void editAsked();
    void originalAsked();
    /// Somebody wants the figures that the report states recorded.
    void figuresAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrangeFields();
    TextLabel *addField(const QString &name);
    void layOut();

    TextLabel *m_title;
    ChipLabel *m_publicity;
    ChipLabel *m_review;
    QGridLayout *m_fields;
    QList<QWidget *> m_fieldBoxes;
    int m_columns = 0;
    TextLabel *m_committee;
    TextLabel *m_meeting;
    TextLabel *m_reportOf;
    TextLabel *m_contact;
    LinkButton *m_figures;
    LinkButton *m_edit;
    QWidget *m_accessRow;
    TextLabel *m_access;
    LinkButton *m_open;
};
