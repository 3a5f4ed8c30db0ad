#pragma once

#include "core/base/Result.h"

#include <QBuffer>
#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

class QuaZip;

/// The parts of a spreadsheet file, a zip package, read one at a time and never beyond a limit: a small file that
/// unfolds into gigabytes is refused before it does.
class SheetParts
{
public:
    static Result<SheetParts> open(const QByteArray &bytes);
    SheetParts(SheetParts &&) noexcept;
    ~SheetParts();

    /// Gives the part to the work as a device; NotFound where there is none of this name.
    Result<void> read(const QString &part, const std::function<Result<void>(QIODevice &)> &work) const;

private:
    SheetParts();

    std::unique_ptr<QBuffer> m_bytes;
    std::unique_ptr<QuaZip> m_zip;
};
