#pragma once

#include <QByteArray>
#include <QString>

/// A message to be looked over and sent from the user's own mail program, with one file attached.
struct MailDraft
{
    QString to; ///< an address, or a name where none is known
    QString subject;
    QString words;
    QString fileName;
    QByteArray file;
};

/// The message as an .eml file (RFC 5322), marked as not sent yet. No line can smuggle in a header.
QByteArray toMessage(const MailDraft &draft);
