#pragma once

#include "core/import/TextDecoder.h"

#include <QRectF>
#include <QStringList>

class QDataStream;

/// Why a document gave no text.
enum class ReadingFault : quint8
{
    None,
    Encrypted,
    Damaged,
    TooLarge,
    NoText, ///< pages without a single word: pictures of paper
    NotAReport ///< a zip file that is neither Word nor OpenDocument text
};

/// What a reader's process is asked for: the text of a document, or one of its pages as a picture.
struct ReaderRequest
{
    enum class Wanted : quint8
    {
        Text,
        Page
    };

    Wanted wanted = Wanted::Text;
    DocumentKind kind = DocumentKind::Pdf;
    int page = 1; ///< counted from 1
    double dotsPerInch = 72;
    bool inColour = false;
    QByteArray content{};
};

/// A word of a page and where it stands, in points from the page's upper left corner.
struct PageWord
{
    QString text{};
    QRectF place{};

    bool operator==(const PageWord &) const = default;
};

/// What a reader's process found.
struct ReaderAnswer
{
    ReadingFault fault = ReadingFault::None;
    QString mediaType{};
    QStringList lines{};
    QList<int> emphasised{}; ///< the numbers of lines in bold or of a heading
    int pages = 0;
    QByteArray picture{}; ///< the page in the portable anymap format
    QSizeF pageSize{};
    QList<PageWord> words{};
};

QDataStream &operator<<(QDataStream &stream, const PageWord &word);
QDataStream &operator>>(QDataStream &stream, PageWord &word);
QByteArray encoded(const ReaderRequest &request);
QByteArray encoded(const ReaderAnswer &answer);
/// Null where the bytes are no such message: whoever sends may have been taken over by a hostile file.
std::optional<ReaderRequest> decodedRequest(const QByteArray &bytes);
std::optional<ReaderAnswer> decodedAnswer(const QByteArray &bytes);

/// No message is larger: a document with what describes it, or a page's picture.
constexpr qint64 largestMessage = 200LL * 1024 * 1024;
