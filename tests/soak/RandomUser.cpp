#include "tests/soak/RandomUser.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QScrollBar>
#include <QTest>
#include <QTextEdit>

namespace {

constexpr int keptStory = 40;

/// What would end the run, or leave the folder that it plays in.
bool isOffLimits(const QWidget &widget)
{
    const auto *const button = qobject_cast<const QAbstractButton *>(&widget);
    return button && button->text().contains(QLatin1String("Quit"));
}

bool isUsable(const QWidget &widget)
{
    if (!widget.isVisible() || !widget.isEnabled() || widget.visibleRegion().isEmpty() || isOffLimits(widget))
        return false;
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget)
        || qobject_cast<const QTextEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QScrollBar *>(&widget)
        || widget.focusPolicy() != Qt::NoFocus;
}

const QStringList &words()
{
    static const QStringList some{QStringLiteral("care"),
                                  QStringLiteral("O'Dowd"),
                                  QStringLiteral("2026-03-31"),
                                  QStringLiteral("31/02/2026"),
                                  QStringLiteral("-1"),
                                  QStringLiteral("12.5"),
                                  QStringLiteral("\u0174yn \u2013 caf\u00e9"),
                                  QStringLiteral("=1+1"),
                                  QStringLiteral(">go to plan"),
                                  QStringLiteral("\"of the\""),
                                  QStringLiteral("a"),
                                  QString(300, QLatin1Char('x'))};
    return some;
}

} // namespace

RandomUser::RandomUser(QWidget &window, Chance &chance) : m_window(window), m_chance(chance) { }

QWidget *RandomUser::frontWindow() const
{
    if (QWidget *const popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *const modal = QApplication::activeModalWidget())
        return modal;
    QList<QWidget *> windows;
    for (QWidget *const window : QApplication::topLevelWidgets())
        if (window->isVisible() && window != &m_window)
            windows.append(window);
    // Most of the time it is the main window that one works in.
    return !windows.isEmpty() && below(m_chance, 4) == 0 ? windows.at(below(m_chance, int(windows.size()))) : &m_window;
}

QList<QWidget *> RandomUser::usable(QWidget &front) const
{
    QList<QWidget *> found;
    for (QWidget *const widget : front.findChildren<QWidget *>())
        if (widget->window() == &front && isUsable(*widget))
            found.append(widget);
    return found;
}

void RandomUser::act()
{
    QWidget *const front = frontWindow();
    // Files are chosen elsewhere, and no paper is wasted.
    const bool isLeft = qobject_cast<QFileDialog *>(front) || qobject_cast<QPrintDialog *>(front);
    if (isLeft || (front != &m_window && below(m_chance, 12) == 0)) {
        tell(QStringLiteral("leaves"), *front);
        QTest::keyClick(front, Qt::Key_Escape);
        return;
    }
    if (auto *const menu = qobject_cast<QMenu *>(front)) {
        const QList<QAction *> actions = menu->actions();
        QAction *const action = actions.isEmpty() ? nullptr : actions.at(below(m_chance, int(actions.size())));
        if (action && action->isEnabled() && !action->text().contains(QLatin1String("Quit"))) {
            tell(QStringLiteral("chooses ") + action->text(), *menu);
            return QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        }
        return QTest::keyClick(menu, Qt::Key_Escape);
    }
    const QList<QWidget *> widgets = usable(*front);
    if (widgets.isEmpty())
        return QTest::keyClick(front, Qt::Key_Escape);
    use(*widgets.at(below(m_chance, int(widgets.size()))));
}

void RandomUser::use(QWidget &widget)
{
    const bool takesWords = qobject_cast<QLineEdit *>(&widget) || qobject_cast<QPlainTextEdit *>(&widget)
        || qobject_cast<QTextEdit *>(&widget) || qobject_cast<QAbstractSpinBox *>(&widget);
    if (below(m_chance, 8) == 0)
        return press(widget);
    if (takesWords)
        return type(widget);
    if (auto *const view = qobject_cast<QAbstractItemView *>(&widget))
        return clickRow(*view);
    const QRect there = widget.visibleRegion().boundingRect();
    const bool isButton = qobject_cast<QAbstractButton *>(&widget);
    click(widget,
          isButton ? there.center()
                   : there.topLeft() + QPoint(below(m_chance, there.width()), below(m_chance, there.height())));
}

void RandomUser::click(QWidget &widget, const QPoint &place)
{
    tell(QStringLiteral("clicks"), widget);
    QTest::mouseClick(&widget, Qt::LeftButton, {}, place);
}

void RandomUser::clickRow(QAbstractItemView &view)
{
    const int rows = view.model() ? view.model()->rowCount(view.rootIndex()) : 0;
    if (rows == 0)
        return click(*view.viewport(), view.viewport()->rect().center());
    const QModelIndex index = view.model()->index(below(m_chance, rows), 0, view.rootIndex());
    view.scrollTo(index);
    click(*view.viewport(), view.visualRect(index).center());
}

void RandomUser::type(QWidget &widget)
{
    const QString &text = words().at(below(m_chance, int(words().size())));
    tell(QStringLiteral("types ") + text.left(20), widget);
    widget.setFocus();
    const QPointer<QWidget> there(&widget);
    for (const QChar sign : text)
        if (there && there->isEnabled())
            QTest::sendKeyEvent(QTest::Click, there, Qt::Key_unknown, QString(sign), Qt::NoModifier);
}

void RandomUser::press(QWidget &widget)
{
    struct Keys
    {
        Qt::Key key;
        Qt::KeyboardModifiers modifiers;
    };
    static constexpr Keys some[] = {
        {Qt::Key_Return, Qt::NoModifier},     {Qt::Key_Escape, Qt::NoModifier}, {Qt::Key_Tab, Qt::NoModifier},
        {Qt::Key_Backtab, Qt::ShiftModifier}, {Qt::Key_Down, Qt::NoModifier},   {Qt::Key_Up, Qt::NoModifier},
        {Qt::Key_PageDown, Qt::NoModifier},   {Qt::Key_Home, Qt::NoModifier},   {Qt::Key_Space, Qt::NoModifier},
        {Qt::Key_Delete, Qt::NoModifier},     {Qt::Key_Z, Qt::ControlModifier}, {Qt::Key_A, Qt::ControlModifier},
        {Qt::Key_C, Qt::ControlModifier},     {Qt::Key_V, Qt::ControlModifier}, {Qt::Key_N, Qt::ControlModifier},
        {Qt::Key_F, Qt::ControlModifier},     {Qt::Key_K, Qt::ControlModifier}, {Qt::Key_Return, Qt::ControlModifier},
        {Qt::Key_Left, Qt::AltModifier},      {Qt::Key_Right, Qt::AltModifier}};
    const Keys &keys = some[below(m_chance, int(std::size(some)))];
    tell(QStringLiteral("presses ") + QKeySequence(int(keys.modifiers) | keys.key).toString(), widget);
    QTest::keyClick(&widget, keys.key, keys.modifiers);
}

void RandomUser::tell(const QString &what, const QWidget &widget)
{
    const auto *const button = qobject_cast<const QAbstractButton *>(&widget);
    const QString name = button && !button->text().isEmpty() ? button->text() : widget.accessibleName();
    m_story.append(
        QStringLiteral("%1: %2 '%3'").arg(what, QString::fromLatin1(widget.metaObject()->className()), name));
    if (m_story.size() > keptStory)
        m_story.removeFirst();
}
