#pragma once

#include "ui/text/Theme.h"

#include <QObject>

class QDBusVariant;

/// What the desktop says about light and dark: first a guess that costs nothing, then the portal's answer when it
/// comes.
class SystemAppearance : public QObject
{
    Q_OBJECT

public:
    explicit SystemAppearance(QObject *parent);

    Shade shade() const { return m_shade; }

Q_SIGNALS:
    void changed(Shade shade);

private Q_SLOTS:
    void takeSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void take(uint scheme);

    Shade m_shade;
};
