#include "ui/help/HelpWindow.h"

#include "ui/help/GuideBrowser.h"
#include "ui/text/Icons.h"
#include "ui/text/Measures.h"
#include "ui/widgets/PaneSplitter.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QShortcut>
#include <QToolButton>

namespace {

constexpr QSize sizeAtFirst{960, 720};
constexpr QSize smallestSize{520, 360};
constexpr int fieldWidth = 260;
constexpr int contentsWidth = 256;

} // namespace

HelpWindow::HelpWindow(QWidget *mainWindow)
    : QWidget(mainWindow, Qt::Window),
      m_list(new QListView(this)),
      m_browser(new GuideBrowser(this)),
      m_back(createButton(QStringLiteral("go-previous"), tr("Back (Alt+Left)"))),
      m_forward(createButton(QStringLiteral("go-next"), tr("Forward (Alt+Right)"))),
      m_field(new SearchField(tr("Find on this page"), this)),
      m_places(new TextLabel(TextLabel::Role::Muted, QString(), this))
{
    setWindowTitle(tr("User’s guide - Scrutineer"));
    setWindowIcon(applicationIcon());
    setMinimumSize(smallestSize);
    resize(sizeAtFirst);
    createBar();
    createContents();
    createKeys();
    layOut();
    connect(m_browser, &GuideBrowser::pageShown, this, &HelpWindow::followPage);
    m_browser->showPage(m_contents.first().page);
}

QToolButton *HelpWindow::createButton(const QString &icon, const QString &name)
{
    auto *const button = new QToolButton(this);
    button->setIcon(themedIcon(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setEnabled(false);
    return button;
}

void HelpWindow::createBar()
{
    m_field->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    m_field->setMaximumWidth(fieldWidth);
    connect(m_back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_field, &SearchField::searchAsked, this, &HelpWindow::find);
}

void HelpWindow::createContents()
{
    QStringList titles;
    for (const GuideEntry &entry : m_contents)
        titles.append(entry.title);
    m_titles.setStringList(titles);
    m_list->setModel(&m_titles);
    m_list->setAccessibleName(tr("Contents"));
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && m_contents.at(current.row()).page != currentPage())
            m_browser->showPage(m_contents.at(current.row()).page);
    });
}

void HelpWindow::createKeys()
{
    const auto addKey = [this](const QKeySequence &keys, auto work) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, work);
    };
    addKey(Qt::ALT | Qt::Key_Left, [this] { m_browser->backward(); });
    addKey(Qt::ALT | Qt::Key_Right, [this] { m_browser->forward(); });
    addKey(Qt::Key_F3, [this] { goToPlace(1); });
    addKey(Qt::SHIFT | Qt::Key_F3, [this] { goToPlace(-1); });
    addKey(Qt::Key_Escape, [this] { m_field->text().isEmpty() ? void(close()) : m_field->clear(); });
}

void HelpWindow::layOut()
{
    auto *const bar = new QHBoxLayout;
    bar->setContentsMargins(Measures::spaceMedium, Measures::spaceSmall, Measures::spaceMedium, Measures::spaceSmall);
    bar->setSpacing(Measures::spaceSmall);
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addStretch(1);
    bar->addWidget(m_places);
    bar->addWidget(m_field, 1);
    auto *const panes = new PaneSplitter(Qt::Horizontal, this);
    panes->addWidget(m_list);
    panes->addWidget(m_browser);
    panes->setChildrenCollapsible(false);
    panes->setStretchFactor(1, 1);
    panes->setSizes({contentsWidth, sizeAtFirst.width() - contentsWidth});
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(bar);
    rows->addWidget(panes, 1);
}

void HelpWindow::open(const QString &page)
{
    const QString name = page.section(QLatin1Char('#'), 0, 0);
    m_browser->showPage(guidePage(name).isEmpty() ? m_contents.first().page : page);
    show();
    // Its rows were measured before the style sheet reached them.
    m_list->doItemsLayout();
    activateWindow();
    m_browser->setFocus(Qt::OtherFocusReason);
}

QString HelpWindow::currentPage() const
{
    return m_browser->currentPage();
}

void HelpWindow::setShortcuts(const QString &tables)
{
    m_browser->setShortcuts(tables);
}

void HelpWindow::followPage(const QString &page)
{
    for (int row = 0; row < m_contents.size(); ++row)
        if (m_contents.at(row).page == page)
            m_list->setCurrentIndex(m_titles.index(row));
    find(m_field->text());
}

void HelpWindow::find(const QString &words)
{
    m_browser->findWords(words);
    sayPlaces();
}

void HelpWindow::goToPlace(int step)
{
    m_browser->goToPlace(step);
    sayPlaces();
}

void HelpWindow::sayPlaces()
{
    const int count = int(m_browser->placeCount());
    if (m_field->text().isEmpty())
        m_places->clear();
    else if (count == 0)
        m_places->setText(tr("Not on this page"));
    else
        m_places->setText(tr("Place %1 of %2").arg(m_browser->currentPlace() + 1).arg(count));
}
