#pragma once

#include "core/changes/Record.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

/// One record before and after. No before: it is added; no after: it is removed.
struct RecordChange
{
    std::optional<Record> before;
    std::optional<Record> after;

    bool operator==(const RecordChange &) const = default;
};

/// A file that a change brings into the workspace. It is kept once, by the SHA-256 of its bytes.
struct AttachedDocument
{
    QString hash;
    QString mediaType;
    QByteArray content;
    QString path{}; ///< where it is read from instead, piece by piece, when it is too large to hold

    bool operator==(const AttachedDocument &) const = default;
};

/// What one click does: the changes that are saved, told, undone and redone together.
class ChangeSet
{
public:
    explicit ChangeSet(QString label) : m_label(std::move(label)) { }

    ChangeSet &add(Record record)
    {
        m_changes.append({std::nullopt, std::move(record)});
        return *this;
    }
    ChangeSet &edit(Record before, Record after)
    {
        m_changes.append({std::move(before), std::move(after)});
        return *this;
    }
    ChangeSet &remove(Record record)
    {
        m_changes.append({std::move(record), std::nullopt});
        return *this;
    }
    ChangeSet &attach(AttachedDocument document)
    {
        m_documents.append(std::move(document));
        return *this;
    }

    const QString &label() const { return m_label; }
    const QList<RecordChange> &changes() const { return m_changes; }
    const QList<AttachedDocument> &documents() const { return m_documents; }
    bool isEmpty() const { return m_changes.isEmpty(); }

    bool operator==(const ChangeSet &) const = default;

private:
    QString m_label;
    QList<RecordChange> m_changes;
    QList<AttachedDocument> m_documents;
};

/// The change that takes this one back: before and after exchanged, last change first. Attached documents stay.
ChangeSet inverseOf(const ChangeSet &changes, const QString &label);
