#include "ui/start/FirstRunPage.h"

#include "ui/start/RecentDelegate.h"
#include "ui/start/StepLine.h"
#include "ui/text/Icons.h"
#include "ui/text/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/TextLabel.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QListView>
#include <QMimeData>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

constexpr int contentWidth = 1040;
constexpr int twoColumns = 860;
constexpr int pictureSize = 60;
constexpr int rowsInSight = 4;

} // namespace

FirstRunPage::FirstRunPage(Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_settings(settings),
      m_start(new StartCards(this)),
      m_drop(new DropReports(this))
{
    setAcceptDrops(true);
    setAccessibleName(tr("Welcome to Scrutineer"));
    layOut();
    connectParts();
    reload();
}

void FirstRunPage::layOut()
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *ground = new QWidget(area);
    auto *content = new QWidget(ground);
    content->setMaximumWidth(contentWidth);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Measures::pageMargin);
    rows->addWidget(makeTitle());
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(Measures::pageMargin);
    m_columns->addWidget(m_start, 1);
    m_columns->addWidget(makeRecent(), 1);
    rows->addLayout(m_columns);
    rows->addWidget(m_drop);
    rows->addWidget(makeSteps());
    auto *middle = new QVBoxLayout;
    middle->addStretch(1);
    middle->addWidget(content);
    middle->addStretch(1);
    auto *sides = new QHBoxLayout(ground);
    sides->setContentsMargins(Measures::pageMargin, Measures::pageTop, Measures::pageMargin, Measures::pageMargin);
    sides->addStretch(1);
    sides->addLayout(middle, contentWidth);
    sides->addStretch(1);
    area->setWidget(ground);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
}

QWidget *FirstRunPage::makeTitle()
{
    auto *title = new QWidget(this);
    auto *row = new QHBoxLayout(title);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::spaceLarge);
    auto *picture = new QLabel(title);
    picture->setPixmap(applicationIcon().pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
    row->addWidget(picture);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(new TextLabel(TextLabel::Role::PageTitle, tr("Welcome to Scrutineer"), title));
    auto *line = new TextLabel(
        TextLabel::Role::Body,
        tr("One record of reports, recommendations, plans, indicators and meetings. One file, on this computer."),
        title);
    line->setForegroundRole(QPalette::PlaceholderText);
    line->setWordWrap(true);
    words->addWidget(line);
    words->addStretch(1);
    row->addLayout(words, 1);
    return title;
}

QWidget *FirstRunPage::makeRecent()
{
    auto *recent = new QWidget(this);
    auto *head = new QHBoxLayout;
    m_recentTitle = new TextLabel(TextLabel::Role::Section, {}, recent);
    m_clear = new LinkButton(tr("Clear list"), recent);
    head->addWidget(m_recentTitle, 1);
    head->addWidget(m_clear);
    m_list = new QListView(recent);
    m_list->setModel(&m_recents);
    m_list->setItemDelegate(new RecentDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Recent workspaces"));
    m_recentStack = new QStackedWidget(recent);
    m_recentStack->addWidget(m_list);
    m_recentStack->addWidget(makeStory());
    auto *rows = new QVBoxLayout(recent);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Measures::spaceSmall);
    rows->addLayout(head);
    rows->addWidget(m_recentStack, 1);
    return recent;
}

QWidget *FirstRunPage::makeStory()
{
    auto *story = new Card(tr("Fenbridge, an invented council"), Card::Look::Plain, m_recentStack);
    const QString lines[] = {tr("An inspection finds children’s services inadequate and asks for seven improvements."),
                             tr("A government notice sets eight targets, and a plan of themes answers it."),
                             tr("Members make recommendations, and follow what becomes of each."),
                             tr("The figures show which changes are real and which are chance.")};
    int number = 0;
    for (const QString &line : lines)
        story->body()->addWidget(new StepLine({++number, line, {}}, story), 1);
    return story;
}

QWidget *FirstRunPage::makeSteps()
{
    auto *steps = new QWidget(this);
    m_steps = new QHBoxLayout(steps);
    m_steps->setContentsMargins(0, 0, 0, 0);
    m_steps->setSpacing(Measures::pageMargin);
    const StepLine::Words words[] = {{1, tr("Import reports"), tr("Many at once; originals are kept")},
                                     {2, tr("Check what was read"), tr("Each value shows its source words")},
                                     {3, tr("Find it again"), tr("Every word, committee and year")},
                                     {4, tr("Keep the record"), tr("Every change can be undone")}};
    for (const StepLine::Words &step : words)
        m_steps->addWidget(new StepLine(step, steps), 1);
    return steps;
}

void FirstRunPage::connectParts()
{
    connect(m_start, &StartCards::sampleAsked, this, &FirstRunPage::sampleAsked);
    connect(m_start, &StartCards::newAsked, this, &FirstRunPage::newAsked);
    connect(m_start, &StartCards::openAsked, this, &FirstRunPage::openAsked);
    connect(m_start, &StartCards::restoreAsked, this, &FirstRunPage::restoreAsked);
    connect(m_drop, &DropReports::dropped, this, &FirstRunPage::filesDropped);
    connect(m_list, &QListView::clicked, this, &FirstRunPage::choose);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(key, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
                [this] { choose(m_list->currentIndex()); });
    connect(m_clear, &LinkButton::clicked, this, &FirstRunPage::clearRecents);
}

void FirstRunPage::reload()
{
    m_recents.show(m_settings.recentWorkspaces());
    const bool hasRecents = m_recents.rowCount() > 0;
    m_recentTitle->setText(hasRecents ? tr("Recent") : tr("What the sample tells"));
    m_recentStack->setCurrentIndex(hasRecents ? 0 : 1);
    m_clear->setVisible(hasRecents);
    m_list->setMinimumHeight(std::min(m_recents.rowCount(), rowsInSight) * m_list->sizeHintForRow(0) + 2);
    m_start->setPrimary(m_recents.firstThere() < 0 ? StartCards::Primary::Sample : StartCards::Primary::None);
    if (const int first = m_recents.firstThere(); first >= 0)
        m_list->setCurrentIndex(m_recents.index(first));
}

void FirstRunPage::clearRecents()
{
    m_settings.forgetAllWorkspaces();
    reload();
    m_start->setFocus(Qt::OtherFocusReason);
}

void FirstRunPage::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (!m_recents.isThere(index.row()))
        return locate(index);
    Q_EMIT workspaceChosen(index.data(RecentModel::PathRole).toString());
}

void FirstRunPage::locate(const QModelIndex &index)
{
    const QString lost = index.data(RecentModel::PathRole).toString();
    auto *dialog = new QFileDialog(this, tr("Locate %1").arg(QFileInfo(lost).fileName()),
                                   QFileInfo(lost).absolutePath(), tr("Workspaces (*.scrutiny)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, lost](const QString &path) {
        m_settings.forgetWorkspace(lost);
        reload();
        Q_EMIT workspaceChosen(path);
    });
    dialog->open();
}

void FirstRunPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_recents.firstThere() >= 0)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_start->setFocus(Qt::OtherFocusReason);
}

void FirstRunPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= twoColumns;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_steps->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void FirstRunPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList paths = droppableFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    m_drop->setAwaiting(int(paths.size()));
    event->acceptProposedAction();
}

void FirstRunPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_drop->setAwaiting(0);
}

void FirstRunPage::dropEvent(QDropEvent *event)
{
    m_drop->setAwaiting(0);
    event->acceptProposedAction();
    Q_EMIT filesDropped(droppableFiles(*event->mimeData()));
}
