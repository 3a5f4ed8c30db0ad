#include "core/import/SocketMessages.h"

#include "core/import/ReaderMessages.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>

namespace {

constexpr size_t lengthSize = sizeof(quint64);

bool isReady(int socket, short wish, const QDeadlineTimer &deadline)
{
    pollfd waiting{socket, wish, 0};
    const qint64 left = deadline.remainingTime();
    const int ready = ::poll(&waiting, 1, left < 0 ? -1 : int(left));
    return ready > 0 || (ready < 0 && errno == EINTR && !deadline.hasExpired());
}

bool sendAll(int socket, const char *bytes, size_t size, const QDeadlineTimer &deadline)
{
    while (size > 0) {
        if (!isReady(socket, POLLOUT, deadline))
            return false;
        const ssize_t sent = ::send(socket, bytes, size, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (sent <= 0)
            return false;
        bytes += sent;
        size -= size_t(sent);
    }
    return true;
}

bool receiveAll(int socket, char *bytes, size_t size, const QDeadlineTimer &deadline)
{
    while (size > 0) {
        if (!isReady(socket, POLLIN, deadline))
            return false;
        const ssize_t received = ::recv(socket, bytes, size, MSG_DONTWAIT);
        if (received < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (received <= 0)
            return false;
        bytes += received;
        size -= size_t(received);
    }
    return true;
}

} // namespace

bool sendMessage(int socket, const QByteArray &message, const QDeadlineTimer &deadline)
{
    std::array<char, lengthSize> length{};
    qToLittleEndian(quint64(message.size()), length.data());
    return sendAll(socket, length.data(), length.size(), deadline)
        && sendAll(socket, message.constData(), size_t(message.size()), deadline);
}

std::optional<QByteArray> receiveMessage(int socket, const QDeadlineTimer &deadline)
{
    std::array<char, lengthSize> length{};
    if (!receiveAll(socket, length.data(), length.size(), deadline))
        return std::nullopt;
    const quint64 size = qFromLittleEndian<quint64>(length.data());
    if (size > quint64(largestMessage))
        return std::nullopt;
    QByteArray message(qsizetype(size), Qt::Uninitialized);
    if (!receiveAll(socket, message.data(), size_t(size), deadline))
        return std::nullopt;
    return message;
}
