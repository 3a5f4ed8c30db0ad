#include "core/workflows/ImportNeighbours.h"

#include "core/import/NeighbourTable.h"
#include "core/storage/ObservationQueries.h"
#include "core/workflows/ImportedSubjects.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace {

const QString neighbourModel = QStringLiteral("Statistical neighbours");

QString say(const char *sentence)
{
    return QCoreApplication::translate("ImportNeighbours", sentence);
}

QList<ComparatorMember> membersOf(const NeighbourRow &row, const ComparatorId &comparator,
                                  const std::function<AreaId(const QString &)> &areaOf)
{
    QList<ComparatorMember> members;
    for (const NeighbourRow::Neighbour &neighbour : row.neighbours)
        members.append({ComparatorMemberId::create(), comparator, areaOf(neighbour.laNumber), int(members.size()) + 1,
                        neighbour.closeness.isEmpty() ? std::nullopt : std::optional(neighbour.closeness)});
    return members;
}

bool areAlike(const QList<ComparatorMember> &known, const QList<ComparatorMember> &found)
{
    return std::equal(known.cbegin(), known.cend(), found.cbegin(), found.cend(),
                      [](const ComparatorMember &one, const ComparatorMember &other) {
                          return one.area == other.area && one.rank == other.rank && one.closeness == other.closeness;
                      });
}

/// Works out what a list changes, authority by authority.
class NeighbourList
{
public:
    NeighbourList(ObservationSubjects known, const QList<KnownComparator> &comparators, const QList<NeighbourRow> &rows,
                  QString version)
        : m_subjects(std::move(known), {}, QString()),
          m_version(std::move(version))
    {
        for (const KnownComparator &comparator : comparators)
            if (comparator.comparator.area)
                m_known.insert(*comparator.comparator.area, comparator);
        for (const NeighbourRow &row : rows)
            m_names.insert(row.laNumber, row.name);
    }

    void take(const NeighbourRow &row, ObservationsOutcome &outcome)
    {
        const AreaId area = areaOf(row.laNumber);
        const auto known = m_known.constFind(area);
        const bool isKnown = known != m_known.cend();
        const Comparator comparator = isKnown
            ? known->comparator
            : Comparator{ComparatorId::create(), Comparator::Kind::StatisticalNeighbours, area, neighbourModel,
                         m_version};
        const QList<ComparatorMember> members =
            membersOf(row, comparator.id, [this](const QString &number) { return areaOf(number); });
        if (isKnown && areAlike(known->members, members)) {
            ++outcome.unchanged;
            return;
        }
        isKnown ? ++outcome.revised : ++outcome.taken;
        if (isKnown)
            for (const ComparatorMember &member : known->members)
                m_changes.remove(member);
        else
            m_changes.add(comparator);
        for (const ComparatorMember &member : members)
            m_changes.add(member);
    }
    ChangeSet changes(const QString &label) const
    {
        ChangeSet all(label);
        m_subjects.addTo(all, {});
        for (const RecordChange &change : m_changes.changes())
            change.before ? all.remove(*change.before) : all.add(*change.after);
        return all;
    }
    qsizetype newAreas() const { return m_subjects.newAreas(); }

private:
    AreaId areaOf(const QString &laNumber)
    {
        return m_subjects.areaFor(
            {Area::Level::LocalAuthority, QString(), laNumber, m_names.value(laNumber, laNumber)});
    }

    ImportedSubjects m_subjects;
    QString m_version;
    QHash<AreaId, KnownComparator> m_known;
    QHash<QString, QString> m_names;
    ChangeSet m_changes{QString()};
};

/// A list that names an authority twice would compare it with two lists.
QList<NeighbourRow> withoutRepeated(const QList<NeighbourRow> &rows,
                                    const std::function<void(qint64 row, const QString &reason)> &refuse)
{
    QHash<QString, qint64> seen;
    QList<NeighbourRow> once;
    for (const NeighbourRow &row : rows) {
        if (seen.contains(row.laNumber)) {
            refuse(row.row,
                   say("Row %1 names %2 again, which row %3 has already.")
                       .arg(QString::number(row.row), row.name, QString::number(seen.value(row.laNumber))));
            continue;
        }
        seen.insert(row.laNumber, row.row);
        once.append(row);
    }
    return once;
}

} // namespace

Result<ObservationsOutcome> importNeighbours(const Database &database, const Stamp &stamp, const ObservationFile &file,
                                             ImportPurpose purpose)
{
    QFile device(file.path);
    if (!device.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable, say("%1 cannot be read. Check that you may open it.").arg(file.path)};
    ObservationsOutcome outcome;
    outcome.file = file.path;
    outcome.layout = QStringLiteral("neighbours");
    outcome.isDryRun = purpose == ImportPurpose::DryRun;
    const auto refuse = [&](qint64 row, const QString &reason) {
        ++outcome.refused;
        outcome.problems.append({row, QString(), reason});
    };
    const auto read = readNeighbours(device, file.sample, refuse);
    if (!read)
        return read.error();
    const QString name = QFileInfo(file.path).fileName();
    const QString version = neighbourVersion(name);
    Result<ObservationSubjects> known = observationSubjects(database);
    const auto comparators = neighboursOf(database, neighbourModel, version);
    if (!known || !comparators)
        return known ? comparators.error() : known.error();
    const QList<NeighbourRow> rows = withoutRepeated(*read, refuse);
    NeighbourList list(std::move(*known), *comparators, rows, version);
    for (const NeighbourRow &row : rows)
        list.take(row, outcome);
    outcome.rows = rows.size() + outcome.refused;
    outcome.newAreas = list.newAreas();
    device.seek(0);
    const QByteArray content = device.readAll();
    outcome.hash = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    if (purpose == ImportPurpose::DryRun || outcome.taken + outcome.revised == 0)
        return outcome;
    ChangeSet changes = list.changes(say("Import statistical neighbours from %1").arg(name));
    changes.attach({outcome.hash, QStringLiteral("text/csv"), content});
    const Result<qint64> entry = Journal(database).apply(changes, stamp);
    if (!entry)
        return entry.error();
    outcome.journalEntry = *entry;
    outcome.changes = changes;
    return outcome;
}
