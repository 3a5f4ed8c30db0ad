#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

class ReaderPool;

/// Whether a document holds its words as characters, or a program had to recognise them in a picture of the page.
enum class TextOrigin
{
    Written,
    Recognised
};

/// The text of a document as lines. Line numbers count from 1; those of a text file are those on disk. A page that is
/// not the first begins with a form feed.
class DocumentText
{
public:
    DocumentText() = default;
    explicit DocumentText(QStringList lines, QSet<int> emphasised = {}, TextOrigin origin = TextOrigin::Written)
        : m_lines(std::move(lines)),
          m_emphasised(std::move(emphasised)),
          m_origin(origin)
    {
    }

    const QStringList &lines() const { return m_lines; }
    /// Whether the document prints the whole line as a heading or in bold.
    bool isEmphasised(int line) const { return m_emphasised.contains(line); }
    TextOrigin origin() const { return m_origin; }
    /// The page on which a line stands, counted from 1.
    int pageOf(int line) const;

    bool operator==(const DocumentText &) const = default;

private:
    QStringList m_lines;
    QSet<int> m_emphasised;
    TextOrigin m_origin = TextOrigin::Written;
};

/// A document as it came: its name, its bytes, their SHA-256 in hex, and the text read from it.
struct SourceDocument
{
    QString fileName;
    QByteArray content;
    QString hash;
    QString mediaType;
    DocumentText text;
};

/// Reads a report: text (UTF-8 or UTF-16 with or without byte order mark, Windows-1252) here, and what a hostile file
/// could turn into a weapon (PDF, Word, OpenDocument, web page) in one of the readers' processes. Refuses what is
/// missing, a directory, not a regular file, empty, binary, encrypted, damaged or larger than maximumDocumentSize, in a
/// sentence that names the file.
Result<SourceDocument> readDocument(const QString &path, ReaderPool &readers);
/// The same for a single file, with readers of its own.
Result<SourceDocument> readDocument(const QString &path);
/// The text of a document whose bytes are held already.
Result<DocumentText> readHeldDocument(const QByteArray &content, const QString &name);

/// 64 MiB: above it a file is no committee report.
constexpr qint64 maximumDocumentSize = 64LL * 1024 * 1024;
