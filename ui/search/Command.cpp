#include "ui/search/Command.h"

#include "core/storage/ReportCatalogue.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QRegularExpression>
#include <QShortcut>

#include <algorithm>
#include <optional>

namespace {

QString plain(QString words)
{
    return words.remove(QLatin1Char('&')).simplified();
}

QString shown(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

/// A button's underlined letter is no shortcut of the whole window.
QString keysOf(const QAbstractButton &button)
{
    return button.shortcut() == QKeySequence::mnemonic(button.text()) ? QString() : shown(button.shortcut());
}

std::optional<Command> commandOf(QObject &object, const WindowPlace &place)
{
    if (const auto *action = qobject_cast<const QAction *>(&object)) {
        const bool isOne = action->isEnabled() && action->isVisible() && !action->isSeparator() && !action->menu()
            && !action->associatedObjects().isEmpty();
        return isOne ? std::optional(Command{plain(action->text()), {}, shown(action->shortcut()), {}, {}})
                     : std::nullopt;
    }
    if (const auto *shortcut = qobject_cast<const QShortcut *>(&object))
        return shortcut->isEnabled()
            ? std::optional(Command{plain(shortcut->whatsThis()), {}, shown(shortcut->key()), {}, {}})
            : std::nullopt;
    const auto *button = qobject_cast<const QAbstractButton *>(&object);
    const QWidget *const around = place.widget ? place.widget : button ? button->window() : nullptr;
    // What is only switched on and off is no command.
    return button && button->isEnabled() && !button->isCheckable() && button->isVisibleTo(around)
        ? std::optional(Command{plain(button->text()), {}, keysOf(*button), {}, {}})
        : std::nullopt;
}

/// Walks through the window, depth first, so that what stands further up is listed earlier.
class CommandWalk
{
public:
    explicit CommandWalk(const QList<WindowPlace> &places) : m_places(places) { }

    void walk(QObject &object, const WindowPlace &around)
    {
        take(object, around);
        for (QObject *const child : object.children()) {
            const auto *const widget = qobject_cast<const QWidget *>(child);
            if (!widget || !widget->isWindow())
                walk(*child, placeOf(*child, around));
        }
    }
    QList<Command> found() const { return m_found; }

private:
    WindowPlace placeOf(const QObject &object, const WindowPlace &around) const
    {
        const auto known = std::ranges::find(m_places, &object, &WindowPlace::widget);
        return known == m_places.end() ? around : *known;
    }

    void take(QObject &object, const WindowPlace &place)
    {
        std::optional<Command> command = commandOf(object, place);
        if (!command || command->text.isEmpty())
            return;
        command->place = place.name;
        command->object = &object;
        command->page = place.widget;
        const bool isKnown = std::ranges::any_of(m_found, [&](const Command &other) {
            return other.text == command->text && other.place == command->place;
        });
        if (!isKnown)
            m_found.append(*command);
    }

    const QList<WindowPlace> &m_places;
    QList<Command> m_found;
};

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gaps(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return foldedText(text).split(gaps, Qt::SkipEmptyParts);
}

bool hasBeginnings(const QStringList &words, const QStringList &typed)
{
    return std::ranges::all_of(typed, [&](const QString &beginning) {
        return std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(beginning); });
    });
}

} // namespace

QList<Command> commandsOf(QWidget &window, const QList<WindowPlace> &places)
{
    CommandWalk walk(places);
    walk.walk(window, {});
    return walk.found();
}

QList<Command> matchingCommands(const QList<Command> &commands, const QString &typed)
{
    const QStringList beginnings = wordsOf(typed);
    QList<Command> nearest;
    QList<Command> near;
    QList<Command> far;
    for (const Command &command : commands) {
        const QStringList own = wordsOf(command.text);
        const bool isOwn = hasBeginnings(own, beginnings);
        if (isOwn && (beginnings.isEmpty() || own.first().startsWith(beginnings.first())))
            nearest.append(command);
        else if (isOwn)
            near.append(command);
        else if (hasBeginnings(own + wordsOf(command.place), beginnings))
            far.append(command);
    }
    return nearest + near + far;
}

void run(const Command &command)
{
    if (auto *const action = qobject_cast<QAction *>(command.object))
        action->trigger();
    else if (auto *const button = qobject_cast<QAbstractButton *>(command.object))
        button->click();
    else if (auto *const shortcut = qobject_cast<QShortcut *>(command.object))
        Q_EMIT shortcut->activated();
}
