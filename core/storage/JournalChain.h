#pragma once

#include <QByteArray>

/// The words that a journal entry's hash covers, as they stand in the file (UTF-8).
struct ChainedEntry
{
    qint64 number = 0;
    QByteArray madeAt;
    QByteArray madeBy;
    QByteArray label;
    QByteArray changes;
    QByteArray previousHash;
};

/// SHA-256 in hex over every field with its length in front, so that no two entries can share their bytes.
QByteArray hashOf(const ChainedEntry &entry);
