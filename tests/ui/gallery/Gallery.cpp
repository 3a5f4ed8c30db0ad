#include "tests/ui/gallery/Gallery.h"

#include "tests/ui/gallery/GalleryRow.h"
#include "ui/tables/RowFilter.h"
#include "ui/tables/TableModel.h"
#include "ui/tables/TableView.h"
#include "ui/text/Icons.h"
#include "ui/text/StatusChips.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NavigationList.h"
#include "ui/widgets/NavigationPane.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/PaneSplitter.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/ProgressLine.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QRadioButton>
#include <QSpinBox>
#include <QStatusBar>
#include <QTabBar>
#include <QToolBar>
#include <QVBoxLayout>

Gallery::Gallery(Settings &settings) : m_settings(settings)
{
    addToolBar();
    addStatusLine();
    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(navigation());
    row->addWidget(page(), 1);
    setCentralWidget(centre);
}

void Gallery::addToolBar()
{
    QToolBar *bar = QMainWindow::addToolBar(QStringLiteral("Main"));
    bar->setMovable(false);
    bar->setFixedHeight(Measures::toolbar);
    bar->setIconSize({Measures::icon, Measures::icon});
    bar->addAction(themedIcon(QStringLiteral("go-previous")), QStringLiteral("Back"));
    bar->addAction(themedIcon(QStringLiteral("go-next")), QStringLiteral("Forward"))->setEnabled(false);
    bar->addSeparator();
    bar->addAction(themedIcon(QStringLiteral("edit-undo")), QStringLiteral("Undo"));
    auto *search = new SearchField(QStringLiteral("Search reports, recommendations, indicators, meetings"), this);
    search->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    search->setFixedWidth(440);
    bar->addWidget(search);
    auto *import = new QPushButton(themedIcon(QStringLiteral("document-import")), QStringLiteral("Import…"), this);
    bar->addWidget(import);
    bar->addAction(themedIcon(QStringLiteral("configure")), QStringLiteral("Settings"));
    bar->addAction(themedIcon(QStringLiteral("help-contents")), QStringLiteral("Help"));
}

void Gallery::addStatusLine()
{
    auto *progress = new ProgressLine(this);
    progress->setProgress(QStringLiteral("Reading annual-performance.pdf, page 12 of 31"), 12, 31);
    statusBar()->addWidget(progress, 1);
    statusBar()->addPermanentWidget(new TextLabel(TextLabel::Role::Muted, QStringLiteral("Priya Nandra"), this));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(Measures::spaceLarge, 0, Measures::spaceLarge, 0);
}

QWidget *Gallery::navigation()
{
    auto *side = new NavigationPane(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(Measures::spaceSmall, Measures::spaceMedium, Measures::spaceSmall,
                               Measures::spaceMedium);
    auto *list = new NavigationList(side);
    const auto add = [list](const char *icon, const char *word, std::optional<int> count) {
        list->addEntry({QString::fromLatin1(icon), QString::fromLatin1(word), count});
    };
    add("go-home", "Overview", std::nullopt);
    add("view-list-text", "Reports", 412);
    add("flag", "Recommendations", 26);
    add("view-task", "Improvement plan", 48);
    add("office-chart-bar", "Indicators", 11);
    add("view-calendar", "Meetings", std::nullopt);
    add("view-calendar-timeline", "Timeline", std::nullopt);
    add("document-print", "Pack builder", std::nullopt);
    list->setCurrentPlace(2);
    column->addWidget(list, 1);
    return side;
}

QWidget *Gallery::page()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(Measures::pageMargin, Measures::pageTop, Measures::pageMargin, Measures::pageMargin);
    column->setSpacing(Measures::spaceLarge);
    auto *header = new PageHeader(QStringLiteral("Recommendations, 14 of 38"), page);
    header->setLine(
        QStringLiteral("2 responses are late, and officer and committee disagree on 2. Kinds are counted apart."));
    header->addButton(QStringLiteral("document-print"), QStringLiteral("Print"));
    header->addPrimary(QStringLiteral("list-add"), QStringLiteral("New recommendation"));
    column->addWidget(header);
    auto *message = new MessageBar(page);
    message->showMessage(MessageBar::Severity::Warning,
                         QStringLiteral("Two responses are late: the two months ended on 11 Mar."),
                         QStringLiteral("Show them"));
    column->addWidget(message);
    column->addWidget(filters());
    auto *splitter = new PaneSplitter(Qt::Horizontal, page);
    splitter->addWidget(table());
    splitter->addWidget(details());
    splitter->setSizes({780, 380});
    column->addWidget(splitter, 1);
    return page;
}

QWidget *Gallery::filters()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measures::spaceSmall);
    auto *kinds = new SegmentedSwitch(QStringLiteral("Kind"), row);
    kinds->setCount(kinds->addSegment(QStringLiteral("Scrutiny recommends")), 38);
    kinds->setCount(kinds->addSegment(QStringLiteral("Inspectorate")), 22);
    kinds->setCount(kinds->addSegment(QStringLiteral("Asked of us by officers")), 36);
    layout->addWidget(kinds);
    layout->addStretch(1);
    auto *filter = new SearchField(QStringLiteral("Filter these"), row);
    filter->setFixedWidth(200);
    layout->addWidget(filter);
    auto *group = new QComboBox(row);
    group->addItems({QStringLiteral("Group: status"), QStringLiteral("Group: committee")});
    layout->addWidget(group);
    auto *button = new QPushButton(QStringLiteral("Columns"), row);
    button->setMenu(new QMenu(button));
    layout->addWidget(button);
    layout->addWidget(new QPushButton(themedIcon(QStringLiteral("document-export")), QStringLiteral("Export"), row));
    return row;
}

QWidget *Gallery::table()
{
    auto *side = new PaneSplitter(Qt::Vertical, this);
    auto *model = new TableModel<GalleryRow>(galleryColumns(), this);
    auto *filter = new RowFilter(this);
    filter->setSourceModel(model);
    auto *view = new TableView(QStringLiteral("Recommendations"), side);
    view->setModel(filter);
    model->setRows(galleryRows());
    view->rememberColumns(m_settings, QStringLiteral("recommendations"));
    view->selectRow(2);
    side->addWidget(view);
    auto *none = new TableView(QStringLiteral("Responses"), side);
    none->setModel(new TableModel<GalleryRow>(galleryColumns(), this));
    none->setEmptyState(QStringLiteral("No response was recorded yet."), QStringLiteral("Record a response…"));
    side->addWidget(none);
    return side;
}

QWidget *Gallery::details()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::spaceLarge);
    auto *card = new Card(QStringLiteral("Permanent team managers"), Card::Look::Plain, side);
    card->addAside(new ChipLabel(chipOf(Recommendation::Status::InProgress), card));
    card->body()->addWidget(new ElidedLabel(
        TextLabel::Role::Body, QStringLiteral("That the Cabinet appoints permanent managers to all six teams"), card));
    card->body()->addWidget(chips());
    card->foot()->addWidget(new TextLabel(TextLabel::Role::Muted, QStringLiteral("Worked out by rules"), card), 1);
    card->foot()->addWidget(new LinkButton(QStringLiteral("Add to briefing"), card));
    column->addWidget(card);
    auto *panel = new Card(QStringLiteral("What was recognised"), Card::Look::Panel, side);
    panel->addAside(new ChipLabel(chipOf(Confidence::Sure), panel));
    panel->addAside(new ChipLabel(chipOf(Confidence::Check), panel));
    panel->body()->addWidget(fields());
    panel->foot()->addWidget(buttons());
    column->addWidget(panel);
    column->addStretch(1);
    return side;
}

QWidget *Gallery::chips()
{
    auto *all = new QWidget(this);
    auto *flow = new FlowLayout(all);
    for (const auto &[status, word] : Words<Recommendation::Status>::all)
        flow->addWidget(new ChipLabel(chipOf(status), all));
    for (const auto &[access, word] : Words<Publicity>::all)
        flow->addWidget(new ChipLabel(chipOf(std::optional(access)), all));
    for (const int days : {-12, 4, 40})
        flow->addWidget(new ChipLabel(distanceChip(galleryToday.addDays(days), galleryToday), all));
    flow->addWidget(new ChipLabel(
        {.glyph = StatusGlyph::CrossedEquals, .word = QStringLiteral("Ratings disagree"), .tone = Tone::Amber}, all));
    flow->addWidget(new ChipLabel(
        {.glyph = StatusGlyph::TriangleUp, .word = QStringLiteral("Improving"), .tone = Tone::Blue}, all));
    flow->addWidget(new ChipLabel({.glyph = StatusGlyph::Equals, .word = QStringLiteral("Level")}, all));
    return all;
}

QWidget *Gallery::fields()
{
    auto *all = new QWidget(this);
    auto *column = new QVBoxLayout(all);
    auto *tabs = new QTabBar(all);
    for (const QString &tab : {QStringLiteral("Timeline"), QStringLiteral("Response"), QStringLiteral("Evidence 0")})
        tabs->addTab(tab);
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    column->addWidget(tabs);
    auto *committee = new QComboBox(all);
    committee->addItem(QStringLiteral("Children and Families Scrutiny Committee"));
    column->addWidget(committee);
    auto *row = new QHBoxLayout;
    row->addWidget(new QDateEdit(galleryToday, all));
    row->addWidget(new QSpinBox(all));
    auto *named = new QLineEdit(QStringLiteral("Rosalind Teague"), all);
    row->addWidget(named, 1);
    column->addLayout(row);
    auto *choices = new QHBoxLayout;
    auto *checked = new QCheckBox(QStringLiteral("Children & Families"), all);
    checked->setText(QStringLiteral("Children && Families"));
    checked->setChecked(true);
    choices->addWidget(checked);
    choices->addWidget(new QCheckBox(QStringLiteral("Cabinet"), all));
    auto *radio = new QRadioButton(QStringLiteral("All"), all);
    radio->setChecked(true);
    choices->addWidget(radio);
    choices->addStretch(1);
    column->addLayout(choices);
    return all;
}

QWidget *Gallery::buttons()
{
    auto *all = new QWidget(this);
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new LinkButton(QStringLiteral("Leave for later"), all));
    row->addStretch(1);
    auto *off = new QPushButton(QStringLiteral("Judge…"), all);
    off->setEnabled(false);
    row->addWidget(off);
    row->addWidget(new QPushButton(QStringLiteral("Next"), all));
    auto *accept = new PrimaryButton(QStringLiteral("Accept"), all);
    accept->setObjectName(QStringLiteral("accept"));
    row->addWidget(accept);
    return all;
}
