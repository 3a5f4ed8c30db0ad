#include "ui/text/SystemAppearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>

namespace {

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colourScheme = QStringLiteral("color-scheme");

/// The platform's palette knows best; where it has none, a GTK theme named in the environment may tell.
Shade firstGuess()
{
    const QString gtkTheme = qEnvironmentVariable("GTK_THEME");
    const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128
        || gtkTheme.endsWith(QLatin1String(":dark")) || gtkTheme.endsWith(QLatin1String("-dark"), Qt::CaseInsensitive);
    return dark ? Shade::Dark : Shade::Light;
}

} // namespace

SystemAppearance::SystemAppearance(QObject *parent) : QObject(parent), m_shade(firstGuess())
{
    // Without a session bus a call would wait for one to be started.
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        askPortal();
}

void SystemAppearance::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portal, portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
                SLOT(takeSetting(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(portal, portalPath, portalSettings, QStringLiteral("Read"));
    question << appearance << colourScheme;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *answered) {
        const QDBusPendingReply<QDBusVariant> reply = *answered;
        if (reply.isValid())
            takeSetting(appearance, colourScheme, reply.value());
        answered->deleteLater();
    });
}

void SystemAppearance::takeSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != appearance || key != colourScheme)
        return;
    // `Read` wraps its answer twice, the signal once.
    const QVariant inner = value.variant();
    take(inner.canConvert<QDBusVariant>() ? inner.value<QDBusVariant>().variant().toUInt() : inner.toUInt());
}

void SystemAppearance::take(uint scheme)
{
    // 0: no preference, 1: dark, 2: light.
    if (scheme != 1 && scheme != 2)
        return;
    const Shade told = scheme == 1 ? Shade::Dark : Shade::Light;
    if (told == m_shade)
        return;
    m_shade = told;
    Q_EMIT changed(m_shade);
}
