#include "core/import/OcrProgram.h"

#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <future>

namespace {

// What tesseract was trained on.
constexpr double scanResolution = 300;
constexpr int longestPage = 60'000;

/// English, and Welsh where its words are installed beside it.
QStringList languageArguments(const QString &program)
{
    QProcess list;
    list.start(program, {QStringLiteral("--list-langs")});
    const bool hasWelsh = list.waitForFinished(5000) && list.readAllStandardOutput().contains("cym");
    return {QStringLiteral("-l"), hasWelsh ? QStringLiteral("eng+cym") : QStringLiteral("eng")};
}

void addPage(QStringList &lines, const QString &text)
{
    QStringList page = text.split(u'\n');
    while (!page.isEmpty() && page.last().trimmed().isEmpty())
        page.removeLast();
    if (page.isEmpty())
        page.append(QString());
    if (!lines.isEmpty())
        page.first().prepend(u'\f');
    lines += page;
}

} // namespace

OcrProgram::OcrProgram() : m_program(QStandardPaths::findExecutable(QStringLiteral("tesseract")))
{
    if (isInstalled())
        m_arguments = QStringList{QStringLiteral("stdin"), QStringLiteral("stdout"), QStringLiteral("--dpi"),
                                  QString::number(int(scanResolution))}
            + languageArguments(m_program);
}

std::optional<QString> OcrProgram::textOf(const QByteArray &picture) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Its threads wait for each other: one is four times as fast as many.
    environment.insert(QStringLiteral("OMP_THREAD_LIMIT"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.start(m_program, m_arguments);
    process.write(picture);
    process.closeWriteChannel();
    if (!process.waitForFinished(longestPage)) {
        process.kill();
        process.waitForFinished(1000);
        return std::nullopt;
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput()).remove(u'\f');
}

std::optional<QStringList> OcrProgram::linesOf(const QByteArray &pdf, int pages, ReaderPool &readers) const
{
    const auto pageText = [&](int page) -> std::optional<QString> {
        const ReaderProcess::Outcome outcome = readers.ask({.wanted = ReaderRequest::Wanted::Page,
                                                            .kind = DocumentKind::Pdf,
                                                            .page = page,
                                                            .dotsPerInch = scanResolution,
                                                            .content = pdf});
        if (!outcome.answer || outcome.answer->picture.isEmpty())
            return std::nullopt;
        return textOf(outcome.answer->picture);
    };
    QStringList lines;
    const int last = std::min(pages, mostScannedPages);
    for (int page = 1; page <= last; page += 2) {
        // Two pages at a time: a picture of a page is large, and so is what tesseract needs for it.
        auto second = std::async(std::launch::async,
                                 [&] { return page < last ? pageText(page + 1) : std::optional<QString>(QString()); });
        const std::optional<QString> first = pageText(page);
        const std::optional<QString> next = second.get();
        if (!first || !next)
            return std::nullopt;
        addPage(lines, *first);
        if (page < last)
            addPage(lines, *next);
    }
    return lines;
}
