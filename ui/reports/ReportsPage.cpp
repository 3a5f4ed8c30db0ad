#include "ui/reports/ReportsPage.h"

#include "ui/reports/FacetsView.h"
#include "ui/reports/ReportWords.h"
#include "ui/reports/SnippetDelegate.h"
#include "ui/reports/reader/ReportReader.h"
#include "ui/tables/TableView.h"
#include "ui/text/Icons.h"
#include "ui/text/Measures.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/PaneSplitter.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/workspace/Settings.h"
#include "ui/workspace/Workspace.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QListView>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace {

constexpr int roomForFacets = 940;
constexpr int facetsWidth = 176;
constexpr int listWidth = 400;
constexpr int readerWidth = 600;

} // namespace

ReportsPage::ReportsPage(Workspace &workspace, Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_listing(workspace, this)
{
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(Measures::pageMargin, Measures::pageTop, Measures::pageMargin, Measures::pageMargin);
    rows->setSpacing(Measures::spaceMedium);
    createHeader();
    createFilterRow();
    createLists();
    createPanes(settings);
    connectLists();
    setFocusProxy(m_snippets);
    m_listing.reload();
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::createHeader()
{
    m_header = new PageHeader(tr("Reports"), this);
    PrimaryButton *const importButton = m_header->addPrimary(QStringLiteral("document-import"), tr("Import reports…"));
    importButton->setToolTip(tr("Import reports from files (Ctrl+I)"));
    connect(importButton, &QPushButton::clicked, this, &ReportsPage::importAsked);
    m_messages = new MessageBar(this);
    m_messages->hide();
    layout()->addWidget(m_header);
    layout()->addWidget(m_messages);
}

void ReportsPage::createFilterRow()
{
    auto *const row = new QHBoxLayout;
    row->setSpacing(Measures::spaceSmall);
    m_field = new SearchField(tr("Find in titles, committees and the full text"), this);
    m_field->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    m_filtersButton = new QPushButton(themedIcon(QStringLiteral("view-filter")), tr("Filters"), this);
    m_filtersButton->setCheckable(true);
    m_switch = new SegmentedSwitch(tr("How reports are listed"), this);
    m_switch->addSegment(tr("List"));
    m_switch->addSegment(tr("Table"));
    m_exportButton = new QPushButton(themedIcon(QStringLiteral("document-export")), tr("Export"), this);
    m_exportButton->setToolTip(tr("Save the listed reports as a table (CSV)"));
    row->addWidget(m_field, 1);
    row->addWidget(m_filtersButton);
    row->addWidget(m_switch);
    row->addWidget(m_exportButton);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_exportButton, &QPushButton::clicked, this, &ReportsPage::exportList);
}

void ReportsPage::createLists()
{
    m_lists = new QStackedWidget(this);
    m_snippets = new QListView(m_lists);
    m_snippets->setModel(&m_listing.model());
    m_snippets->setItemDelegate(new SnippetDelegate(m_snippets));
    m_snippets->setUniformItemSizes(true);
    m_snippets->setMouseTracking(true);
    m_snippets->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_snippets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_snippets->setSelectionMode(QListView::ExtendedSelection);
    m_snippets->setAccessibleName(tr("Reports"));
    m_table = new TableView(tr("Reports"), m_lists);
    m_table->setModel(&m_listing.model());
    m_table->setEmptyState(tr("No report matches."), tr("Clear all filters"));
    m_snippets->setSelectionModel(m_table->selectionModel());
    m_empty = new EmptyState(QString(), QString(), m_snippets);
    auto *const middle = new QVBoxLayout(m_snippets);
    middle->addWidget(m_empty);
    m_lists->addWidget(m_snippets);
    m_lists->addWidget(m_table);
}

void ReportsPage::createPanes(Settings &settings)
{
    m_facetsView = new FacetsView(m_listing.facets(), this);
    m_reader = new ReportReader(m_workspace, settings, this);
    m_panes = new PaneSplitter(Qt::Horizontal, this);
    m_panes->addWidget(m_facetsView);
    m_panes->addWidget(m_lists);
    m_panes->addWidget(m_reader);
    m_panes->setStretchFactor(0, 0);
    m_panes->setStretchFactor(1, 2);
    m_panes->setStretchFactor(2, 3);
    m_panes->setChildrenCollapsible(false);
    m_panes->setSizes({facetsWidth, listWidth, readerWidth});
    m_table->horizontalHeader()->setSortIndicator(ReportsModel::MeetingDate, Qt::DescendingOrder);
    m_table->rememberColumns(settings, QStringLiteral("reports"));
    static_cast<QVBoxLayout *>(layout())->addWidget(m_panes, 1);
}

void ReportsPage::connectLists()
{
    connect(&m_listing, &ReportListing::changed, this, &ReportsPage::takeListing);
    connect(&m_listing, &ReportListing::failed, this,
            [this](const QString &problem) { m_messages->showMessage(MessageBar::Severity::Failure, problem); });
    connect(m_field, &QLineEdit::textChanged, &m_listing, &ReportListing::setWords);
    connect(m_field, &SearchField::searchAsked, this, [this](const QString &words) {
        m_reader->setWords(words);
        m_listing.searchText();
    });
    connect(m_switch, &SegmentedSwitch::currentChanged, m_lists, &QStackedWidget::setCurrentIndex);
    connect(m_filtersButton, &QPushButton::toggled, m_facetsView, &QWidget::setVisible);
    const auto clearAll = [this] {
        m_field->clear();
        m_listing.clearConditions();
    };
    connect(m_table, &TableView::emptyActionTriggered, this, clearAll);
    connect(m_empty, &EmptyState::actionTriggered, this,
            [this, clearAll] { m_listing.total() == 0 ? Q_EMIT importAsked() : clearAll(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReportsPage::showCurrent);
    connect(m_reader, &ReportReader::scrutinyAsked, this, &ReportsPage::scrutinyAsked);
    connect(m_reader, &ReportReader::figuresAsked, this, &ReportsPage::figuresAsked);
}

void ReportsPage::takeListing()
{
    sayWhatIsShown();
    selectCurrent();
    Q_EMIT countChanged(int(m_listing.total()));
}

/// The report that is read stays selected where it is listed, without being read again.
void ReportsPage::selectCurrent()
{
    const int row = m_current ? m_listing.model().rowOf(*m_current) : -1;
    if (row < 0 && !m_current && m_listing.model().rowCount() > 0)
        return m_table->selectRow(0);
    if (row < 0)
        return;
    m_isSelecting = true;
    const QModelIndex index = m_listing.model().index(row, 0);
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_isSelecting = false;
}

void ReportsPage::sayWhatIsShown()
{
    const QLocale locale;
    const int shown = m_listing.model().rowCount();
    const QString total = locale.toString(m_listing.total());
    m_header->setTitle(m_listing.isNarrowed() ? tr("Reports, %1 of %2").arg(locale.toString(shown), total)
                                              : tr("Reports, %1").arg(total));
    m_header->setLine(reportsLine({m_listing.total(), shown, m_listing.words(), m_listing.places()}));
    m_exportButton->setEnabled(shown > 0);
    m_empty->setVisible(shown == 0);
    m_empty->setSentence(m_listing.total() == 0 ? tr("There are no reports yet.") : tr("No report matches."));
    m_empty->setAction(m_listing.total() == 0 ? tr("Import reports…") : tr("Clear all filters"));
}

void ReportsPage::showCurrent(const QModelIndex &index)
{
    if (!index.isValid() || m_isSelecting)
        return;
    if (m_reader->hasUnsavedDetails()) {
        m_messages->showMessage(MessageBar::Severity::Warning, tr("Save or cancel the changed details first."));
        QMetaObject::invokeMethod(this, &ReportsPage::selectCurrent, Qt::QueuedConnection);
        return;
    }
    m_current = m_listing.model().row(index.row()).id;
    m_reader->showReport(*m_current);
    m_reader->setWords(m_listing.words());
    Q_EMIT reportShown(*m_current);
}

void ReportsPage::showReport(const ReportId &report, const QString &paragraph, const QString &words)
{
    m_current = report;
    selectCurrent();
    if (!words.isEmpty())
        m_reader->setWords(words);
    if (paragraph.isEmpty())
        m_reader->showReport(report);
    else
        m_reader->showParagraph(report, paragraph);
    Q_EMIT reportShown(report);
}

std::optional<ReportId> ReportsPage::currentReport() const
{
    return m_current;
}

void ReportsPage::startFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void ReportsPage::exportList()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *const dialog = new QFileDialog(this, tr("Export the listed reports"), folder, tr("Table (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("reports.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<void> written = m_table->exportCsv(path);
        m_messages->showMessage(written ? MessageBar::Severity::Success : MessageBar::Severity::Failure,
                                written ? tr("%n report(s) saved as a table.", nullptr, m_listing.model().rowCount())
                                        : written.error().message);
    });
    dialog->open();
}

void ReportsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepFacetsOutOfTheWay();
}

/// On a narrow window the filters stand back until they are asked for.
void ReportsPage::keepFacetsOutOfTheWay()
{
    const bool hasRoom = width() >= roomForFacets;
    m_filtersButton->setVisible(!hasRoom);
    m_facetsView->setVisible(hasRoom || m_filtersButton->isChecked());
}
