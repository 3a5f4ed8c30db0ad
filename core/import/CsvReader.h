#pragma once

#include "core/import/Utf8Source.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

/// Why a row of a file could not be read. The other rows can.
struct CsvTrouble
{
    enum class Kind
    {
        OpenQuote, ///< a quotation mark that is never closed
        TooLong, ///< a row of more than a mebibyte
        NotText ///< null characters
    };

    Kind kind = Kind::OpenQuote;
    qint64 line = 0;
    int column = 0; ///< the first is 1
};

/// What is wrong with the row, in words with its line and column.
QString sentenceFor(const CsvTrouble &trouble);

/// Reads comma-separated values (RFC 4180) from a device, row by row in little memory. Semicolons and tabs are
/// recognised by the first line; empty lines are passed over.
class CsvReader
{
public:
    explicit CsvReader(QIODevice &device) : m_source(device) { }

    /// Goes to the next row; false where there is no more.
    bool next();
    /// The row's cells in UTF-8, good until the next row is read. None where the row has trouble.
    const std::vector<QByteArrayView> &cells() const { return m_cells; }
    QStringList texts() const;
    /// The line of the file in which the row begins; the first is 1.
    qint64 line() const { return m_line; }
    const std::optional<CsvTrouble> &trouble() const { return m_trouble; }
    char separator() const { return m_separator; }

private:
    /// A cell's place in the text, or among the cells whose doubled quotation marks were made single.
    struct Span
    {
        qsizetype from;
        qsizetype size;
        bool isUnescaped;
    };
    enum class Outcome
    {
        Row,
        NeedsMore,
        Trouble
    };

    bool fill();
    void recogniseSeparator();
    bool skipEmptyLines();
    Outcome readRow();
    Outcome readPlain(qsizetype &at);
    Outcome readQuoted(qsizetype &at);
    void unescape(qsizetype from, qsizetype to);
    void endLine(qsizetype at);
    void takeCells();
    void passOver(CsvTrouble::Kind kind);

    Utf8Source m_source;
    QByteArray m_text;
    qsizetype m_at = 0; ///< where the next row begins
    bool m_isAtEnd = false;
    bool m_isStarted = false;
    char m_separator = ',';
    qint64 m_line = 0;
    qint64 m_nextLine = 1;
    std::vector<Span> m_spans;
    QByteArray m_unescaped;
    std::vector<QByteArrayView> m_cells;
    std::optional<CsvTrouble> m_trouble;
};
