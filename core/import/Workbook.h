#pragma once

#include "core/import/CellFormats.h"
#include "core/import/SheetParts.h"

#include <QStringList>

#include <functional>

/// A spreadsheet (XLSX) whose sheets are read row by row as texts: dates in ISO form, numbers in full, a formula by the
/// value that was kept with it. Nothing in it is worked out or run.
class Workbook
{
public:
    /// Gives each row that has anything in it, with its number in the sheet (the first is 1); says whether to go on.
    using TakeRow = std::function<bool(qint64 number, const QStringList &cells)>;

    static Result<Workbook> open(const QByteArray &bytes);

    const QStringList &sheetNames() const { return m_names; }
    Result<void> readSheet(int sheet, const TakeRow &take) const;

private:
    explicit Workbook(SheetParts parts) : m_parts(std::move(parts)) { }

    Result<void> readNames();
    Result<void> readTexts();
    Result<void> readFormats();

    SheetParts m_parts;
    QStringList m_names;
    QStringList m_sheetParts;
    QStringList m_texts; ///< shared by the cells of all sheets
    CellFormats m_formats;
};
