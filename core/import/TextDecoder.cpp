#include "core/import/TextDecoder.h"

#include <QList>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype sampleSize = 4096;

// What Windows-1252 prints for the bytes 0x80 to 0x9F; 0 where it prints nothing.
constexpr std::array<char16_t, 32> windowsCharacters = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                        0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::optional<QString> decodedAs(QStringConverter::Encoding encoding, QByteArrayView bytes)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

std::optional<QString> fromWindows1252(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<uchar>(bytes[i]);
        const bool special = byte >= 0x80 && byte < 0xA0;
        const char16_t character = special ? windowsCharacters[byte - 0x80] : char16_t(byte);
        if (special && character == 0)
            return std::nullopt;
        text[i] = QChar(character);
    }
    return text;
}

/// UTF-16 without its mark: in Western text every second byte is null, and none of the others.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    const qsizetype size = std::min(bytes.size(), sampleSize) & ~qsizetype(1);
    std::array<qsizetype, 2> nulls = {0, 0};
    for (qsizetype i = 0; i < size; ++i)
        nulls[i % 2] += bytes[i] == 0 ? 1 : 0;
    const qsizetype most = size * 2 / 5;
    if (bytes.size() % 2 != 0 || nulls[0] + nulls[1] <= most)
        return std::nullopt;
    return nulls[1] > nulls[0] ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
}

std::optional<QString> decodedAnyhow(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return decodedAs(QStringConverter::Utf8, QByteArrayView(bytes).sliced(3));
    if (bytes.startsWith("\xFF\xFE"))
        return decodedAs(QStringConverter::Utf16LE, QByteArrayView(bytes).sliced(2));
    if (bytes.startsWith("\xFE\xFF"))
        return decodedAs(QStringConverter::Utf16BE, QByteArrayView(bytes).sliced(2));
    if (const auto encoding = unmarkedUtf16(bytes))
        return decodedAs(*encoding, bytes);
    if (std::optional<QString> text = decodedAs(QStringConverter::Utf8, bytes))
        return text;
    return fromWindows1252(bytes);
}

bool isControl(QChar character)
{
    const char16_t code = character.unicode();
    return (code < 0x20 && code != '\t' && code != '\n' && code != '\r' && code != '\f' && code != '\v')
        || code == 0x7F;
}

bool readsAsText(const QString &text)
{
    if (text.contains(QChar(u'\0')))
        return false;
    const qsizetype controls = std::count_if(text.cbegin(), text.cend(), isControl);
    return controls * 100 <= text.size();
}

/// Whether the first sign of the bytes opens an element of a web page. The nulls of UTF-16 are passed over.
bool opensWebPage(const QByteArray &bytes)
{
    static const QList<QByteArray> openings{"<!doctype html", "<html",  "<head", "<body", "<meta", "<title", "<h1",
                                            "<div",           "<table", "<p>",   "<p "};
    QByteArray start = bytes.left(sampleSize);
    start.replace('\0', "").replace("\xEF\xBB\xBF", "").replace("\xFF\xFE", "").replace("\xFE\xFF", "");
    start = start.trimmed().toLower();
    if (start.startsWith("<?xml") || start.startsWith("<!--"))
        return start.contains("<html");
    return std::any_of(openings.cbegin(), openings.cend(),
                       [&start](const QByteArray &opening) { return start.startsWith(opening); });
}

} // namespace

DocumentKind documentKindOf(const QByteArray &bytes)
{
    if (bytes.left(1024).contains("%PDF-"))
        return DocumentKind::Pdf;
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return DocumentKind::ZipPackage;
    if (bytes.startsWith("{\\rtf"))
        return DocumentKind::RichText;
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return DocumentKind::OldOffice;
    if (opensWebPage(bytes))
        return DocumentKind::Html;
    return DocumentKind::Text;
}

std::optional<QString> decodeText(const QByteArray &bytes)
{
    std::optional<QString> text = decodedAnyhow(bytes);
    if (!text || !readsAsText(*text))
        return std::nullopt;
    return text;
}
