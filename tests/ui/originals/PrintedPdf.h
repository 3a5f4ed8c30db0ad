#pragma once

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

/// A web page printed as a PDF.
inline QByteArray printedPdf(const QString &html)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer(&bytes);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument document;
    document.setHtml(html);
    document.print(&writer);
    return bytes.data();
}
