#pragma once

#include "core/import/DocumentText.h"

/// What a document's bytes are, and the text in them.
struct ReadContent
{
    QString mediaType;
    DocumentText text;
};

/// Reads bytes of whatever kind they are. `path` is only for the sentence of a refusal.
Result<ReadContent> readContent(const QByteArray &content, const QString &path, ReaderPool &readers);
