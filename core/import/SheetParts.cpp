#include "core/import/SheetParts.h"

#include <QCoreApplication>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

namespace {

constexpr quint64 largestPart = 512ULL * 1024 * 1024;
constexpr int mostParts = 4096;

Error refused(const char *sentence, Error::Kind kind = Error::Kind::Refused)
{
    return {kind, QCoreApplication::translate("SheetParts", sentence)};
}

} // namespace

SheetParts::SheetParts() = default;
SheetParts::SheetParts(SheetParts &&) noexcept = default;
SheetParts::~SheetParts() = default;

Result<SheetParts> SheetParts::open(const QByteArray &bytes)
{
    SheetParts parts;
    parts.m_bytes = std::make_unique<QBuffer>();
    parts.m_bytes->setData(bytes);
    parts.m_zip = std::make_unique<QuaZip>(parts.m_bytes.get());
    if (!parts.m_zip->open(QuaZip::mdUnzip))
        return refused(
            "The file is no spreadsheet, or it is damaged. Open it in a spreadsheet program and save it again.",
            Error::Kind::Unreadable);
    if (parts.m_zip->getEntriesCount() > mostParts)
        return refused("The spreadsheet has too many parts to be one. Save it again, or save the sheet as CSV.");
    return parts;
}

Result<void> SheetParts::read(const QString &part, const std::function<Result<void>(QIODevice &)> &work) const
{
    QuaZipFileInfo64 entry;
    if (!m_zip->setCurrentFile(part) || !m_zip->getCurrentFileInfo(&entry))
        return refused("The spreadsheet lacks a part. Save it again, or save the sheet as CSV.", Error::Kind::NotFound);
    if (entry.isEncrypted())
        return refused("The spreadsheet is protected by a password. Remove the password and save it again.");
    if (entry.uncompressedSize > largestPart)
        return refused("The spreadsheet unfolds to more than 512 MiB. Save the sheet as CSV.", Error::Kind::TooLarge);
    QuaZipFile file(m_zip.get());
    if (!file.open(QIODevice::ReadOnly))
        return refused("The spreadsheet is damaged. Open it in a spreadsheet program and save it again.",
                       Error::Kind::Unreadable);
    return work(file);
}
