#include "core/import/ReadContent.h"

#include "core/import/OcrProgram.h"
#include "core/import/ReaderPool.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

// More lines than this are no report, and would not fit in memory as lines.
constexpr qsizetype maximumLines = 500'000;

Error refusal(const char *text, const QString &path, Error::Kind kind = Error::Kind::Refused)
{
    return Error{kind, QCoreApplication::translate("DocumentText", text).arg(path)};
}

Error refusalOf(DocumentKind kind, const QString &path)
{
    if (kind == DocumentKind::RichText)
        return refusal(QT_TRANSLATE_NOOP("DocumentText",
                                         "%1 is a rich text document, which is not read. Save it as a Word (.docx) or "
                                         "PDF document and import that."),
                       path);
    if (kind == DocumentKind::OldOffice)
        return refusal(QT_TRANSLATE_NOOP("DocumentText",
                                         "%1 is an older Office document, which is not read. Save it as a Word "
                                         "(.docx) or PDF document and import that."),
                       path);
    return refusal(QT_TRANSLATE_NOOP("DocumentText",
                                     "%1 holds binary data, not a report. Choose a text, PDF, Word, OpenDocument or "
                                     "web page file."),
                   path);
}

Error refusalOf(ReadingFault fault, const QString &path)
{
    switch (fault) {
    case ReadingFault::Encrypted:
        return refusal(
            QT_TRANSLATE_NOOP("DocumentText", "%1 is protected by a password. Save it without one and import that."),
            path);
    case ReadingFault::TooLarge:
        return refusal(QT_TRANSLATE_NOOP("DocumentText",
                                         "%1 unpacks to more than a report can hold. Split it into the reports it "
                                         "contains."),
                       path, Error::Kind::TooLarge);
    case ReadingFault::NotAReport:
        return refusal(QT_TRANSLATE_NOOP("DocumentText",
                                         "%1 is a zip file or another Office document, not a text document. Choose a "
                                         "Word (.docx) or OpenDocument text (.odt) file."),
                       path);
    case ReadingFault::NoText:
        return refusal(QT_TRANSLATE_NOOP("DocumentText", "%1 holds no words. Save the report again and import that."),
                       path);
    case ReadingFault::Damaged:
    case ReadingFault::None:
        break;
    }
    return refusal(QT_TRANSLATE_NOOP("DocumentText",
                                     "%1 is damaged and cannot be read. Open it in the program it was made with, save "
                                     "it again and import that."),
                   path);
}

Error refusalOf(ReaderProcess::Failure failure, const QString &path)
{
    switch (failure) {
    case ReaderProcess::Failure::NotInstalled:
        return refusal(QT_TRANSLATE_NOOP("DocumentText",
                                         "%1 cannot be read: the program scrutineer-reader is missing beside this "
                                         "one. Install Scrutineer again."),
                       path, Error::Kind::Internal);
    case ReaderProcess::Failure::TookTooLong:
        return refusal(QT_TRANSLATE_NOOP("DocumentText",
                                         "%1 takes longer to read than any report should. Save it again in the "
                                         "program it was made with and import that."),
                       path);
    case ReaderProcess::Failure::Crashed:
        break;
    }
    return refusal(QT_TRANSLATE_NOOP("DocumentText",
                                     "%1 made its reader stop: it is damaged or not what it seems. Open it in the "
                                     "program it was made with, save it again and import that."),
                   path);
}

bool isBlank(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar character) { return character.isSpace(); });
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

Result<ReadContent> readText(const QByteArray &content, const QString &path)
{
    const std::optional<QString> text = decodeText(content);
    if (!text)
        return refusalOf(DocumentKind::Text, path);
    if (isBlank(*text))
        return refusal(QT_TRANSLATE_NOOP("DocumentText",
                                         "%1 holds nothing but blank space. Save the report again and "
                                         "import that."),
                       path);
    if (text->count(u'\n') >= maximumLines)
        return refusal(QT_TRANSLATE_NOOP("DocumentText",
                                         "%1 has more than 500,000 lines, too many for a report. Split it "
                                         "into the reports it contains."),
                       path, Error::Kind::TooLarge);
    return ReadContent{QStringLiteral("text/plain"), DocumentText(linesOf(*text))};
}

Result<ReadContent> readScan(const QByteArray &content, const QString &path, int pages, ReaderPool &readers)
{
    const OcrProgram ocr;
    if (!ocr.isInstalled())
        return refusal(QT_TRANSLATE_NOOP("DocumentText",
                                         "%1 holds pictures of pages without words in them. Install the program "
                                         "tesseract (package tesseract-ocr), which reads such pictures, and import "
                                         "it again."),
                       path);
    const std::optional<QStringList> lines = ocr.linesOf(content, pages, readers);
    if (!lines || isBlank(lines->join(u' ')))
        return refusal(QT_TRANSLATE_NOOP("DocumentText",
                                         "%1 holds pictures of pages in which no words can be recognised. Scan the "
                                         "paper again, straight and at 300 dots an inch."),
                       path);
    return ReadContent{QStringLiteral("application/pdf"), DocumentText(*lines, {}, TextOrigin::Recognised)};
}

Result<ReadContent> readElsewhere(DocumentKind kind, const QByteArray &content, const QString &path,
                                  ReaderPool &readers)
{
    const ReaderProcess::Outcome outcome = readers.ask({.kind = kind, .content = content});
    if (!outcome.answer)
        return refusalOf(outcome.failure, path);
    const ReaderAnswer &answer = *outcome.answer;
    if (answer.fault == ReadingFault::NoText && kind == DocumentKind::Pdf)
        return readScan(content, path, answer.pages, readers);
    if (answer.fault != ReadingFault::None)
        return refusalOf(answer.fault, path);
    if (answer.lines.size() > maximumLines)
        return refusalOf(ReadingFault::TooLarge, path);
    return ReadContent{answer.mediaType,
                       DocumentText(answer.lines, {answer.emphasised.cbegin(), answer.emphasised.cend()})};
}

} // namespace

Result<ReadContent> readContent(const QByteArray &content, const QString &path, ReaderPool &readers)
{
    if (content.isEmpty())
        return refusal(QT_TRANSLATE_NOOP("DocumentText", "%1 is empty. Save the report again and import that."), path);
    const DocumentKind kind = documentKindOf(content);
    switch (kind) {
    case DocumentKind::Text:
        return readText(content, path);
    case DocumentKind::Pdf:
    case DocumentKind::ZipPackage:
    case DocumentKind::Html:
        return readElsewhere(kind, content, path, readers);
    case DocumentKind::RichText:
    case DocumentKind::OldOffice:
        break;
    }
    return refusalOf(kind, path);
}
