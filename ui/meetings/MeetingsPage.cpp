#include "ui/meetings/MeetingsPage.h"

#include "core/storage/CouncilQueries.h"
#include "core/workflows/MeetingCalendar.h"
#include "ui/meetings/CommitteesFace.h"
#include "ui/meetings/CouncilForm.h"
#include "ui/meetings/MeetingPane.h"
#include "ui/meetings/MonthFace.h"
#include "ui/meetings/ProgrammeFace.h"
#include "ui/tables/TableView.h"
#include "ui/text/Measures.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/PaneSplitter.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/workspace/Workspace.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace {

constexpr int listWidth = 560;
constexpr int paneWidth = 600;
constexpr int fieldWidth = 260;

} // namespace

MeetingsPage::MeetingsPage(Workspace &workspace, Settings &settings, QDate today, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_today(today),
      m_model(meetingColumns()),
      m_filter(this)
{
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(Measures::pageMargin, Measures::pageTop, Measures::pageMargin, Measures::pageMargin);
    rows->setSpacing(Measures::spaceMedium);
    createHeader();
    createFilterRow();
    createMeetings(settings);
    createFaces(settings);
    connectParts();
    setFocusProxy(m_table);
}

int MeetingsPage::meetingCount() const
{
    return countOfMeetings(m_workspace.database());
}

/// A page that nobody sees is read when it is shown.
void MeetingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

void MeetingsPage::noteChange()
{
    m_isStale = true;
    if (isVisible())
        return reload();
    Q_EMIT countChanged(meetingCount());
}

void MeetingsPage::createHeader()
{
    m_header = new PageHeader(tr("Meetings"), this);
    QPushButton *const calendar = m_header->addButton(QStringLiteral("document-export"), tr("Calendar file…"));
    calendar->setToolTip(tr("Save meetings and statutory dates for other calendars (.ics)"));
    PrimaryButton *const plan = m_header->addPrimary(QStringLiteral("list-add"), tr("Plan meeting"));
    plan->setToolTip(tr("Plan a meeting, or add a topic on the work programme (Ctrl+Shift+N)"));
    plan->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    m_messages = new MessageBar(this);
    m_messages->hide();
    layout()->addWidget(m_header);
    layout()->addWidget(m_messages);
    connect(calendar, &QPushButton::clicked, this, &MeetingsPage::exportCalendar);
    connect(plan, &QPushButton::clicked, this, &MeetingsPage::add);
}

void MeetingsPage::createFilterRow()
{
    m_switch = new SegmentedSwitch(tr("What is shown"), this);
    for (const QString &face : {tr("List"), tr("Calendar"), tr("Work programme"), tr("Committees")})
        m_switch->addSegment(face);
    m_field = new SearchField(tr("Filter these"), this);
    m_field->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    m_field->setMaximumWidth(fieldWidth);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_switch);
    row->addStretch(1);
    row->addWidget(m_field, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void MeetingsPage::createMeetings(Settings &settings)
{
    m_panes = new PaneSplitter(Qt::Horizontal, this);
    m_lists = new QStackedWidget(m_panes);
    m_table = new TableView(tr("Meetings"), m_lists);
    m_filter.setSourceModel(&m_model);
    m_table->setModel(&m_filter);
    m_table->setStretchColumn(1);
    m_table->setEmptyState(tr("No meeting is here. Importing a report makes its meeting."), tr("Plan meeting"));
    m_table->sortByColumn(0, Qt::DescendingOrder);
    for (const int column : {5, 6})
        m_table->setColumnHidden(column, true);
    m_table->rememberColumns(settings, QStringLiteral("meetings"));
    m_month = new MonthFace(m_today, m_lists);
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_month);
    m_side = new QStackedWidget(m_panes);
    m_pane = new MeetingPane(m_workspace, m_today, m_side);
    m_rules = new CouncilForm(m_workspace, m_side);
    m_rules->setContentsMargins(Measures::spaceLarge, Measures::spaceMedium, Measures::spaceLarge,
                                Measures::spaceMedium);
    m_side->addWidget(m_pane);
    m_side->addWidget(m_rules);
    m_panes->addWidget(m_lists);
    m_panes->addWidget(m_side);
    m_panes->setChildrenCollapsible(false);
    m_panes->setStretchFactor(0, 1);
    m_panes->setStretchFactor(1, 1);
    m_panes->setSizes({listWidth, paneWidth});
}

void MeetingsPage::createFaces(Settings &settings)
{
    m_faces = new QStackedWidget(this);
    m_programme = new ProgrammeFace(m_workspace, settings, m_faces);
    m_committees = new CommitteesFace(m_workspace, settings, m_faces);
    for (QWidget *face : std::initializer_list<QWidget *>{m_panes, m_programme, m_committees})
        m_faces->addWidget(face);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_faces, 1);
}

void MeetingsPage::connectParts()
{
    connect(&m_workspace, &Workspace::changed, this, &MeetingsPage::noteChange);
    connect(m_switch, &SegmentedSwitch::currentChanged, this, &MeetingsPage::showFace);
    connect(m_field, &QLineEdit::textChanged, this, &MeetingsPage::setWords);
    connect(m_table, &TableView::currentRowChanged, this, &MeetingsPage::showCurrent);
    connect(m_table, &TableView::emptyActionTriggered, this, &MeetingsPage::add);
    connect(&m_month->view(), &MonthView::meetingChosen, this, &MeetingsPage::showMeeting);
    connect(&m_month->view(), &MonthView::planAsked, this, &MeetingsPage::plan);
    connect(m_pane, &MeetingPane::failed, this, &MeetingsPage::fail);
    connect(m_pane, &MeetingPane::planned, this, &MeetingsPage::showMeeting);
    connect(m_pane, &MeetingPane::rulesAsked, this, &MeetingsPage::editRules);
    connect(m_rules, &EditForm::finished, this, [this] { m_side->setCurrentWidget(m_pane); });
    connect(m_programme, &ProgrammeFace::failed, this, &MeetingsPage::fail);
    connect(m_committees, &CommitteesFace::failed, this, &MeetingsPage::fail);
}

void MeetingsPage::fail(const QString &problem)
{
    m_messages->showMessage(MessageBar::Severity::Failure, problem);
}

void MeetingsPage::reload()
{
    m_isStale = false;
    const Result<QList<MeetingRow>> rows = meetingRows(m_workspace.database());
    if (!rows)
        return fail(rows.error().message);
    const Result<CouncilRules> rules = councilRules(m_workspace.database());
    if (!rules)
        return fail(rules.error().message);
    const QList<ListedMeeting> meetings = listedMeetings(*rows, *rules, m_today);
    m_month->view().setMeetings(meetings, rules->days);
    takeMeetings(meetings);
    m_programme->reload();
    m_committees->reload();
    m_switch->setCount(List, m_model.rowCount());
    m_switch->setCount(Programme, m_programme->count());
    m_switch->setCount(Committees, m_committees->count());
    m_pane->reload();
}

void MeetingsPage::takeMeetings(const QList<ListedMeeting> &meetings)
{
    m_model.setRows(meetings);
    m_header->setTitle(tr("Meetings, %1").arg(QLocale().toString(meetings.size())));
    m_header->setLine(meetingsLine(meetings));
    if (!m_pane->meeting())
        selectNext(meetings);
    Q_EMIT countChanged(int(meetings.size()));
}

/// At first the page shows what is nearest: the next meeting, or else the last one.
void MeetingsPage::selectNext(const QList<ListedMeeting> &meetings)
{
    if (const std::optional<ListedMeeting> next = nextMeeting(meetings))
        showMeeting(next->id);
    else if (!meetings.isEmpty())
        showMeeting(meetings.first().id);
}

void MeetingsPage::showMeeting(const MeetingId &meeting)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!(m_model.row(row).id == meeting))
            continue;
        m_month->view().setCurrentDay(m_model.row(row).row.meeting.date);
        const QModelIndex index = m_filter.mapFromSource(m_model.index(row, 0));
        if (index.isValid() && m_table->currentIndex().row() != index.row())
            m_table->setCurrentIndex(index);
    }
    if (m_pane->meeting() != meeting)
        m_pane->showMeeting(meeting);
    m_side->setCurrentWidget(m_pane);
    Q_EMIT meetingShown(meeting);
}

std::optional<MeetingId> MeetingsPage::currentMeeting() const
{
    return m_pane->meeting();
}

void MeetingsPage::showCurrent(const QModelIndex &index)
{
    const QModelIndex source = m_filter.mapToSource(index);
    if (source.isValid() && m_pane->meeting() != m_model.row(source).id)
        showMeeting(m_model.row(source).id);
}

void MeetingsPage::showFace(int face)
{
    m_faces->setCurrentIndex(face <= Calendar ? 0 : face - Calendar);
    if (face <= Calendar)
        m_lists->setCurrentIndex(face);
}

void MeetingsPage::setWords(const QString &words)
{
    m_filter.setText(words);
    m_programme->setWords(words);
    m_committees->setWords(words);
}

void MeetingsPage::add()
{
    if (m_switch->currentSegment() == Programme)
        return m_programme->add();
    plan(m_switch->currentSegment() == Calendar ? m_month->view().currentDay() : m_today.addMonths(1));
}

void MeetingsPage::plan(QDate day)
{
    if (m_switch->currentSegment() > Calendar)
        m_switch->setCurrentSegment(List);
    m_side->setCurrentWidget(m_pane);
    m_pane->createOn(day);
}

void MeetingsPage::editRules()
{
    m_side->setCurrentWidget(m_rules);
    m_rules->edit();
}

void MeetingsPage::startFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void MeetingsPage::exportCalendar()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *const dialog = new QFileDialog(this, tr("Save a calendar file"), folder, tr("Calendar (*.ics)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("ics"));
    dialog->selectFile(tr("meetings.ics"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<void> written = writeMeetingCalendar(m_workspace.database(), path, QDateTime::currentDateTime());
        m_messages->showMessage(written ? MessageBar::Severity::Success : MessageBar::Severity::Failure,
                                written ? tr("The calendar is saved in %1.").arg(path) : written.error().message);
    });
    dialog->open();
}
