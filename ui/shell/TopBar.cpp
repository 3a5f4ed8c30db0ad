#include "ui/shell/TopBar.h"

#include "ui/text/Icons.h"
#include "ui/text/Measures.h"
#include "ui/text/Theme.h"
#include "ui/widgets/SearchField.h"

#include <QMenu>
#include <QToolButton>

namespace {

constexpr int searchWidth = 440;
constexpr int narrowestSearch = 180;

} // namespace

TopBar::TopBar(QWidget *parent) : QToolBar(tr("Main"), parent)
{
    setObjectName(QStringLiteral("topBar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize(QSize(Measures::icon + 2, Measures::icon + 2));
    setMinimumHeight(Measures::toolbar);
    createActions();
    createMenu();
    addActions({m_back, m_forward});
    addSeparator();
    addActions({m_undo, m_redo});
    addStretch();
    m_search = new SearchField(tr("Search everything, or type > for a command"), this);
    m_search->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    addWidget(m_search);
    addStretch();
    addAction(m_settings);
    clearWorkspace();
}

QAction *TopBar::makeAction(const char *iconName, const QString &text, const QKeySequence &keys)
{
    auto *const action = new QAction(themedIcon(QString::fromLatin1(iconName)), text, this);
    action->setShortcut(keys);
    const QString tip = QString(text).remove(QLatin1Char('&'));
    action->setToolTip(keys.isEmpty() ? tip : tr("%1 (%2)").arg(tip, keys.toString(QKeySequence::NativeText)));
    parentWidget()->addAction(action);
    return action;
}

void TopBar::createActions()
{
    m_back = makeAction("go-previous", tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    m_forward = makeAction("go-next", tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right));
    m_undo = makeAction("edit-undo", tr("Undo"), QKeySequence::Undo);
    m_redo = makeAction("edit-redo", tr("Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    m_import = makeAction("document-import", tr("Import…"), QKeySequence(Qt::CTRL | Qt::Key_I));
    m_new = makeAction("document-new", tr("New workspace…"), QKeySequence::New);
    m_open = makeAction("document-open", tr("Open a workspace…"), QKeySequence::Open);
    m_close = makeAction("window-close", tr("Close the workspace"), QKeySequence::Close);
    m_backup = makeAction("document-save", tr("Save a backup…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_restore = makeAction("document-revert", tr("Restore a backup…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    m_backups = makeAction("view-history", tr("Backups…"), {});
    m_verify = makeAction("security-high", tr("Check the workspace"), {});
    m_publicView =
        makeAction("view-visible", tr("See it as the public would"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P));
    m_publicView->setCheckable(true);
    m_erase = makeAction("edit-delete", tr("Erase the shown report for good…"), {});
    m_settings = makeAction("configure", tr("Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    m_guide = makeAction("help-contents", tr("User’s guide"), QKeySequence(Qt::Key_F1));
    m_shortcuts = makeAction("input-keyboard", tr("Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_F1));
    m_copyLink =
        makeAction("edit-link", tr("Copy a link to what is shown"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_quit = makeAction("application-exit", tr("Quit"), QKeySequence::Quit);
}

void TopBar::createMenu()
{
    auto *const menu = new QMenu(this);
    menu->addActions({m_new, m_open, m_close});
    menu->addSeparator();
    menu->addActions({m_import, m_backup, m_backups, m_restore, m_verify});
    menu->addSeparator();
    menu->addActions({m_copyLink, m_publicView, m_erase});
    menu->addSeparator();
    menu->addActions({m_guide, m_shortcuts});
    menu->addSeparator();
    menu->addActions({m_settings, m_quit});
    m_menuButton = new QToolButton(this);
    m_menuButton->setIcon(themedIcon(QStringLiteral("application-menu")));
    m_menuButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMenu(menu);
    m_menuButton->setFont(Theme::font(TypeRole::Strong));
    m_menuButton->setAccessibleName(tr("Workspace"));
    m_menuButton->setToolTip(tr("New, open, back up, settings"));
    addWidget(m_menuButton);
    addSeparator();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    m_search->setFixedWidth(qBound(narrowestSearch, width() / 3, searchWidth));
    QToolBar::resizeEvent(event);
}

void TopBar::addStretch()
{
    auto *const stretch = new QWidget(this);
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(stretch);
}

void TopBar::setWorkspace(const QString &name)
{
    m_menuButton->setText(name);
    for (QAction *action : {m_import, m_close, m_backup, m_backups, m_verify, m_publicView, m_erase, m_copyLink})
        action->setEnabled(true);
    m_search->setEnabled(true);
    // Now these keys are the page's: a new recommendation is made more often than a new workspace.
    m_new->setShortcut({});
    setPlaces(0, 0);
}

void TopBar::clearWorkspace()
{
    m_menuButton->setText(tr("Scrutineer"));
    for (QAction *action : {m_import, m_close, m_backup, m_backups, m_verify, m_undo, m_redo, m_back, m_forward,
                            m_publicView, m_erase, m_copyLink})
        action->setEnabled(false);
    m_publicView->setChecked(false);
    m_search->setEnabled(false);
    m_new->setShortcut(QKeySequence::New);
}

void TopBar::setWritable(const QString &readOnlyReason)
{
    const bool isWritable = readOnlyReason.isEmpty();
    m_import->setEnabled(isWritable);
    m_erase->setEnabled(isWritable);
    m_import->setToolTip(isWritable ? tr("Import reports from files (Ctrl+I)") : readOnlyReason);
    if (isWritable)
        return;
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
}

void TopBar::setUndo(const UndoHistory &history)
{
    const bool canUndo = !history.done().isEmpty();
    const bool canRedo = !history.undone().isEmpty();
    m_undo->setEnabled(canUndo);
    m_redo->setEnabled(canRedo);
    m_undo->setToolTip(canUndo ? tr("Undo: %1 (Ctrl+Z)").arg(history.done().last().label) : tr("Nothing to undo"));
    m_redo->setToolTip(canRedo ? tr("Redo: %1 (Ctrl+Shift+Z)").arg(history.undone().last().label)
                               : tr("Nothing to redo"));
}

void TopBar::setPlaces(int before, int after)
{
    m_back->setEnabled(before > 0);
    m_forward->setEnabled(after > 0);
}
