#include "ui/help/GuideContents.h"

#include <QFile>
#include <QXmlStreamReader>

namespace {

const QString ending = QStringLiteral(".html");

} // namespace

QString guidePage(const QString &page)
{
    QFile file(QStringLiteral(":/help/guide/%1%2").arg(page, ending));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<GuideEntry> guideContents()
{
    QList<GuideEntry> entries;
    QXmlStreamReader reader(guidePage(QStringLiteral("index")));
    while (reader.readNextStartElement() || !reader.atEnd()) {
        if (!reader.isStartElement() || reader.name() != QLatin1String("nav"))
            continue;
        while (!reader.atEnd() && !(reader.isEndElement() && reader.name() == QLatin1String("nav"))) {
            reader.readNext();
            if (!reader.isStartElement() || reader.name() != QLatin1String("a"))
                continue;
            const QString page = reader.attributes().value(QLatin1String("href")).toString().chopped(ending.size());
            entries.append({page, reader.readElementText()});
        }
        break;
    }
    return entries;
}
