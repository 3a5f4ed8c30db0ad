#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// What a document's bytes say it is. Its name is never asked.
enum class DocumentKind
{
    Text,
    Pdf,
    ZipPackage, ///< Word and OpenDocument files are zip packages
    Html,
    RichText,
    OldOffice
};

/// The kind by its signature; whatever has none may be text.
DocumentKind documentKindOf(const QByteArray &bytes);

/// The characters of a text in UTF-8, UTF-16 or, where neither fits, Windows-1252. Null where the bytes are no text.
std::optional<QString> decodeText(const QByteArray &bytes);
