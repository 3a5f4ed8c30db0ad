#include "ui/packs/PackSession.h"

#include "core/storage/Database.h"
#include "core/storage/Journal.h"
#include "core/workflows/ReleasePack.h"
#include "ui/render/packs/PrivateFile.h"
#include "ui/workspace/Workspace.h"

#include <QFileInfo>

namespace {

/// Several quick choices make one pack.
constexpr int delay = 150;

Result<PackDraft> draft(const QString &path, const PackChoice &choice)
{
    const Result<Database> database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    return draftPack(*database, choice);
}

Result<FinishedPack> finish(const PackDraft &draft, const RecordedCharts &charts, BackgroundTask &task)
{
    return finishDraft(draft, charts, [&](int done, int total) {
        task.progress(done, total, PackSession::tr("Setting the pack"));
        return !task.isCancelled();
    });
}

} // namespace

PackSession::PackSession(Workspace &workspace, BackgroundTasks &tasks, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_tasks(tasks)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    connect(&m_delay, &QTimer::timeout, this, &PackSession::start);
}

void PackSession::setMeeting(std::optional<MeetingId> meeting)
{
    if (m_meeting == meeting)
        return;
    m_meeting = meeting;
    m_order = {};
    m_judgedSafe.clear();
    m_pack.reset();
    rebuild();
}

void PackSession::setEdition(Edition edition)
{
    if (m_edition == edition)
        return;
    m_edition = edition;
    m_judgedSafe.clear();
    rebuild();
}

void PackSession::setOrder(const PackOrder &order)
{
    if (m_order == order)
        return;
    m_order = order;
    rebuild();
}

void PackSession::rebuild()
{
    if (!m_meeting || !m_edition)
        return;
    m_isBuilding = true;
    m_delay.start();
    Q_EMIT building();
}

void PackSession::start()
{
    if (m_task)
        m_task->cancel();
    const int number = ++m_number;
    m_clock.start();
    const PackChoice choice{*m_meeting, *m_edition, m_order, QDate::currentDate()};
    m_task = inBackground(
        this, [path = m_workspace.path(), choice] { return draft(path, choice); },
        [this, number](const Result<PackDraft> &draft) {
            if (!draft)
                return take(draft.error(), number);
            m_charts.clear();
            recordNext(std::make_shared<const PackDraft>(*draft), number);
        });
    m_tasks.add(tr("Reading for the pack"), m_task);
}

/// One chart at a time, so that the window goes on answering in between.
void PackSession::recordNext(const std::shared_ptr<const PackDraft> &draft, int number)
{
    if (number != m_number)
        return;
    for (auto trend = draft->trends.cbegin(); trend != draft->trends.cend(); ++trend)
        if (!m_charts.contains(trend.key())) {
            m_charts.insert(trend.key(), recordChart(trend.value()));
            return QTimer::singleShot(0, this, [this, draft, number] { recordNext(draft, number); });
        }
    print(draft, number);
}

void PackSession::print(const std::shared_ptr<const PackDraft> &draft, int number)
{
    m_task = inBackground(
        this, [draft, charts = m_charts](BackgroundTask &task) { return finish(*draft, charts, task); },
        [this, number](const Result<FinishedPack> &pack) { take(pack, number); });
    m_tasks.add(tr("Building the pack"), m_task);
}

/// A pack that was overtaken by another choice is not shown.
void PackSession::take(const Result<FinishedPack> &pack, int number)
{
    if (number != m_number)
        return;
    m_isBuilding = false;
    m_milliseconds = m_clock.elapsed();
    if (!pack)
        return Q_EMIT failed(pack.error().message);
    m_pack = std::make_shared<const FinishedPack>(*pack);
    Q_EMIT built();
}

QStringList PackSession::undecided() const
{
    QStringList phrases;
    if (m_pack)
        for (const LeakFinding &finding : m_pack->leaks.findings)
            if (!m_judgedSafe.contains(finding.hit.words) && !phrases.contains(finding.hit.words))
                phrases.append(finding.hit.words);
    return phrases;
}

void PackSession::judgeSafe(const QString &phrase, const QString &reason)
{
    m_judgedSafe.insert(phrase,
                        tr("“%1” judged safe by %2: %3").arg(phrase, m_workspace.userName(), reason.simplified()));
    Q_EMIT decided();
}

bool PackSession::canRelease() const
{
    return m_pack && !m_isBuilding && !m_pack->leaks.hasSure() && undecided().isEmpty() && !m_workspace.isReadOnly();
}

Result<void> PackSession::release(const QString &path)
{
    const Result<JournalHead> head = journalHead(m_workspace.database());
    if (!head)
        return head.error();
    const ChangeSet changes =
        releaseOf({m_pack->draft.pack, m_pack->printed.parts, m_pack->printed.pdf, m_judgedSafe.values()},
                  m_pack->draft.shown, *head, QDateTime::currentDateTimeUtc());
    const QFileInfo file(path);
    const QString twin = file.absolutePath() + QLatin1Char('/') + file.completeBaseName() + QStringLiteral(".html");
    if (const Result<void> written = writePrivateFile(path, m_pack->printed.pdf); !written)
        return written;
    if (const Result<void> written = writePrivateFile(twin, m_pack->html); !written)
        return written;
    return m_workspace.perform(changes);
}
