#include "core/exchange/MailDraft.h"

#include <QCryptographicHash>

namespace {

constexpr int lineLength = 76;

QByteArray folded(const QByteArray &base64)
{
    QByteArray lines;
    for (qsizetype at = 0; at < base64.size(); at += lineLength)
        lines += base64.mid(at, lineLength) + "\r\n";
    return lines;
}

/// A header's words, encoded after RFC 2047 in pieces, so that any language and no line end gets through.
QByteArray encodedHeader(const QString &words)
{
    QByteArray header;
    const QString plain = words.simplified();
    for (qsizetype at = 0; at < plain.size(); at += 20)
        header += (at > 0 ? "\r\n " : "") + QByteArray("=?UTF-8?B?") + plain.mid(at, 20).toUtf8().toBase64() + "?=";
    return header;
}

QByteArray addressHeader(const QString &to)
{
    const bool isPlain =
        to.contains(QLatin1Char('@')) && !to.contains(QLatin1Char('\n')) && !to.contains(QLatin1Char('\r'));
    return isPlain ? to.trimmed().toUtf8() : encodedHeader(to);
}

} // namespace

QByteArray toMessage(const MailDraft &draft)
{
    const QByteArray boundary = "part-"
        + QCryptographicHash::hash(QByteArray(draft.file + draft.words.toUtf8()), QCryptographicHash::Sha256)
              .toHex()
              .left(24);
    const QByteArray name = encodedHeader(draft.fileName);
    QByteArray message;
    message += "X-Unsent: 1\r\nMIME-Version: 1.0\r\n";
    message += "To: " + addressHeader(draft.to) + "\r\n";
    message += "Subject: " + encodedHeader(draft.subject) + "\r\n";
    message += "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n";
    message +=
        "--" + boundary + "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    message += folded(draft.words.toUtf8().toBase64());
    message += "--" + boundary
        + "\r\nContent-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document; name=\"" + name
        + "\"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\"" + name
        + "\"\r\n\r\n";
    message += folded(draft.file.toBase64());
    message += "--" + boundary + "--\r\n";
    return message;
}
