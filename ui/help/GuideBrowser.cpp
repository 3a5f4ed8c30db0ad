#include "ui/help/GuideBrowser.h"

#include "ui/help/GuideContents.h"
#include "ui/text/Measures.h"
#include "ui/text/Theme.h"

#include <QImage>
#include <QRegularExpression>
#include <QResizeEvent>

namespace {

constexpr int widestPicture = 720;
const QString folder = QStringLiteral("qrc:/help/guide/");

/// What QTextDocument understands of a style sheet, in the colours that are worn.
QString pageStyle()
{
    const Colours &colours = Theme::current().colours();
    return QStringLiteral("body { color: %1; } a { color: %2; } h1 { font-size: 16pt; margin-bottom: 12px; }"
                          "h2 { font-size: 12pt; margin-top: 20px; margin-bottom: 6px; }"
                          "h3 { font-size: 10pt; margin-top: 14px; margin-bottom: 4px; }"
                          "p, li, dd { line-height: 130%; } li { margin-bottom: 4px; } dt { font-weight: 600; }"
                          ".caption, caption { color: %3; } th { text-align: left; font-weight: 600; }"
                          "th, td { padding: 4px 12px 4px 0; } kbd, code { background-color: %4; }"
                          "pre { background-color: %4; }")
        .arg(colours.text.name(), colours.accent.name(), colours.muted.name(), colours.greyTint.name());
}

/// QTextDocument knows no figures: it would set a picture into the line of the heading before it.
QString asPlainBlocks(QString page)
{
    return page.replace(QLatin1String("<figure>"), QLatin1String("<div>"))
        .replace(QLatin1String("</figure>"), QLatin1String("</div>"))
        .replace(QLatin1String("<figcaption>"), QLatin1String("<div class=\"caption\">"))
        .replace(QLatin1String("</figcaption>"), QLatin1String("</div>"));
}

QString pageOf(const QUrl &source)
{
    return source.fileName().section(QLatin1Char('.'), 0, 0);
}

} // namespace

GuideBrowser::GuideBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setAccessibleName(tr("Page of the guide"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    document()->setDocumentMargin(Measures::pageMargin);
    dress();
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (!guidePage(pageOf(link)).isEmpty())
            setSource(link);
    });
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl &source) { Q_EMIT pageShown(pageOf(source)); });
}

void GuideBrowser::dress()
{
    document()->setDefaultStyleSheet(pageStyle());
}

void GuideBrowser::showPage(const QString &page)
{
    if (!guidePage(page.section(QLatin1Char('#'), 0, 0)).isEmpty())
        setSource(QUrl(folder + QString(page).replace(QLatin1Char('#'), QLatin1String(".html#"))
                       + (page.contains(QLatin1Char('#')) ? QString() : QStringLiteral(".html"))));
}

QString GuideBrowser::currentPage() const
{
    return pageOf(source());
}

void GuideBrowser::setShortcuts(const QString &tables)
{
    m_shortcuts = tables;
    if (currentPage() == QLatin1String("keyboard"))
        reload();
}

/// Without what only a reader in a web browser needs: the contents stand beside the page already.
QString GuideBrowser::pageText(const QUrl &name) const
{
    static const QRegularExpression skip(QStringLiteral("<a class=\"skip\".*?</nav>"),
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression printed(QStringLiteral("<p id=\"program-shortcuts\">.*?</table>"),
                                            QRegularExpression::DotMatchesEverythingOption);
    QString text = asPlainBlocks(guidePage(pageOf(name)).remove(skip));
    if (!m_shortcuts.isEmpty())
        text.replace(printed, m_shortcuts);
    return text;
}

QVariant GuideBrowser::picture(const QUrl &name) const
{
    QImage image(QLatin1Char(':') + source().resolved(name).path());
    const int width = qMin(widestPicture, viewport()->width() - 2 * Measures::pageMargin);
    const qreal sharpness = devicePixelRatioF();
    if (image.isNull() || width <= 0)
        return image;
    image = image.scaledToWidth(qMin(image.width(), int(width * sharpness)), Qt::SmoothTransformation);
    image.setDevicePixelRatio(sharpness);
    return image;
}

QVariant GuideBrowser::loadResource(int type, const QUrl &name)
{
    const QUrl full = source().resolved(name);
    if (full.scheme() != QLatin1String("qrc"))
        return {};
    if (type == QTextDocument::HtmlResource)
        return pageText(full);
    return type == QTextDocument::ImageResource ? picture(full) : QVariant(QByteArray());
}

void GuideBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || source().isEmpty())
        return;
    dress();
    reload();
}

void GuideBrowser::resizeEvent(QResizeEvent *event)
{
    const bool isOtherWidth = event->size().width() != event->oldSize().width();
    QTextBrowser::resizeEvent(event);
    // Pictures are drawn for the width there is.
    if (isOtherWidth && !source().isEmpty())
        reload();
}

int GuideBrowser::findWords(const QString &words)
{
    m_places.clear();
    m_place = -1;
    QTextCursor found = words.isEmpty() ? QTextCursor() : document()->find(words);
    while (!found.isNull()) {
        m_places.append(found);
        found = document()->find(words, found);
    }
    goToPlace(1);
    return int(m_places.size());
}

void GuideBrowser::goToPlace(int step)
{
    if (!m_places.isEmpty()) {
        m_place = int((m_place + step + m_places.size()) % m_places.size());
        QTextCursor there = m_places.at(m_place);
        there.setPosition(there.selectionStart());
        setTextCursor(there);
        ensureCursorVisible();
    }
    markPlaces();
}

void GuideBrowser::markPlaces()
{
    QList<ExtraSelection> marks;
    for (qsizetype place = 0; place < m_places.size(); ++place) {
        ExtraSelection mark;
        mark.cursor = m_places.at(place);
        mark.format.setBackground(place == m_place ? Theme::current().colours().accent
                                                   : Theme::current().colours().hit);
        if (place == m_place)
            mark.format.setForeground(Theme::current().colours().onAccent);
        marks.append(mark);
    }
    setExtraSelections(marks);
}
