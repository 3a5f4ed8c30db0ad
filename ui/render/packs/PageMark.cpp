#include "ui/render/packs/PageMark.h"

#include <QCoreApplication>

namespace {

QString phrase()
{
    return QCoreApplication::translate("PageMark", "Page %1 of %2", "foot of a printed page");
}

} // namespace

QString PageMark::specimen()
{
    QString characters;
    const QString all = phrase().remove(QStringLiteral("%1")).remove(QStringLiteral("%2"));
    for (const QChar one : all)
        if (!characters.contains(one))
            characters.append(one);
    // Figures last: white at the end of a line is not drawn.
    return characters + QStringLiteral("0123456789");
}

QString PageMark::pageWords(int page, int pages)
{
    return phrase().arg(page).arg(pages);
}
