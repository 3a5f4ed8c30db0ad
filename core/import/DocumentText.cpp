#include "core/import/DocumentText.h"

#include "core/import/ReadContent.h"
#include "core/import/ReaderPool.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace {

QString sentence(const char *text)
{
    return QCoreApplication::translate("DocumentText", text);
}

Error refusal(Error::Kind kind, const char *text, const QString &path)
{
    return Error{kind, sentence(text).arg(path)};
}

Result<void> checkPath(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refusal(Error::Kind::NotFound,
                       QT_TRANSLATE_NOOP("DocumentText", "%1 is not there. Check its name and folder."), path);
    if (info.isDir())
        return refusal(Error::Kind::Refused,
                       QT_TRANSLATE_NOOP("DocumentText", "%1 is a folder, not a report. Choose the files inside it."),
                       path);
    // Pipes and devices would keep the reader waiting for ever, so they are told before they are opened.
    if (!info.isFile())
        return refusal(
            Error::Kind::Refused,
            QT_TRANSLATE_NOOP("DocumentText", "%1 is a pipe or a device, not a file. Choose a report's file."), path);
    if (info.size() > maximumDocumentSize)
        return refusal(Error::Kind::TooLarge,
                       QT_TRANSLATE_NOOP("DocumentText",
                                         "%1 is larger than 64 MB, too large for a report. Split it into "
                                         "the reports it contains."),
                       path);
    return {};
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable,
                     sentence(QT_TRANSLATE_NOOP("DocumentText", "%1 cannot be read (%2). Check that you may open it."))
                         .arg(path, file.errorString())};
    // One byte more than allowed, so that a file that grows while it is read is noticed.
    QByteArray content = file.read(maximumDocumentSize + 1);
    if (file.error() != QFileDevice::NoError || content.size() > maximumDocumentSize)
        return Error{Error::Kind::Unreadable,
                     sentence(QT_TRANSLATE_NOOP("DocumentText", "%1 could not be read to its end (%2). Try again."))
                         .arg(path, file.errorString())};
    return content;
}

} // namespace

int DocumentText::pageOf(int line) const
{
    const auto end = m_lines.cbegin() + std::clamp<qsizetype>(line, 0, m_lines.size());
    return 1 + int(std::count_if(m_lines.cbegin(), end, [](const QString &words) { return words.startsWith(u'\f'); }));
}

Result<SourceDocument> readDocument(const QString &path, ReaderPool &readers)
{
    if (const Result<void> check = checkPath(path); !check)
        return check.error();
    const Result<QByteArray> content = bytesOf(path);
    if (!content)
        return content.error();
    const Result<ReadContent> read = readContent(*content, path, readers);
    if (!read)
        return read.error();
    const QByteArray hash = QCryptographicHash::hash(*content, QCryptographicHash::Sha256).toHex();
    return SourceDocument{.fileName = QFileInfo(path).fileName(),
                          .content = *content,
                          .hash = QString::fromLatin1(hash),
                          .mediaType = read->mediaType,
                          .text = read->text};
}

Result<SourceDocument> readDocument(const QString &path)
{
    ReaderPool readers;
    return readDocument(path, readers);
}

Result<DocumentText> readHeldDocument(const QByteArray &content, const QString &name)
{
    ReaderPool readers;
    const Result<ReadContent> read = readContent(content, name, readers);
    return read ? Result<DocumentText>(read->text) : Result<DocumentText>(read.error());
}
