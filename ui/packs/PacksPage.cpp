#include "ui/packs/PacksPage.h"

#include "core/storage/PackQueries.h"
#include "ui/packs/LeakPanel.h"
#include "ui/packs/PackChooser.h"
#include "ui/packs/PackPartsView.h"
#include "ui/packs/PackPreview.h"
#include "ui/packs/PackPrinter.h"
#include "ui/packs/PackUiWords.h"
#include "ui/packs/WithheldPanel.h"
#include "ui/render/packs/PrivateFile.h"
#include "ui/text/Measures.h"
#include "ui/text/Words.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/PaneSplitter.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/workspace/Settings.h"
#include "ui/workspace/Workspace.h"

#include <QFileDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace {

constexpr int chooserWidth = 380;
constexpr int previewWidth = 460;
constexpr int checksWidth = 300;

/// The meeting that a pack is most likely for: the next one, or the latest that was.
std::optional<MeetingId> likelyMeeting(const QList<PackMeeting> &meetings, QDate today)
{
    std::optional<MeetingId> likely;
    for (const PackMeeting &meeting : meetings)
        if (!likely || meeting.date >= today)
            likely = meeting.id;
    return likely;
}

} // namespace

PacksPage::PacksPage(Workspace &workspace, Settings &settings, BackgroundTasks &tasks, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_tasks(tasks),
      m_session(workspace, tasks, this)
{
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(Measures::pageMargin, Measures::pageTop, Measures::pageMargin, Measures::pageMargin);
    rows->setSpacing(Measures::spaceMedium);
    createHeader();
    createPanes(settings);
    connectPanes();
    sayState();
}

void PacksPage::createHeader()
{
    m_header = new PageHeader(tr("Pack builder"), this);
    m_print = m_header->addButton(QStringLiteral("document-print"), tr("Print…"));
    m_print->setShortcut(QKeySequence::Print);
    m_twin = m_header->addButton(QStringLiteral("document-save"), tr("Save web page…"));
    m_release = m_header->addPrimary(QStringLiteral("document-export"), tr("Release PDF…"));
    m_messages = new MessageBar(this);
    m_messages->hide();
    layout()->addWidget(m_header);
    layout()->addWidget(m_messages);
}

void PacksPage::createPanes(Settings &settings)
{
    m_panes = new PaneSplitter(Qt::Horizontal, this);
    m_chooser = new PackChooser(m_parts, m_panes);
    m_preview = new PackPreview(m_panes);
    auto *const checks = new QWidget(m_panes);
    m_leaks = new LeakPanel(m_session, checks);
    m_withheld = new WithheldPanel(checks);
    auto *const rows = new QVBoxLayout(checks);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Measures::spaceMedium);
    rows->addWidget(m_leaks);
    rows->addWidget(m_withheld, 1);
    m_panes->addWidget(m_chooser);
    m_panes->addWidget(m_preview);
    m_panes->addWidget(checks);
    m_panes->setStretchFactor(1, 1);
    m_panes->setChildrenCollapsible(false);
    m_panes->setSizes({chooserWidth, previewWidth, checksWidth});
    static_cast<QVBoxLayout *>(layout())->addWidget(m_panes, 1);
    setFocusProxy(m_chooser->parts());
    const Setting<QByteArray> places = SettingKeys::splitter(QStringLiteral("packs"));
    m_panes->restoreState(settings.value(places));
    connect(m_panes, &QSplitter::splitterMoved, this,
            [this, &settings, places] { settings.setValue(places, m_panes->saveState()); });
}

void PacksPage::connectPanes()
{
    connect(m_chooser, &PackChooser::meetingChosen, this, &PacksPage::showMeeting);
    connect(m_chooser, &PackChooser::editionChosen, &m_session, &PackSession::setEdition);
    connect(m_chooser, &PackChooser::figuresChosen, this, &PacksPage::takeChoices);
    connect(m_chooser, &PackChooser::partSelected, this, [this](int row) {
        if (const std::optional<int> page = m_parts.firstPage(row); page && !m_isShowing)
            m_preview->showPage(*page);
    });
    connect(&m_parts, &PackPartsModel::chosen, this, &PacksPage::takeChoices);
    connect(&m_session, &PackSession::building, this, &PacksPage::showBuilding);
    connect(&m_session, &PackSession::built, this, &PacksPage::showPack);
    connect(&m_session, &PackSession::decided, this, [this] {
        m_leaks->reload();
        sayState();
    });
    connect(&m_session, &PackSession::failed, this, [this](const QString &problem) {
        m_messages->showMessage(MessageBar::Severity::Failure, problem);
        sayState();
    });
    connect(m_leaks, &LeakPanel::pageAsked, m_preview, &PackPreview::showPage);
    connect(m_print, &QPushButton::clicked, this, &PacksPage::print);
    connect(m_twin, &QPushButton::clicked, this, &PacksPage::askWhereForTwin);
    connect(m_release, &QPushButton::clicked, this, &PacksPage::askWhere);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (isVisible()) {
            reloadMeetings();
            m_session.rebuild();
        }
    });
}

void PacksPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reloadMeetings();
    m_session.rebuild();
}

void PacksPage::reloadMeetings()
{
    const Result<QList<PackMeeting>> meetings = packMeetings(m_workspace.database());
    if (!meetings)
        return m_messages->showMessage(MessageBar::Severity::Failure, meetings.error().message);
    if (!m_session.meeting())
        m_session.setMeeting(likelyMeeting(*meetings, QDate::currentDate()));
    m_chooser->setMeetings(*meetings, m_session.meeting());
    sayState();
}

void PacksPage::showMeeting(const MeetingId &meeting)
{
    m_parts.clear();
    m_preview->clear();
    m_session.setMeeting(meeting);
    m_leaks->reload();
    reloadMeetings();
}

void PacksPage::takeChoices()
{
    PackOrder order;
    order.leftOut = m_parts.leftOut();
    order.order = m_parts.order();
    order.figures = m_chooser->printsFigures() ? PackOrder::ChartFigures::Printed : PackOrder::ChartFigures::LeftOut;
    m_session.setOrder(order);
}

void PacksPage::showBuilding()
{
    sayState();
    m_header->setLine(tr("Setting the pages…"));
}

void PacksPage::showPack()
{
    const FinishedPack &pack = *m_session.pack();
    m_isShowing = true;
    const int page = m_preview->currentPage();
    m_messages->dismiss();
    m_parts.setPack(pack);
    m_preview->setPdf(pack.printed.pdf, pack.draft.pack.firstPage);
    m_preview->showPage(page);
    m_leaks->reload();
    m_withheld->showMatters(pack.draft.pack.edition, pack.draft.pack.withheld);
    m_isShowing = false;
    sayState();
}

void PacksPage::sayState()
{
    const FinishedPack *const pack = m_session.pack();
    const bool isReady = pack && !m_session.isBuilding();
    m_print->setEnabled(isReady);
    m_twin->setEnabled(isReady && !pack->leaks.hasSure() && m_session.undecided().isEmpty());
    m_release->setEnabled(m_session.canRelease());
    if (!m_session.meeting())
        return m_header->setLine(tr("There is no meeting yet. Import a report, or plan a meeting first."));
    if (!m_session.edition())
        return m_header->setLine(tr("Choose for whom the pack is: public, members’ or chair’s."));
    if (!pack)
        return;
    m_header->setTitle(
        tr("Pack for %1, %2")
            .arg(screenDateWithDay(pack->draft.pack.meetingDate), pack->draft.pack.editionName.toLower()));
    m_header->setLine(packLine(*pack, m_session.undecided().size()));
}

void PacksPage::askWhere()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *const dialog = new QFileDialog(this, tr("Release the pack"), folder, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(tr("pack-%1.pdf").arg(m_session.pack()->draft.pack.meetingDate.toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &PacksPage::release);
    dialog->open();
}

void PacksPage::release(const QString &path)
{
    const Result<void> released = m_session.release(path);
    m_messages->showMessage(released ? MessageBar::Severity::Success : MessageBar::Severity::Failure,
                            released
                                ? tr("The pack is released: its pages are frozen, and the web page lies beside it.")
                                : released.error().message);
}

void PacksPage::askWhereForTwin()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *const dialog = new QFileDialog(this, tr("Save the web page"), folder, tr("Web page (*.html)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("html"));
    dialog->selectFile(tr("pack-%1.html").arg(m_session.pack()->draft.pack.meetingDate.toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<void> written = writePrivateFile(path, m_session.pack()->html);
        m_messages->showMessage(written ? MessageBar::Severity::Success : MessageBar::Severity::Failure,
                                written ? tr("The web page is saved.") : written.error().message);
    });
    dialog->open();
}

void PacksPage::print()
{
    const QString title = m_session.pack() ? m_session.pack()->draft.pack.title : tr("Pack");
    printPdf(this, m_tasks, {m_preview->pdf(), title}, [this](const Result<void> &printed) {
        m_messages->showMessage(printed ? MessageBar::Severity::Success : MessageBar::Severity::Failure,
                                printed ? tr("The pack was handed to the printer.") : printed.error().message);
    });
}
