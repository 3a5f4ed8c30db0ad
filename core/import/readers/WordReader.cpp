#include "core/import/readers/WordReader.h"

#include "core/import/readers/FlowingText.h"
#include "core/import/readers/PrintedMargins.h"
#include "core/import/readers/WordBody.h"

#include <QRegularExpression>

namespace {

QString bodyName(const ZipPackage &package)
{
    static const QRegularExpression body(QStringLiteral("^word/document\\d*\\.xml$"));
    const QStringList names = package.names().filter(body);
    return names.value(0);
}

QStringList namesOf(const ZipPackage &package, const QString &part)
{
    QStringList names = package.names().filter(QRegularExpression(QStringLiteral("^word/%1\\d*\\.xml$").arg(part)));
    names.sort();
    return names;
}

/// The lines of headers or footers, each once.
QStringList marginLines(ZipPackage &package, const QString &part, WordStyles &styles)
{
    QStringList lines;
    for (const QString &name : namesOf(package, part)) {
        FlowingText text;
        if (const std::optional<QByteArray> xml = package.file(name))
            WordBody(styles, text).read(*xml);
        lines += text.answer({}).lines;
    }
    return lines;
}

} // namespace

bool isWordDocument(const ZipPackage &package)
{
    return !bodyName(package).isEmpty();
}

ReaderAnswer readWord(ZipPackage &package)
{
    WordStyles styles;
    if (const std::optional<QByteArray> xml = package.file(QStringLiteral("word/styles.xml")))
        styles.readStyles(*xml);
    if (const std::optional<QByteArray> xml = package.file(QStringLiteral("word/numbering.xml")))
        styles.readNumbering(*xml);
    FlowingText text;
    addPageHeader(text, marginLines(package, QStringLiteral("header"), styles));
    const std::optional<QByteArray> body = package.file(bodyName(package));
    if (!body || !WordBody(styles, text).read(*body))
        return {.fault = package.fault() == ReadingFault::None ? ReadingFault::Damaged : package.fault()};
    if (const std::optional<QByteArray> notes = package.file(QStringLiteral("word/footnotes.xml")))
        WordBody(styles, text).read(*notes);
    addPageFooter(text, marginLines(package, QStringLiteral("footer"), styles));
    if (package.fault() == ReadingFault::TooLarge)
        return {.fault = ReadingFault::TooLarge};
    return text.answer(QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document"));
}
