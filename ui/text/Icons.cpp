#include "ui/text/Icons.h"

#include "ui/text/Theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

namespace {

enum class Ink
{
    Text,
    OnAccent
};

QColor colourOf(Ink ink, QIcon::Mode mode)
{
    const Colours &colours = Theme::current().colours();
    if (mode == QIcon::Disabled)
        return colours.faint;
    if (ink == Ink::OnAccent)
        return colours.onAccent;
    return mode == QIcon::Selected ? colours.accent : colours.text;
}

QIcon sourceOf(const QString &name)
{
    const QString own = QStringLiteral(":/icons/") + name + QStringLiteral(".svg");
    return QFile::exists(own) ? QIcon(own) : QIcon::fromTheme(name);
}

/// Takes the shape of an icon and fills it with a colour of the theme, at the moment it is drawn.
class InkIconEngine : public QIconEngine
{
public:
    InkIconEngine(QString name, Ink ink) : m_name(std::move(name)), m_ink(ink) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor colour = colourOf(m_ink, mode);
        const QString key =
            QStringLiteral("ink/%1/%2x%3/%4").arg(m_name).arg(size.width()).arg(size.height()).arg(colour.rgba());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = drawn(size, scale, colour);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    bool isNull() override { return m_name.isEmpty(); }
    QString key() const override { return QStringLiteral("InkIconEngine"); }
    QIconEngine *clone() const override { return new InkIconEngine(*this); }

private:
    /// The drawing is chosen for the size in points: Breeze has finer ones for larger icons.
    QPixmap drawn(const QSize &size, qreal scale, const QColor &colour) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.scale(scale, scale);
        const QRect place(QPoint(), size / scale);
        sourceOf(m_name).paint(&painter, place);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(place, colour);
        return pixmap;
    }

    QString m_name;
    Ink m_ink;
};

} // namespace

QIcon themedIcon(const QString &name)
{
    return QIcon(new InkIconEngine(name, Ink::Text));
}

QIcon onAccentIcon(const QString &name)
{
    return QIcon(new InkIconEngine(name, Ink::OnAccent));
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/icons/scrutineer.svg"));
}
