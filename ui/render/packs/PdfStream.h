#pragma once

#include "ui/render/packs/PrintedPages.h"
#include "ui/render/packs/Qpdf.h"

#include <QByteArray>
#include <QString>

/// The decoded bytes of a stream, or of several that follow each other.
QByteArray streamOf(QPDFObjectHandle contents);

/// A page's stream with tags in the place of its marks, between q and Q.
QByteArray taggedStream(const QByteArray &content, const PrintedPage &page);

/// Puts right what Qt writes into a font's map to Unicode: white is a space, not a tabulator.
void repairTextMap(QPDFObjectHandle font);

inline QPDFObjectHandle pdfText(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

inline QPDFObjectHandle pdfName(const QByteArray &name)
{
    return QPDFObjectHandle::newName(QByteArray('/' + name).toStdString());
}
