#include "core/import/Utf8Source.h"

#include "core/import/TextDecoder.h"

namespace {

constexpr qint64 blockSize = 256 * 1024;

/// Text in UTF-16 without its mark: every second byte of Western text is null.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    qsizetype nulls[2] = {0, 0};
    const qsizetype size = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    for (qsizetype i = 0; i < size; ++i)
        nulls[i % 2] += bytes[i] == 0 ? 1 : 0;
    if (nulls[0] + nulls[1] <= size * 2 / 5)
        return std::nullopt;
    return nulls[1] > nulls[0] ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
}

void appendLegacy(QByteArray &text, QByteArrayView lines)
{
    if (const auto decoded = decodeText(lines.toByteArray()))
        text.append(decoded->toUtf8());
    else
        text.append(QString::fromLatin1(lines).toUtf8());
}

} // namespace

bool Utf8Source::appendTo(QByteArray &text)
{
    if (!m_isStarted)
        start();
    return m_wide ? appendWide(text) : appendLines(text);
}

void Utf8Source::start()
{
    m_isStarted = true;
    m_rest = m_device.read(blockSize);
    if (m_rest.startsWith("\xFF\xFE"))
        m_wide.emplace(QStringConverter::Utf16LE);
    else if (m_rest.startsWith("\xFE\xFF"))
        m_wide.emplace(QStringConverter::Utf16BE);
    else if (const auto encoding = unmarkedUtf16(m_rest))
        m_wide.emplace(*encoding);
    else if (m_rest.startsWith("\xEF\xBB\xBF"))
        m_rest.remove(0, 3);
}

bool Utf8Source::appendWide(QByteArray &text)
{
    const QByteArray block = m_rest.isEmpty() ? m_device.read(blockSize) : std::exchange(m_rest, {});
    if (block.isEmpty())
        return false;
    const QString decoded = m_wide->decode(block);
    text.append((decoded.startsWith(QChar(0xFEFF)) ? decoded.mid(1) : decoded).toUtf8());
    return true;
}

bool Utf8Source::appendLines(QByteArray &text)
{
    // Whole lines at a time: a block must not end within a character.
    QByteArray block = std::exchange(m_rest, {});
    block.append(m_device.read(blockSize));
    if (block.isEmpty())
        return false;
    const qsizetype lastLine = block.lastIndexOf('\n');
    if (lastLine >= 0 && !m_device.atEnd()) {
        m_rest = block.mid(lastLine + 1);
        block.truncate(lastLine + 1);
    }
    if (QUtf8StringView(block).isValidUtf8())
        text.append(block);
    else
        appendLegacy(text, block);
    return true;
}
