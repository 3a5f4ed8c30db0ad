#include "core/import/CsvReader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace {

constexpr qsizetype longestRow = 1024 * 1024;

QString say(const char *sentence)
{
    return QCoreApplication::translate("CsvReader", sentence);
}

} // namespace

QString sentenceFor(const CsvTrouble &trouble)
{
    switch (trouble.kind) {
    case CsvTrouble::Kind::OpenQuote:
        return say("Row %1, column %2: a quotation mark is opened and never closed. Close it, or remove it.")
            .arg(trouble.line)
            .arg(trouble.column);
    case CsvTrouble::Kind::TooLong:
        return say("Row %1 is longer than 1 MiB. Look for a quotation mark that is not closed.").arg(trouble.line);
    case CsvTrouble::Kind::NotText:
        break;
    }
    return say("Row %1 holds characters that are no text. Save the file as CSV again.").arg(trouble.line);
}

QStringList CsvReader::texts() const
{
    QStringList texts;
    texts.reserve(qsizetype(m_cells.size()));
    for (const QByteArrayView cell : m_cells)
        texts.append(QString::fromUtf8(cell));
    return texts;
}

bool CsvReader::next()
{
    m_trouble.reset();
    m_cells.clear();
    if (!m_isStarted) {
        m_isStarted = true;
        fill();
        recogniseSeparator();
    }
    while (skipEmptyLines()) {
        const Outcome outcome = readRow();
        if (outcome == Outcome::Row)
            return true;
        if (outcome == Outcome::NeedsMore && m_text.size() - m_at <= longestRow && fill())
            continue;
        const bool isOpen = outcome == Outcome::NeedsMore && m_isAtEnd;
        passOver(isOpen                              ? CsvTrouble::Kind::OpenQuote
                     : outcome == Outcome::NeedsMore ? CsvTrouble::Kind::TooLong
                                                     : CsvTrouble::Kind::NotText);
        return true;
    }
    return false;
}

/// Keeps what is not read yet and reads more behind it.
bool CsvReader::fill()
{
    if (m_isAtEnd)
        return false;
    m_text.remove(0, m_at);
    m_at = 0;
    m_isAtEnd = !m_source.appendTo(m_text);
    // Even when nothing came: the end itself may end a row.
    return true;
}

void CsvReader::recogniseSeparator()
{
    const qsizetype end = m_text.indexOf('\n');
    const QByteArrayView line = QByteArrayView(m_text).first(end < 0 ? m_text.size() : end);
    qsizetype most = 0;
    for (const char candidate : {',', ';', '\t'}) {
        const auto count = std::count(line.begin(), line.end(), candidate);
        if (count > most) {
            most = count;
            m_separator = candidate;
        }
    }
}

bool CsvReader::skipEmptyLines()
{
    for (;;) {
        while (m_at < m_text.size() && (m_text.at(m_at) == '\n' || m_text.at(m_at) == '\r')) {
            if (m_text.at(m_at) == '\n')
                ++m_nextLine;
            ++m_at;
        }
        if (m_at < m_text.size()) {
            m_line = m_nextLine;
            return true;
        }
        if (!fill())
            return false;
    }
}

CsvReader::Outcome CsvReader::readRow()
{
    m_spans.clear();
    m_unescaped.resize(0);
    qsizetype at = m_at;
    for (;;) {
        const bool isQuoted = at < m_text.size() && m_text.at(at) == '"';
        const Outcome outcome = isQuoted ? readQuoted(at) : readPlain(at);
        if (outcome != Outcome::Row)
            return outcome;
        if (at < m_text.size() && m_text.at(at) == m_separator) {
            ++at;
            continue;
        }
        endLine(at);
        return m_trouble ? Outcome::Trouble : Outcome::Row;
    }
}

CsvReader::Outcome CsvReader::readPlain(qsizetype &at)
{
    const char *const text = m_text.constData();
    const qsizetype size = m_text.size();
    const qsizetype from = at;
    while (at < size && text[at] != m_separator && text[at] != '\n') {
        if (text[at] == '\0')
            return Outcome::Trouble;
        ++at;
    }
    if (at == size && !m_isAtEnd)
        return Outcome::NeedsMore;
    const bool endsInReturn = at > from && text[at - 1] == '\r' && (at == size || text[at] == '\n');
    m_spans.push_back({from, at - from - (endsInReturn ? 1 : 0), false});
    return Outcome::Row;
}

CsvReader::Outcome CsvReader::readQuoted(qsizetype &at)
{
    const char *const text = m_text.constData();
    const qsizetype size = m_text.size();
    const qsizetype from = at + 1;
    bool hasDoubled = false;
    for (qsizetype mark = from;; mark += 2) {
        const void *const found = std::memchr(text + mark, '"', size_t(size - mark));
        if (!found)
            return Outcome::NeedsMore;
        mark = static_cast<const char *>(found) - text;
        if (mark + 1 == size && !m_isAtEnd)
            return Outcome::NeedsMore;
        if (mark + 1 < size && text[mark + 1] == '"') {
            hasDoubled = true;
            continue;
        }
        at = mark + 1;
        if (hasDoubled)
            unescape(from, mark);
        else
            m_spans.push_back({from, mark - from, false});
        break;
    }
    // What stands between the closing mark and the separator belongs to nothing; blanks are usual there.
    while (at < size && text[at] != m_separator && text[at] != '\n')
        ++at;
    return at == size && !m_isAtEnd ? Outcome::NeedsMore : Outcome::Row;
}

void CsvReader::unescape(qsizetype from, qsizetype to)
{
    const qsizetype start = m_unescaped.size();
    for (qsizetype i = from; i < to; ++i) {
        m_unescaped.append(m_text.at(i));
        if (m_text.at(i) == '"')
            ++i;
    }
    m_spans.push_back({start, m_unescaped.size() - start, true});
}

void CsvReader::endLine(qsizetype at)
{
    const QByteArrayView row = QByteArrayView(m_text).sliced(m_at, at - m_at);
    m_nextLine += std::count(row.begin(), row.end(), '\n') + (at < m_text.size() ? 1 : 0);
    m_at = at < m_text.size() ? at + 1 : at;
    takeCells();
}

void CsvReader::takeCells()
{
    m_cells.resize(m_spans.size());
    std::transform(m_spans.cbegin(), m_spans.cend(), m_cells.begin(), [this](const Span &span) {
        const QByteArray &text = span.isUnescaped ? m_unescaped : m_text;
        return QByteArrayView(text.constData() + span.from, span.size);
    });
}

/// Leaves the line out and goes on with the one after it.
void CsvReader::passOver(CsvTrouble::Kind kind)
{
    m_trouble = CsvTrouble{kind, m_line, int(m_spans.size()) + 1};
    m_cells.clear();
    qsizetype end = m_text.indexOf('\n', m_at);
    while (end < 0) {
        m_at = m_text.size();
        if (!fill())
            return;
        end = m_text.indexOf('\n');
    }
    m_at = end + 1;
    ++m_nextLine;
}
