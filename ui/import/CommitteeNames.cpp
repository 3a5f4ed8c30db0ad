#include "ui/import/CommitteeNames.h"

CommitteeNames::CommitteeNames(const QList<NamedCommittee> &named)
{
    for (const NamedCommittee &entry : named) {
        m_byKey.insert(committeeNameKey(entry.name), entry.committee);
        m_byLikeness.insert(committeeLikenessKey(entry.name), entry.committee);
    }
}

CommitteeNames CommitteeNames::withNames(const QList<NamedCommittee> &named) const
{
    CommitteeNames names(named);
    names.m_answers = m_answers;
    return names;
}

std::optional<Committee> CommitteeNames::known(const QString &printed) const
{
    const auto found = m_byKey.constFind(committeeNameKey(printed));
    return found == m_byKey.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Committee> CommitteeNames::alike(const QString &printed) const
{
    if (known(printed))
        return std::nullopt;
    const auto found = m_byLikeness.constFind(committeeLikenessKey(printed));
    return found == m_byLikeness.cend() ? std::nullopt : std::optional(*found);
}

std::optional<SameBody> CommitteeNames::answerTo(const QString &printed) const
{
    const auto found = m_answers.constFind(committeeNameKey(printed));
    return found == m_answers.cend() ? std::nullopt : std::optional(*found);
}

void CommitteeNames::answer(const QString &printed, SameBody answer)
{
    m_answers.insert(committeeNameKey(printed), answer);
}

bool CommitteeNames::asksAbout(const QString &printed) const
{
    return alike(printed) && !answerTo(printed);
}

QString CommitteeNames::nameFor(const QString &printed) const
{
    if (const auto committee = known(printed))
        return committee->name;
    const auto resembling = alike(printed);
    return resembling && answerTo(printed) == SameBody::Yes ? resembling->name : inTitleCase(printed);
}

QStringList CommitteeNames::offered() const
{
    QStringList names;
    for (const Committee &committee : m_byKey)
        names.append(committee.name);
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
}
