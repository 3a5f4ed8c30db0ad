#pragma once

#include "core/import/ReaderPool.h"

#include <QElapsedTimer>

/// The tesseract program, where it is installed: it reads the words from pictures of pages.
class OcrProgram
{
public:
    OcrProgram();

    bool isInstalled() const { return !m_program.isEmpty(); }

    /// The lines of a scanned document; a page that is not the first begins with a form feed. Null where a page could
    /// not be read. Pages beyond `mostScannedPages` are left out.
    std::optional<QStringList> linesOf(const QByteArray &pdf, int pages, ReaderPool &readers) const;

private:
    std::optional<QString> textOf(const QByteArray &picture) const;

    QString m_program;
    QStringList m_arguments;
};

constexpr int mostScannedPages = 60;
