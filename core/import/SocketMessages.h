#pragma once

#include <QByteArray>
#include <QDeadlineTimer>

#include <optional>

/// Sends a message with its length before it. False where the other side is gone or the time is over.
bool sendMessage(int socket, const QByteArray &message, const QDeadlineTimer &deadline);

/// The next message. Null where the other side is gone, names a length beyond all reason, or the time is over.
std::optional<QByteArray> receiveMessage(int socket, const QDeadlineTimer &deadline);
