#include "core/import/ReaderMessages.h"

#include <QDataStream>
#include <QIODevice>

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_4;

template<typename... Values>
QByteArray written(const Values &...values)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    (stream << ... << values);
    return bytes;
}

template<typename... Values>
bool read(const QByteArray &bytes, Values &...values)
{
    QDataStream stream(bytes);
    stream.setVersion(streamVersion);
    (stream >> ... >> values);
    return stream.status() == QDataStream::Ok;
}

} // namespace

QDataStream &operator<<(QDataStream &stream, const PageWord &word)
{
    return stream << word.text << word.place;
}

QDataStream &operator>>(QDataStream &stream, PageWord &word)
{
    return stream >> word.text >> word.place;
}

QByteArray encoded(const ReaderRequest &request)
{
    return written(quint8(request.wanted), quint8(request.kind), qint32(request.page), request.dotsPerInch,
                   request.inColour, request.content);
}

QByteArray encoded(const ReaderAnswer &answer)
{
    return written(quint8(answer.fault), answer.mediaType, answer.lines, answer.emphasised, qint32(answer.pages),
                   answer.picture, answer.pageSize, answer.words);
}

std::optional<ReaderRequest> decodedRequest(const QByteArray &bytes)
{
    ReaderRequest request;
    quint8 wanted = 0;
    quint8 kind = 0;
    qint32 page = 0;
    if (!read(bytes, wanted, kind, page, request.dotsPerInch, request.inColour, request.content)
        || wanted > quint8(ReaderRequest::Wanted::Page) || kind > quint8(DocumentKind::OldOffice))
        return std::nullopt;
    request.wanted = ReaderRequest::Wanted(wanted);
    request.kind = DocumentKind(kind);
    request.page = page;
    return request;
}

std::optional<ReaderAnswer> decodedAnswer(const QByteArray &bytes)
{
    ReaderAnswer answer;
    quint8 fault = 0;
    qint32 pages = 0;
    if (!read(bytes, fault, answer.mediaType, answer.lines, answer.emphasised, pages, answer.picture, answer.pageSize,
              answer.words)
        || fault > quint8(ReadingFault::NotAReport))
        return std::nullopt;
    answer.fault = ReadingFault(fault);
    answer.pages = pages;
    return answer;
}
