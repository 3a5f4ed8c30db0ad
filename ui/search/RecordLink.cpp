#include "ui/search/RecordLink.h"

#include <QUuid>

namespace {

const QLatin1String scheme("scrutineer:");

} // namespace

QString linkTo(const DigestSubject &subject)
{
    return QStringLiteral("%1%2/%3").arg(scheme, wordOf(subject.kind), subject.record);
}

bool isRecordLink(const QString &text)
{
    return text.startsWith(scheme, Qt::CaseInsensitive);
}

std::optional<DigestSubject> subjectOfLink(const QString &link)
{
    if (!isRecordLink(link))
        return std::nullopt;
    QString path = link.trimmed().mid(scheme.size());
    while (path.startsWith(QLatin1Char('/')))
        path.remove(0, 1);
    const auto kind = fromWord<DigestSubject::Kind>(path.section(QLatin1Char('/'), 0, 0));
    const QUuid record = QUuid::fromString(path.section(QLatin1Char('/'), 1, 1));
    if (!kind || record.isNull())
        return std::nullopt;
    return DigestSubject{*kind, record.toString(QUuid::WithoutBraces)};
}
