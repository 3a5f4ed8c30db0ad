#include "core/import/readers/ZipPackage.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace {

constexpr qint64 mostUnpacked = 96LL * 1024 * 1024;
constexpr int mostFiles = 10'000;

} // namespace

ZipPackage::ZipPackage(const QByteArray &content)
{
    m_buffer.setData(content);
    m_buffer.open(QIODevice::ReadOnly);
    m_zip = std::make_unique<QuaZip>(&m_buffer);
    if (!m_zip->open(QuaZip::mdUnzip)) {
        m_fault = ReadingFault::Damaged;
        return;
    }
    if (m_zip->getEntriesCount() > mostFiles)
        m_fault = ReadingFault::TooLarge;
    else
        m_names = m_zip->getFileNameList();
}

ZipPackage::~ZipPackage() = default;

std::optional<QByteArray> ZipPackage::file(const QString &name)
{
    if (m_fault != ReadingFault::None || !m_names.contains(name) || !m_zip->setCurrentFile(name))
        return std::nullopt;
    QuaZipFile file(m_zip.get());
    if (!file.open(QIODevice::ReadOnly)) {
        m_fault = file.getZipError() == UNZ_OK ? ReadingFault::Encrypted : ReadingFault::Damaged;
        return std::nullopt;
    }
    QByteArray content = file.read(mostUnpacked - m_unpacked + 1);
    m_unpacked += content.size();
    if (m_unpacked > mostUnpacked)
        m_fault = ReadingFault::TooLarge;
    else if (file.getZipError() != UNZ_OK || !file.atEnd())
        m_fault = ReadingFault::Damaged;
    return m_fault == ReadingFault::None ? std::optional(content) : std::nullopt;
}
