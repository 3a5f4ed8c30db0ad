#pragma once

#include "core/base/Result.h"
#include "core/domain/Rating.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// What an officer filled in for one recommendation. What could not be understood is said in remarks, never guessed.
struct UpdateReply
{
    QString reference;
    std::optional<QDate> asAt{};
    std::optional<Rating> rating{};
    QString narrative;
    bool isComplete = false;
    std::optional<QDate> newDate{};
    QString reason;
    QStringList remarks;

    bool isEmpty() const { return narrative.isEmpty() && !rating && !isComplete && !newDate; }
    bool operator==(const UpdateReply &) const = default;
};

/// Reads the tables of a form that came back as DOCX, also after Word has saved it anew.
Result<QList<UpdateReply>> readUpdateReplies(const QByteArray &document);
