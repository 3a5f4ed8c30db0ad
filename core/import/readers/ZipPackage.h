#pragma once

#include "core/import/ReaderMessages.h"

#include <QBuffer>

#include <memory>

class QuaZip;

/// The files in a zip package, each read into memory and never written anywhere. A package that unpacks to more than a
/// report can hold (a zip bomb) is told from what was unpacked, not from what it says of itself.
class ZipPackage
{
public:
    explicit ZipPackage(const QByteArray &content);
    ~ZipPackage();

    /// Whether the package can be opened and has no more files than a document may have.
    ReadingFault fault() const { return m_fault; }
    const QStringList &names() const { return m_names; }
    /// The bytes of a file; null where it is missing, damaged or too large, and then `fault` says which.
    std::optional<QByteArray> file(const QString &name);

private:
    QBuffer m_buffer;
    std::unique_ptr<QuaZip> m_zip;
    QStringList m_names;
    ReadingFault m_fault = ReadingFault::None;
    qint64 m_unpacked = 0;
};
