#include "core/import/DocumentText.h"

#include "core/import/TextDecoder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace {

// More lines than this are no report, and would not fit in memory as lines.
constexpr qsizetype maximumLines = 500'000;

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

Result<QByteArray> readContent(const QString &path)
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

const char *refusalOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Pdf:
        return QT_TRANSLATE_NOOP("DocumentText",
                                 "%1 is a PDF document, which is not read yet. Save it as text and import "
                                 "that.");
    case DocumentKind::ZipPackage:
        return QT_TRANSLATE_NOOP("DocumentText",
                                 "%1 is a Word, OpenDocument or zip file, which is not read yet. Save it "
                                 "as text and import that.");
    case DocumentKind::RichText:
        return QT_TRANSLATE_NOOP("DocumentText",
                                 "%1 is a rich text document, which is not read yet. Save it as plain "
                                 "text and import that.");
    case DocumentKind::OldOffice:
        return QT_TRANSLATE_NOOP("DocumentText",
                                 "%1 is an older Office document, which is not read yet. Save it as text "
                                 "and import that.");
    case DocumentKind::Text:
        break;
    }
    return QT_TRANSLATE_NOOP("DocumentText", "%1 holds binary data, not text. Choose a report saved as text.");
}

Result<QString> readableText(const QByteArray &content, const QString &path)
{
    if (content.isEmpty())
        return refusal(Error::Kind::Refused,
                       QT_TRANSLATE_NOOP("DocumentText", "%1 is empty. Save the report again and import that."), path);
    const DocumentKind kind = documentKindOf(content);
    std::optional<QString> text = kind == DocumentKind::Text ? decodeText(content) : std::nullopt;
    if (!text)
        return refusal(Error::Kind::Refused, refusalOf(kind), path);
    if (std::all_of(text->cbegin(), text->cend(), [](QChar character) { return character.isSpace(); }))
        return refusal(Error::Kind::Refused,
                       QT_TRANSLATE_NOOP("DocumentText",
                                         "%1 holds nothing but blank space. Save the report again and "
                                         "import that."),
                       path);
    return *std::move(text);
}

/// Lines as an editor counts them: the line break at the very end opens no further line.
QStringList linesOf(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (!text.contains(u'\n'))
        text.replace(u'\r', u'\n');
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text.split(u'\n');
}

} // namespace

Result<SourceDocument> readDocument(const QString &path)
{
    if (const Result<void> check = checkPath(path); !check)
        return check.error();
    const Result<QByteArray> content = readContent(path);
    if (!content)
        return content.error();
    const Result<QString> text = readableText(*content, path);
    if (!text)
        return text.error();
    if (text->count(u'\n') >= maximumLines)
        return refusal(Error::Kind::TooLarge,
                       QT_TRANSLATE_NOOP("DocumentText",
                                         "%1 has more than 500,000 lines, too many for a report. Split it "
                                         "into the reports it contains."),
                       path);
    const QByteArray hash = QCryptographicHash::hash(*content, QCryptographicHash::Sha256).toHex();
    return SourceDocument{.fileName = QFileInfo(path).fileName(),
                          .content = *content,
                          .hash = QString::fromLatin1(hash),
                          .mediaType = QStringLiteral("text/plain"),
                          .text = DocumentText(linesOf(*text))};
}
