#pragma once

#include "core/domain/Authority.h"
#include "core/storage/MeetingQueries.h"
#include "ui/meetings/EditForm.h"

class AgendaLinkChoice;
class ParagraphChoice;
class QSpinBox;

/// The form of an agenda item: what it is about, who may see it and why not, and what it is linked to.
class AgendaItemForm : public EditForm
{
    Q_OBJECT

public:
    AgendaItemForm(Workspace &workspace, QWidget *parent);

    void edit(const AgendaItemDetail &item, Nation nation);
    /// A new item, to stand at the place.
    void createFor(const MeetingDetail &meeting, int place, Nation nation);

protected:
    Result<ChangeSet> changes() const override;

private:
    void fill();
    void fillReports();
    void showExemption();
    AgendaItem item() const;

    AgendaItemDetail m_before;
    std::optional<MeetingDetail> m_newIn;
    int m_place = 0;
    Nation m_nation = Nation::England;
    QList<LinkedRecord> m_reports;
    QLineEdit *m_number;
    QLineEdit *m_title;
    QComboBox *m_kind;
    QComboBox *m_report;
    QComboBox *m_publicity;
    ParagraphChoice *m_paragraphs;
    QPlainTextEdit *m_reason;
    KnownDateEdit *m_review;
    QLineEdit *m_lead;
    QSpinBox *m_minutes;
    AgendaLinkChoice *m_links;
    QPlainTextEdit *m_urgency;
};
