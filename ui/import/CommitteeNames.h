#pragma once

#include "core/storage/ImportQueries.h"

#include <QHash>
#include <QStringList>

/// What the clerk said about a printed committee name that resembles a known one.
enum class SameBody
{
    Yes,
    No
};

/// The committees by every name they are known by, and the clerk's answers of this session. A value: workers take
/// copies.
class CommitteeNames
{
public:
    CommitteeNames() = default;
    explicit CommitteeNames(const QList<NamedCommittee> &named);

    /// The same answers over the names as they are known now.
    CommitteeNames withNames(const QList<NamedCommittee> &named) const;

    std::optional<Committee> known(const QString &printed) const;
    /// A known committee whose name differs only by Panel or Committee, if the printed one is not known itself.
    std::optional<Committee> alike(const QString &printed) const;
    std::optional<SameBody> answerTo(const QString &printed) const;
    void answer(const QString &printed, SameBody answer);
    /// Whether the clerk has to say if this name means a known committee.
    bool asksAbout(const QString &printed) const;

    /// The name under which a report of this printed name will be kept.
    QString nameFor(const QString &printed) const;
    /// The committees' own names, for an editor to offer.
    QStringList offered() const;

private:
    QHash<QString, Committee> m_byKey;
    QHash<QString, Committee> m_byLikeness;
    QHash<QString, SameBody> m_answers;
};
