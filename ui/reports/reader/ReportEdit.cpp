#include "ui/reports/reader/ReportEdit.h"

#include "core/domain/CommitteeKind.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ReportEdit", text);
}

std::optional<CommitteeId> knownCommittee(const QString &name, const QList<NamedCommittee> &known)
{
    const QString key = committeeNameKey(name);
    const auto found = std::ranges::find_if(
        known, [&](const NamedCommittee &committee) { return committeeNameKey(committee.name) == key; });
    return found == known.end() ? std::nullopt : std::optional(found->committee.id);
}

Committee newCommittee(const QString &name)
{
    Committee committee;
    committee.id = CommitteeId::create();
    committee.name = name;
    committee.kind = committeeKindOf(name);
    return committee;
}

} // namespace

ReportFields fieldsOf(const Report &report, const QString &committee)
{
    return {.title = report.title,
            .committee = committee,
            .meetingDate = report.meetingDate,
            .agendaNumber = report.agendaNumber.value_or(QString()),
            .publicity = report.publicity,
            .isReviewed = !report.needsReview};
}

Result<ChangeSet> reportEdit(const Report &report, const ReportFields &fields, const QList<NamedCommittee> &known)
{
    const QString title = fields.title.simplified();
    const QString committee = fields.committee.simplified();
    const QString item = fields.agendaNumber.simplified();
    if (title.isEmpty())
        return Error{Error::Kind::Refused, tr("A report needs a title: write the one it prints.")};
    if (!committee.isEmpty() && committeeNameKey(committee).isEmpty())
        return Error{Error::Kind::Refused, tr("The committee's name has no letters: write it as it is printed.")};

    ChangeSet changes(tr("Edit report"));
    Report after = report;
    after.title = title;
    after.committee = committee.isEmpty() ? std::nullopt : knownCommittee(committee, known);
    if (!committee.isEmpty() && !after.committee) {
        const Committee added = newCommittee(committee);
        changes.add(added);
        after.committee = added.id;
    }
    after.meetingDate = fields.meetingDate;
    after.agendaNumber = item.isEmpty() ? std::nullopt : std::optional(item);
    after.publicity = fields.publicity;
    after.needsReview = !fields.isReviewed;
    if (!(after == report))
        changes.edit(report, after);
    return changes;
}
