#pragma once

#include "core/base/Result.h"
#include "core/insight/Digest.h"

#include <QWidget>

class ElidedLabel;
class EnquiryCard;
class LinkButton;
class ListCard;
class MeetingCard;
class MessageBar;
class OverviewGrid;
class PageHeader;
class PrimaryButton;
class ScorecardStrip;
class SinceMenu;
class TextLabel;
class Workspace;

/// A digest that was read, with the day of the last meeting.
struct ReadDigest
{
    Digest digest{};
    QDate lastMeeting{};
};

/// What members need before a meeting: its dates, what changed since the last one, what is late, how things stand, and
/// what they might ask. Every line opens its record.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(Workspace &workspace, QDate today, QWidget *parent);

    const Digest &digest() const { return m_digest; }

Q_SIGNALS:
    /// A record is to be opened, or without a record the page of its kind.
    void opened(const DigestSubject &subject);
    void changesAsked();
    /// A digest was read and is shown.
    void shown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createHeader();
    void createCards();
    void layOut();
    void connectCards();
    void connectEmptyCards();
    void noteChange();
    void reload();
    void take(const Result<ReadDigest> &read);
    void showDigest(const Digest &digest);
    void showCounts();
    void dismiss(int line, const QString &reason);
    void openPage(DigestSubject::Kind kind);

    Workspace &m_workspace;
    const QDate m_today;
    Digest m_digest;
    bool m_isStale = true;
    bool m_isReading = false;
    PageHeader *m_header = nullptr;
    PrimaryButton *m_prepare = nullptr;
    MessageBar *m_messages = nullptr;
    ScorecardStrip *m_scorecard = nullptr;
    OverviewGrid *m_grid = nullptr;
    MeetingCard *m_meeting = nullptr;
    ListCard *m_changes = nullptr;
    EnquiryCard *m_enquiries = nullptr;
    ListCard *m_overdue = nullptr;
    ListCard *m_statuses = nullptr;
    ListCard *m_plan = nullptr;
    SinceMenu *m_since = nullptr;
    LinkButton *m_allChanges = nullptr;
    LinkButton *m_openMeeting = nullptr;
    LinkButton *m_openPlan = nullptr;
    TextLabel *m_lateCounts = nullptr;
    ElidedLabel *m_soon = nullptr;
    ElidedLabel *m_apart = nullptr;
    TextLabel *m_legend = nullptr;
};
