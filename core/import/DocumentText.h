#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// The text of a document as lines. Line numbers count from 1 and are those of the file on disk.
class DocumentText
{
public:
    DocumentText() = default;
    explicit DocumentText(QStringList lines) : m_lines(std::move(lines)) { }

    const QStringList &lines() const { return m_lines; }

    bool operator==(const DocumentText &) const = default;

private:
    QStringList m_lines;
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

/// Reads a text report (UTF-8 or UTF-16 with or without byte order mark, Windows-1252). Refuses what is missing, a
/// directory, not a regular file, empty, binary, unreadable or larger than maximumDocumentSize, in a sentence that
/// names the file.
Result<SourceDocument> readDocument(const QString &path);

/// 64 MiB: above it a file is no committee report.
constexpr qint64 maximumDocumentSize = 64LL * 1024 * 1024;
