#pragma once

#include <QString>
#include <QStringList>

#include <ostream>

/// A source or header of the project by its path from the root, with its lines.
struct SourceFile
{
    QString path;
    QStringList lines;

    /// "core/storage" for core/storage/Journal.h.
    QString folder() const { return path.section(QLatin1Char('/'), 0, -2); }
};

/// Every .h and .cpp below the named top folders.
QList<SourceFile> sourceFiles(const QStringList &topFolders);

/// Lets GoogleTest print a QString in words.
inline void PrintTo(const QString &text, std::ostream *stream)
{
    *stream << text.toStdString();
}
