#include "ui/help/ShortcutList.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QShortcut>

#include <algorithm>

namespace {

QString translated(const char *words)
{
    return QCoreApplication::translate("ShortcutList", words);
}

QString plain(QString words)
{
    return words.remove(QLatin1Char('&')).remove(QChar(0x2026));
}

QString shown(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

/// A button's mnemonic is no shortcut that anybody needs to learn: it is underlined.
bool isMnemonic(const QAbstractButton &button)
{
    return button.shortcut() == QKeySequence::mnemonic(button.text());
}

ShownShortcut shortcutOf(const QObject &object)
{
    if (const auto *action = qobject_cast<const QAction *>(&object))
        return {{}, shown(action->shortcut()), plain(action->text())};
    if (const auto *shortcut = qobject_cast<const QShortcut *>(&object))
        return {{}, shortcut->whatsThis().isEmpty() ? QString() : shown(shortcut->key()), shortcut->whatsThis()};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&object); button && !isMnemonic(*button))
        return {{}, shown(button->shortcut()), plain(button->text())};
    return {};
}

/// A dialog, or the guide itself: its shortcuts are not the window's.
bool isWindow(const QObject &object)
{
    const auto *const widget = qobject_cast<const QWidget *>(&object);
    return widget && widget->isWindow();
}

class ShortcutWalk
{
public:
    explicit ShortcutWalk(const QList<WindowPlace> &places) : m_places(places) { }

    // Depth first: what stands further up in the window is listed earlier.
    void walk(const QObject &object, const QString &place)
    {
        ShownShortcut found = shortcutOf(object);
        found.place = place;
        if (!found.keys.isEmpty() && !m_found.contains(found))
            m_found.append(found);
        for (const QObject *child : object.children())
            if (!isWindow(*child))
                walk(*child, nameOf(*child, place));
    }
    const QList<ShownShortcut> &found() const { return m_found; }

private:
    QString nameOf(const QObject &object, const QString &around) const
    {
        const auto isIt = [&](const WindowPlace &place) { return place.widget == &object; };
        const auto known = std::find_if(m_places.begin(), m_places.end(), isIt);
        return known == m_places.end() ? around : known->name;
    }

    const QList<WindowPlace> &m_places;
    QList<ShownShortcut> m_found;
};

} // namespace

QList<ShownShortcut> shortcutsOf(const QWidget &window, const QList<WindowPlace> &places)
{
    ShortcutWalk walk(places);
    walk.walk(window, QString());
    QList<ShownShortcut> shortcuts;
    QStringList order{QString()};
    for (const WindowPlace &place : places)
        order.append(place.name);
    for (const QString &name : order)
        std::copy_if(walk.found().begin(), walk.found().end(), std::back_inserter(shortcuts),
                     [&](const ShownShortcut &shortcut) { return shortcut.place == name; });
    return shortcuts;
}

QString shortcutTables(const QList<ShownShortcut> &shortcuts)
{
    QString tables;
    QString place = QStringLiteral("\n");
    for (const ShownShortcut &shortcut : shortcuts) {
        if (shortcut.place != place) {
            tables += tables.isEmpty() ? QString() : QStringLiteral("</table>");
            place = shortcut.place;
            const QString heading = place.isEmpty() ? translated("Everywhere in the window") : place;
            tables += QStringLiteral("<h3>%1</h3><table width=\"100%\">").arg(heading.toHtmlEscaped());
        }
        tables += QStringLiteral("<tr><th width=\"160\"><kbd>%1</kbd></th><td>%2</td></tr>")
                      .arg(shortcut.keys.toHtmlEscaped(), shortcut.what.toHtmlEscaped());
    }
    return tables.isEmpty() ? tables : tables + QStringLiteral("</table>");
}
