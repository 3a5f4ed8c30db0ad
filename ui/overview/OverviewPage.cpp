#include "ui/overview/OverviewPage.h"

#include "core/workflows/LoadDigest.h"
#include "ui/overview/DigestRows.h"
#include "ui/overview/DigestSentences.h"
#include "ui/overview/EnquiryCard.h"
#include "ui/overview/MeetingCard.h"
#include "ui/overview/OverviewGrid.h"
#include "ui/overview/ScorecardStrip.h"
#include "ui/overview/SinceMenu.h"
#include "ui/text/Words.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/workspace/Background.h"
#include "ui/workspace/Workspace.h"

namespace {

Result<ReadDigest> readDigest(const QString &path, std::optional<QDate> since, QDate today)
{
    const Result<Database> database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    const Result<QDate> lastMeeting = lastMeetingDay(*database, today);
    if (!lastMeeting)
        return lastMeeting.error();
    Result<Digest> digest = digestOf(*database, since.value_or(*lastMeeting), today);
    if (!digest)
        return digest.error();
    return ReadDigest{std::move(*digest), *lastMeeting};
}

int countOf(const QList<StatusCount> &statuses)
{
    int count = 0;
    for (const StatusCount &status : statuses)
        count += status.count;
    return count;
}

} // namespace

OverviewPage::OverviewPage(Workspace &workspace, QDate today, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_today(today)
{
    createHeader();
    createCards();
    layOut();
    connectCards();
    connectEmptyCards();
    setFocusProxy(&m_meeting->list());
    connect(&m_workspace, &Workspace::changed, this, &OverviewPage::noteChange);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

void OverviewPage::noteChange()
{
    m_isStale = true;
    if (isVisible())
        reload();
}

/// One reading at a time: what changed meanwhile is read after it.
void OverviewPage::reload()
{
    if (m_isReading)
        return;
    m_isReading = true;
    m_isStale = false;
    inBackground(
        this,
        [path = m_workspace.path(), since = m_since->chosen(), today = m_today] {
            return readDigest(path, since, today);
        },
        [this](const Result<ReadDigest> &read) { take(read); });
}

void OverviewPage::take(const Result<ReadDigest> &read)
{
    m_isReading = false;
    if (!read)
        return m_messages->showMessage(MessageBar::Severity::Failure, read.error().message);
    m_since->setDays(read->lastMeeting, m_today);
    showDigest(read->digest);
    if (m_isStale && isVisible())
        reload();
}

void OverviewPage::showDigest(const Digest &digest)
{
    m_digest = digest;
    m_header->setLine(lineOf(digest));
    m_scorecard->setLine(digest.scorecard);
    m_meeting->setDigest(digest);
    m_changes->setRows(changeRows(digest));
    m_enquiries->setChangeable(!m_workspace.isReadOnly());
    m_enquiries->setLines(enquiryRows(digest), digest.dismissed);
    m_overdue->setRows(overdueRows(digest));
    m_statuses->setRows(statusRows(digest));
    m_plan->setRows(themeRows(digest));
    showCounts();
    Q_EMIT shown();
}

void OverviewPage::showCounts()
{
    const QString soon = inWords(m_digest.soon);
    m_prepare->setText(m_digest.next ? tr("Prepare agenda") : tr("Plan a meeting"));
    m_openMeeting->setVisible(m_digest.next.has_value());
    m_changes->setTitle(tr("Changed since %1").arg(screenDate(m_digest.since)));
    m_changes->setEmpty(tr("Nothing changed since %1.").arg(screenDate(m_digest.since)), {});
    m_overdue->setEmpty(soon.isEmpty() ? tr("Nothing is overdue, and nothing falls due in the next 14 days.")
                                       : tr("Nothing is overdue. In the next 14 days fall due: %1.").arg(soon),
                        {});
    m_lateCounts->setText(inWords(m_digest.late));
    m_soon->setText(soon.isEmpty() ? tr("Nothing falls due in the next 14 days") : tr("Next 14 days: %1").arg(soon));
    const int own = countOf(m_digest.recommendations);
    m_statuses->setTitle(own > 0 ? tr("Scrutiny’s recommendations, %1").arg(own) : tr("Scrutiny’s recommendations"));
    m_apart->setText(tr("Counted apart: inspectorate %1, asked of us by officers %2")
                         .arg(m_digest.inspectorate)
                         .arg(m_digest.officers));
    int actions = 0;
    for (const ThemeLine &theme : std::as_const(m_digest.themes))
        actions += theme.standing.actions;
    m_plan->setTitle(actions > 0 ? tr("Improvement plan, %n action(s)", nullptr, actions) : tr("Improvement plan"));
    m_legend->setText(legendOf(m_digest));
    m_legend->parentWidget()->setVisible(!m_digest.themes.isEmpty());
    m_openPlan->setVisible(actions > 0);
}

void OverviewPage::dismiss(int line, const QString &reason)
{
    if (line < 0 || line >= m_digest.enquiries.size())
        return;
    const ChangeSet changes =
        ChangeSet(tr("Dismiss a line of enquiry")).add(dismissalOf(m_digest.enquiries.at(line), reason, m_today));
    if (const Result<void> saved = m_workspace.perform(changes); !saved)
        m_messages->showMessage(MessageBar::Severity::Failure, saved.error().message);
}

void OverviewPage::openPage(DigestSubject::Kind kind)
{
    Q_EMIT opened({kind, {}});
}
