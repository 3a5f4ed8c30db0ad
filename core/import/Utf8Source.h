#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QStringDecoder>

#include <optional>

/// A device's text as UTF-8, block by block, whatever it is kept in: UTF-8, UTF-16 or, line block by line block where
/// it is neither, Windows-1252. Byte order marks are taken off.
class Utf8Source
{
public:
    explicit Utf8Source(QIODevice &device) : m_device(device) { }

    /// Adds the next block to the text; false where there is no more.
    bool appendTo(QByteArray &text);

private:
    void start();
    bool appendWide(QByteArray &text);
    bool appendLines(QByteArray &text);

    QIODevice &m_device;
    bool m_isStarted = false;
    QByteArray m_rest; ///< read, and not given yet
    std::optional<QStringDecoder> m_wide; ///< for UTF-16
};
