#include "ui/recommendations/steps/EvidenceFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QMimeDatabase>

namespace {

constexpr qint64 largestFile = qint64(64) * 1024 * 1024;

} // namespace

Result<AttachedDocument> evidenceFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable,
                     QCoreApplication::translate("EvidenceFile", "%1 cannot be read. Choose another file.").arg(path)};
    if (file.size() > largestFile)
        return Error{Error::Kind::TooLarge,
                     QCoreApplication::translate(
                         "EvidenceFile", "%1 is larger than 64 MB. Say where it is found instead of keeping it here.")
                         .arg(path)};
    AttachedDocument document;
    document.content = file.readAll();
    document.hash = QString::fromLatin1(QCryptographicHash::hash(document.content, QCryptographicHash::Sha256).toHex());
    document.mediaType = QMimeDatabase().mimeTypeForFile(path).name();
    return document;
}
