#include "ui/timeline/TimelinePage.h"

#include "core/storage/TimelineQueries.h"
#include "ui/render/timeline/TimelineFile.h"
#include "ui/render/timeline/TimelineWords.h"
#include "ui/tables/TableView.h"
#include "ui/text/Measures.h"
#include "ui/text/Words.h"
#include "ui/timeline/TimelineKey.h"
#include "ui/timeline/TimelineView.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/PrinterChoice.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/TextLabel.h"
#include "ui/workspace/Workspace.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPrinter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace {

QList<Column<ListedEvent>> eventColumns()
{
    return {
        {TimelinePage::tr("Date"), [](const ListedEvent &row) { return QVariant(row.event.from); }},
        {TimelinePage::tr("What"), [](const ListedEvent &row) { return QVariant(titleOf(row.event.lane)); }},
        {TimelinePage::tr("Event"),
         [](const ListedEvent &row) {
             return QVariant(QString(labelOf(row.event) + QLatin1Char(' ') + underLabelOf(row.event)));
         },
         {},
         {},
         [](const ListedEvent &row) { return storyOf(row.event); }},
        {TimelinePage::tr("Until"), [](const ListedEvent &row) { return QVariant(row.event.to.value_or(QDate())); }},
        {TimelinePage::tr("State"),
         [](const ListedEvent &row) { return QVariant(row.event.isLate ? TimelinePage::tr("late") : QString()); }}};
}

} // namespace

TimelinePage::TimelinePage(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_today(QDate::currentDate()),
      m_model(eventColumns(), this),
      m_filter(this)
{
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(Measures::pageMargin, Measures::pageTop, Measures::pageMargin, Measures::pageMargin);
    rows->setSpacing(Measures::spaceMedium);
    createHeader();
    createFilterRow();
    createFaces();
    connectParts();
    setFocusProxy(m_view);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        m_isFresh = false;
        if (isVisible())
            reload();
    });
}

void TimelinePage::createHeader()
{
    m_header = new PageHeader(tr("Timeline"), this);
    QPushButton *const copy = m_header->addButton(QStringLiteral("edit-copy"), tr("Copy picture"));
    QPushButton *const print = m_header->addButton(QStringLiteral("document-print"), tr("Print…"));
    PrimaryButton *const save = m_header->addPrimary(QStringLiteral("document-export"), tr("Export…"));
    save->setToolTip(tr("Save the timeline as PDF or SVG"));
    m_messages = new MessageBar(this);
    m_messages->hide();
    layout()->addWidget(m_header);
    layout()->addWidget(m_messages);
    connect(copy, &QPushButton::clicked, this, &TimelinePage::copyPicture);
    connect(print, &QPushButton::clicked, this, &TimelinePage::printPicture);
    connect(save, &QPushButton::clicked, this, &TimelinePage::exportPicture);
}

void TimelinePage::createFilterRow()
{
    auto *const row = new QHBoxLayout;
    row->setSpacing(Measures::spaceSmall);
    m_field = new SearchField(tr("Find an event"), this);
    m_field->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    m_theme = new QComboBox(this);
    m_theme->setAccessibleName(tr("Theme"));
    m_registers = new QComboBox(this);
    m_registers->setAccessibleName(tr("Whose recommendations"));
    m_registers->addItem(tr("Recommendations: two kinds of three"));
    m_registers->addItem(tr("Recommendations: scrutiny"));
    m_registers->addItem(tr("Recommendations: inspectorates"));
    m_indicator = new QComboBox(this);
    m_indicator->setAccessibleName(tr("Indicator"));
    for (QComboBox *box : {m_theme, m_indicator}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
    }
    m_face = new SegmentedSwitch(tr("How events are shown"), this);
    m_face->addSegment(tr("Picture"));
    m_face->addSegment(tr("List"));
    row->addWidget(m_field, 1);
    row->addWidget(m_theme);
    row->addWidget(m_registers);
    row->addWidget(m_indicator);
    row->addWidget(m_face);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void TimelinePage::createFaces()
{
    m_faces = new QStackedWidget(this);
    auto *const picture = new QWidget(m_faces);
    m_view = new TimelineView(picture);
    auto *const key = new TimelineKey(picture);
    auto *const column = new QVBoxLayout(picture);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::spaceSmall);
    column->addWidget(key);
    column->addWidget(m_view, 1);
    m_list = new TableView(tr("Events"), m_faces);
    m_filter.setSourceModel(&m_model);
    m_list->setModel(&m_filter);
    m_list->setStretchColumn(2);
    m_list->setEmptyState(tr("No event matches."), QString());
    m_list->sortByColumn(0, Qt::AscendingOrder);
    m_faces->addWidget(picture);
    m_faces->addWidget(m_list);
    m_story = new TextLabel(TextLabel::Role::Muted, {}, this);
    m_story->setWordWrap(true);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_faces, 1);
    layout()->addWidget(m_story);
    connect(key, &TimelineKey::zoomAsked, m_view, &TimelineView::zoomBy);
    connect(key, &TimelineKey::fitAsked, m_view, &TimelineView::fit);
}

void TimelinePage::connectParts()
{
    connect(m_field, &QLineEdit::textChanged, this, &TimelinePage::takeChoice);
    for (QComboBox *box : {m_theme, m_registers, m_indicator})
        connect(box, &QComboBox::currentIndexChanged, this, &TimelinePage::takeChoice);
    connect(m_face, &SegmentedSwitch::currentChanged, m_faces, &QStackedWidget::setCurrentIndex);
    connect(m_view, &TimelineView::opened, this, &TimelinePage::open);
    connect(m_view, &TimelineView::currentChanged, this, [this](const QString &story) {
        m_story->setText(QString(story).replace(QLatin1Char('\n'), QStringLiteral(" · ")));
    });
    connect(m_list, &QTableView::activated, this,
            [this](const QModelIndex &index) { open({m_model.row(m_filter.mapToSource(index)).place}); });
}

void TimelinePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isFresh)
        reload();
}

void TimelinePage::reload()
{
    const Result<TimelineContents> contents = timelineContents(m_workspace.database(), m_today);
    if (!contents)
        return m_messages->showMessage(MessageBar::Severity::Failure, contents.error().message);
    m_isFresh = true;
    m_contents = *contents;
    fillChoices();
    m_view->setContents(m_contents, m_today);
    takeChoice();
}

void TimelinePage::fillChoices()
{
    const QSignalBlocker quietTheme(m_theme);
    const QSignalBlocker quietIndicator(m_indicator);
    const QString theme = m_theme->currentData().toString();
    const QString indicator = m_indicator->currentData().toString();
    m_theme->clear();
    m_theme->addItem(tr("Story: everything"), QString());
    for (const QString &name : themesOf(m_contents))
        m_theme->addItem(name, name);
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(theme)));
    m_indicator->clear();
    m_indicator->addItem(tr("Indicator: none"), QString());
    for (const TimelineSeries &series : std::as_const(m_contents.series))
        m_indicator->addItem(series.name, series.indicator.toString());
    const bool wasChosen = !indicator.isEmpty() || m_indicator->count() == 1;
    m_indicator->setCurrentIndex(wasChosen ? std::max(0, m_indicator->findData(indicator)) : 1);
}

void TimelinePage::takeChoice()
{
    m_choice.text = m_field->text().trimmed();
    m_choice.theme = m_theme->currentData().toString();
    m_choice.scrutiny = m_registers->currentIndex() != 2;
    m_choice.inspectorate = m_registers->currentIndex() != 1;
    m_choice.indicator = IndicatorId::fromString(m_indicator->currentData().toString());
    m_view->setChoice(m_choice);
    fillList();
    sayWhatIsShown();
}

void TimelinePage::fillList()
{
    QList<ListedEvent> rows;
    for (const int place : chosenEvents(m_contents, m_choice))
        rows.append({place, m_contents.events[place]});
    m_model.setRows(rows);
}

void TimelinePage::sayWhatIsShown()
{
    m_story->setText(tr("Arrow keys move between events, + and − zoom, 0 fits, Enter opens."));
    if (m_contents.events.isEmpty()) {
        m_header->setTitle(tr("Timeline"));
        return m_header->setLine(tr("Nothing in this workspace has a date yet."));
    }
    const QLocale locale;
    const QString format = QStringLiteral("MMMM yyyy");
    m_header->setTitle(tr("Timeline, %1 to %2")
                           .arg(locale.toString(m_contents.events.first().from, format),
                                locale.toString(m_contents.events.last().from, format)));
    int late = 0;
    for (const ListedEvent &row : m_model.rows())
        late += row.event.isLate ? 1 : 0;
    const QString shown = m_model.rowCount() == m_contents.events.size()
        ? tr("%n event(s)", nullptr, int(m_contents.events.size()))
        : tr("%1 of %n event(s)", nullptr, int(m_contents.events.size())).arg(m_model.rowCount());
    m_header->setLine(late > 0 ? tr("%1, %2 late at %3.").arg(shown).arg(late).arg(screenDate(m_today))
                               : tr("%1, none late at %2.").arg(shown, screenDate(m_today)));
}

void TimelinePage::open(const QList<int> &events)
{
    if (events.size() == 1)
        return Q_EMIT recordAsked(m_contents.events[events.first()].kind, m_contents.events[events.first()].record);
    // Many under one mark: the list shows them, at the first.
    m_face->setCurrentSegment(1);
    for (int row = 0; row < m_filter.rowCount(); ++row)
        if (m_model.row(m_filter.mapToSource(m_filter.index(row, 0))).place == events.first()) {
            m_list->selectRow(row);
            m_list->scrollTo(m_filter.index(row, 0));
        }
    m_list->setFocus();
}

void TimelinePage::startFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void TimelinePage::exportPicture()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *const dialog =
        new QFileDialog(this, tr("Export the timeline"), folder, tr("PDF (*.pdf);;Vector picture (*.svg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(tr("timeline.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<void> written = writeTimeline(path, m_contents, m_choice, m_today);
        m_messages->showMessage(written ? MessageBar::Severity::Success : MessageBar::Severity::Failure,
                                written ? tr("The timeline was saved in %1.").arg(path) : written.error().message);
    });
    dialog->open();
}

void TimelinePage::printPicture()
{
    askPrinter(this, QPageLayout::Landscape, [this](const std::shared_ptr<QPrinter> &printer) {
        layTimeline(*printer, m_contents, m_choice, m_today);
        m_messages->showMessage(MessageBar::Severity::Success, tr("The timeline was sent to the printer."));
    });
}

void TimelinePage::copyPicture()
{
    QGuiApplication::clipboard()->setPixmap(m_view->viewport()->grab());
    m_messages->showMessage(MessageBar::Severity::Success, tr("The picture was copied."));
}
