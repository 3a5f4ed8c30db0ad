#pragma once

#include <QByteArray>
#include <QString>

/// A report's text laid out on the pages of a PDF, as an agenda system prints it: cells in columns, long lines wrapped,
/// a page's number at its foot.
QByteArray asPdf(const QString &text);

/// The same as a Word document: paragraphs, rows of tables, headings in bold.
QByteArray asWord(const QString &text);

/// The same as an OpenDocument text and as a web page.
QByteArray asOpenDocument(const QString &text);
QByteArray asWebPage(const QString &text);

/// A zip package of files by name.
QByteArray zipped(const QList<std::pair<QString, QByteArray>> &files);
