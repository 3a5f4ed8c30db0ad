#include "ui/recommendations/detail/DetailTabs.h"

#include "core/storage/Documents.h"
#include "core/storage/RecommendationQueries.h"
#include "ui/history/HistoryPanel.h"
#include "ui/recommendations/detail/DetailEntries.h"
#include "ui/recommendations/detail/StepTimelineView.h"
#include "ui/workspace/Workspace.h"

#include <QFileDialog>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace {

enum Face
{
    Timeline,
    Responses,
    EvidenceSeen,
    Links,
    History
};

QString counted(const QString &word, qsizetype count)
{
    return count > 0 ? QStringLiteral("%1 %2").arg(word).arg(count) : word;
}

} // namespace

DetailTabs::DetailTabs(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_bar(new QTabBar(this)),
      m_faces(new QStackedWidget(this)),
      m_timeline(new StepTimelineView(m_faces)),
      m_responses(new EntryList(tr("Responses"), m_faces)),
      m_evidence(new EntryList(tr("Evidence"), m_faces)),
      m_links(new EntryList(tr("Links"), m_faces)),
      m_history(new HistoryPanel(workspace, m_faces))
{
    layOut();
    connect(m_bar, &QTabBar::currentChanged, m_faces, &QStackedWidget::setCurrentIndex);
}

void DetailTabs::layOut()
{
    for (const QString &word : {tr("Timeline"), tr("Response"), tr("Evidence"), tr("Links"), tr("History")})
        m_bar->addTab(word);
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setUsesScrollButtons(true);
    m_bar->setAccessibleName(tr("Faces of the recommendation"));
    for (QWidget *const face :
         std::initializer_list<QWidget *>{m_timeline, m_responses, m_evidence, m_links, m_history})
        m_faces->addWidget(face);
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_bar);
    rows->addWidget(m_faces, 1);
}

void DetailTabs::showHistory(const RecommendationHistory &history, const QList<RecommendationLink> &links,
                             const RegisterDays &days)
{
    m_shown = history;
    const auto rules = responseRules(m_workspace.database());
    const auto clock = responseClock(history.recommendation, rules ? *rules : QList<ResponseRule>());
    m_timeline->timeline().setSteps(history, clock, days.today, days.nextMeeting);
    m_responses->showEntries(responseEntries(history, clock),
                             tr("No response yet. Record the notice to start the clock, or the response itself."));
    m_evidence->showEntries(evidenceEntries(history, [this](int place) { saveCopy(place); }),
                            tr("No evidence yet. It is needed before the recommendation can be complete."));
    showLinks(links);
    m_history->showRecord(history.recommendation.id.toString());
    m_bar->setTabText(Responses, counted(tr("Response"), history.responses.size()));
    m_bar->setTabText(EvidenceSeen, counted(tr("Evidence"), history.evidence.size()));
    m_bar->setTabText(Links, counted(tr("Links"), links.size()));
}

void DetailTabs::showLinks(const QList<RecommendationLink> &links)
{
    using Kind = RecommendationLink::Kind;
    static const QHash<Kind, QString> titles{{Kind::Report, tr("Report paragraph")},
                                             {Kind::Finding, tr("Inspection finding")},
                                             {Kind::PlanAction, tr("Action of the improvement plan")},
                                             {Kind::Indicator, tr("Indicator")},
                                             {Kind::Parent, tr("Made of")},
                                             {Kind::MadeOfIt, tr("Made of it")},
                                             {Kind::SupersededBy, tr("Superseded by")}};
    QList<DetailEntry> entries;
    for (const RecommendationLink &link : links) {
        DetailEntry entry{.title = titles.value(link.kind), .words = link.words};
        const bool leadsOn =
            link.kind != Kind::Finding && link.kind != Kind::PlanAction && link.kind != Kind::Indicator;
        if (leadsOn) {
            entry.action = link.kind == Kind::Report ? tr("Read it in the report") : tr("Show it");
            entry.activate = [this, link] { follow(link); };
        }
        entries.append(entry);
    }
    m_links->showEntries(entries, tr("It is linked to nothing yet."));
}

void DetailTabs::follow(const RecommendationLink &link)
{
    if (link.kind == RecommendationLink::Kind::Report) {
        if (const auto report = ReportId::fromString(link.target))
            Q_EMIT reportAsked(*report, link.paragraph);
    } else if (const auto recommendation = RecommendationId::fromString(link.target)) {
        Q_EMIT recommendationAsked(*recommendation);
    }
}

void DetailTabs::saveCopy(int evidence)
{
    const Evidence kept = m_shown.evidence.value(evidence);
    auto *const dialog = new QFileDialog(this, tr("Save a copy of the evidence"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(kept.title);
    connect(dialog, &QFileDialog::fileSelected, this, [this, kept](const QString &path) {
        const Result<QByteArray> content =
            documentContent(m_workspace.database(), kept.documentHash.value_or(QString()));
        if (!content)
            return Q_EMIT failed(content.error().message);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(*content) != content->size() || !file.commit())
            Q_EMIT failed(tr("%1 could not be written: %2. Choose another folder.").arg(path, file.errorString()));
    });
    dialog->open();
}
