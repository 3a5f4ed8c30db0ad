#include "ui/recommendations/RecommendationsPage.h"

#include "ui/recommendations/RegisterExport.h"
#include "ui/recommendations/RegisterFiles.h"
#include "ui/recommendations/RegisterModel.h"
#include "ui/recommendations/RegisterTable.h"
#include "ui/recommendations/ViewStrip.h"
#include "ui/recommendations/charts/InTimePage.h"
#include "ui/recommendations/charts/ResponseClockStrip.h"
#include "ui/recommendations/charts/YearPage.h"
#include "ui/recommendations/detail/RecommendationPanel.h"
#include "ui/text/Icons.h"
#include "ui/text/Measures.h"
#include "ui/text/RecommendationWords.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/PaneSplitter.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/TextLabel.h"
#include "ui/workspace/Settings.h"
#include "ui/workspace/Workspace.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace {

constexpr int tableWidth = 820;
constexpr int panelWidth = 340;
constexpr int narrowestPanel = 320;

} // namespace

RecommendationsPage::RecommendationsPage(Workspace &workspace, Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_today(QDate::currentDate())
{
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(Measures::pageMargin, Measures::pageTop, Measures::pageMargin, Measures::pageMargin);
    rows->setSpacing(Measures::spaceMedium);
    createHeader();
    createFilterRow();
    createFaces(settings);
    createKeys();
    connectParts();
    setFocusProxy(m_table);
    reload();
}

void RecommendationsPage::createHeader()
{
    m_header = new PageHeader(tr("Recommendations"), this);
    PrimaryButton *const create = m_header->addPrimary(QStringLiteral("list-add"), tr("New recommendation"));
    create->setToolTip(tr("Ctrl+N"));
    connect(create, &QPushButton::clicked, this, &RecommendationsPage::startNew);
    m_messages = new MessageBar(this);
    m_messages->hide();
    layout()->addWidget(m_header);
    layout()->addWidget(m_messages);
}

void RecommendationsPage::createFilterRow()
{
    m_registers = new SegmentedSwitch(tr("Register"), this);
    for (const auto &[which, word] : Words<Register>::all)
        m_registers->addSegment(screenWord(which));
    m_field = new SearchField(tr("Filter these"), this);
    m_field->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    m_grouping = new QComboBox(this);
    m_grouping->setAccessibleName(tr("Group by"));
    m_grouping->addItems({tr("No groups"), tr("Group: status"), tr("Group: made to"), tr("Group: committee"),
                          tr("Group: lead officer"), tr("Group: directorate"), tr("Group: theme"), tr("Group: year")});
    m_grouping->setCurrentIndex(int(RegisterGrouping::Status));
    m_columns = new QPushButton(tr("Columns"), this);
    auto *const exporting = new QPushButton(themedIcon(QStringLiteral("document-export")), tr("Files"), this);
    fillExport(exporting);
    auto *const row = new FlowLayout;
    for (QWidget *const part : std::initializer_list<QWidget *>{m_registers, m_field, m_grouping, m_columns, exporting})
        row->addWidget(part);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    m_views = new ViewStrip(this);
    m_faceSwitch = new SegmentedSwitch(tr("How the register is shown"), this);
    for (const QString &word : {tr("Register"), tr("In time"), tr("Years")})
        m_faceSwitch->addSegment(word);
    auto *const second = new QHBoxLayout;
    second->addWidget(m_views, 1);
    second->addWidget(m_faceSwitch, 0, Qt::AlignTop);
    static_cast<QVBoxLayout *>(layout())->addLayout(second);
}

void RecommendationsPage::createFaces(Settings &settings)
{
    m_faces = new QStackedWidget(this);
    m_faces->addWidget(createRegister(settings));
    m_inTime = new InTimePage(m_faces);
    m_faces->addWidget(m_inTime);
    m_year = new YearPage(m_faces);
    m_faces->addWidget(m_year);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_faces, 1);
}

QWidget *RecommendationsPage::createRegister(Settings &settings)
{
    m_model = new RegisterModel(this);
    auto *const left = new QWidget(this);
    auto *const rows = new QVBoxLayout(left);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Measures::spaceMedium);
    m_table = new RegisterTable(*m_model, tr("Register of recommendations"), left);
    for (int column = firstHiddenColumn; column < m_model->columnCount(); ++column)
        m_table->setColumnHidden(column, true);
    m_table->setColumnHidden(int(RegisterColumn::Target), true);
    m_table->rememberColumns(settings, QStringLiteral("recommendations"));
    m_columns->setMenu(m_table->columnMenu());
    m_clockCard = new Card(tr("Response clocks"), Card::Look::Plain, left);
    m_clockCard->addAside(new TextLabel(TextLabel::Role::Muted,
                                        tr("two months beginning with the day of receipt · line: today"), m_clockCard));
    m_clocks = new ResponseClockStrip(m_clockCard);
    m_clockCard->body()->addWidget(m_clocks);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_clockCard);
    m_panel = new RecommendationPanel(m_workspace, this);
    m_panel->setMinimumWidth(narrowestPanel);
    m_panes = new PaneSplitter(Qt::Horizontal, this);
    m_panes->addWidget(left);
    m_panes->addWidget(m_panel);
    m_panes->setStretchFactor(0, 1);
    m_panes->setStretchFactor(1, 0);
    m_panes->setChildrenCollapsible(false);
    m_panes->setSizes({tableWidth, panelWidth});
    return m_panes;
}

void RecommendationsPage::createKeys()
{
    const auto add = [this](const QKeySequence &keys, const QString &words, auto work) {
        auto *const shortcut = new QShortcut(keys, this);
        shortcut->setWhatsThis(words);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, work);
    };
    add(Qt::CTRL | Qt::Key_N, tr("New recommendation"), [this] { startNew(); });
    add(Qt::CTRL | Qt::Key_G, tr("Group the register"), [this] { m_grouping->setFocus(Qt::ShortcutFocusReason); });
}

void RecommendationsPage::connectParts()
{
    connect(&m_workspace, &Workspace::changed, this, &RecommendationsPage::reloadIfSeen);
    connect(m_registers, &SegmentedSwitch::currentChanged, this, [this](int place) {
        if (m_register != Register(place))
            setRegister(Register(place));
    });
    connect(m_faceSwitch, &SegmentedSwitch::currentChanged, this, &RecommendationsPage::showFace);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setWords(words);
        sayWhatIsShown();
    });
    connect(m_views, &ViewStrip::viewChosen, this, [this](RecommendationView view) {
        m_model->setView(view);
        keepSelection(chosen());
        sayWhatIsShown();
        showFace(m_faceSwitch->currentSegment());
    });
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this](int grouping) {
        const QList<RecommendationId> ids = chosen();
        m_model->setGrouping(RegisterGrouping(grouping));
        keepSelection(ids);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecommendationsPage::showChosen);
    connect(m_table, &RegisterTable::stepAsked, m_panel, &RecommendationPanel::startStep);
    connect(m_table, &TableView::emptyActionTriggered, this, [this] {
        if (m_model->allRows().isEmpty())
            return startNew();
        m_field->clear();
        m_views->setCurrent(RecommendationView::All);
        m_model->setView(RecommendationView::All);
        sayWhatIsShown();
    });
    connect(m_clocks, &ResponseClockStrip::rowChosen, this,
            [this](const RecommendationId &id) { keepSelection({id}); });
    connect(m_panel, &RecommendationPanel::reportAsked, this, &RecommendationsPage::reportAsked);
    connect(m_panel, &RecommendationPanel::recommendationAsked, this, &RecommendationsPage::showRecommendation);
    connect(m_panel, &RecommendationPanel::editingFinished, this, [this] {
        showChosen();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_inTime, &InTimePage::rowChosen, this, &RecommendationsPage::showRecommendation);
}

void RecommendationsPage::fillExport(QPushButton *button)
{
    auto *const menu = new QMenu(button);
    button->setMenu(menu);
    const auto add = [&](const QString &words, RegisterFile kind) {
        connect(menu->addAction(words), &QAction::triggered, this, [this, kind] {
            auto *const dialog = new QFileDialog(this, tr("Export the register"),
                                                 QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setAcceptMode(QFileDialog::AcceptSave);
            dialog->setDefaultSuffix(suffixOf(kind));
            dialog->selectFile(tr("recommendations.%1").arg(suffixOf(kind)));
            connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString &path) {
                say(writeRegister(path, kind, {m_model->shownRows(), m_model->days().today, screenWord(m_register)}),
                    tr("%n recommendation(s) saved.", nullptr, m_model->shownCount()));
            });
            dialog->open();
        });
    };
    add(tr("Table (&CSV)…"), RegisterFile::Csv);
    add(tr("&Spreadsheet (XLSX)…"), RegisterFile::Spreadsheet);
    add(tr("&Printed tracker (PDF)…"), RegisterFile::Tracker);
    menu->addSeparator();
    m_files = new RegisterFiles(m_workspace, this);
    m_files->addTo(*menu);
    connect(m_files, &RegisterFiles::done, this, [this](const QString &done) { say({}, done); });
    connect(m_files, &RegisterFiles::failed, this,
            [this](const QString &problem) { m_messages->showMessage(MessageBar::Severity::Failure, problem); });
}
