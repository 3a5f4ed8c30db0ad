#include "core/workflows/ImportMonitoring.h"

#include "core/storage/MonitoringQueries.h"
#include "core/workflows/MonitoringRecords.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace {

constexpr qint64 largestFile = 32 * 1024 * 1024;
constexpr qsizetype problemsShown = 100;

QString say(const char *sentence)
{
    return QCoreApplication::translate("ImportMonitoring", sentence);
}

Result<BudgetFigure> figureFrom(const MonitoringEntry &entry, const std::optional<BudgetFigure> &before)
{
    return budgetFigureFrom(entry, before);
}

Result<WorkforceFigure> figureFrom(const MonitoringEntry &entry, const std::optional<WorkforceFigure> &before)
{
    return workforceFigureFrom(entry, before);
}

/// Holds the rows of a file against the figures that are known, by their natural keys.
template<typename Figure>
class MonitoringImport
{
public:
    MonitoringImport(const QList<Figure> &known, const QString &label, ObservationsOutcome &outcome)
        : m_changes(label),
          m_outcome(outcome)
    {
        for (const Figure &figure : known)
            m_known.insert(naturalKeyOf(figure), figure);
    }

    void take(const MonitoringRow &row)
    {
        const Result<Figure> said = figureFrom(row.entry, std::optional<Figure>());
        if (!said)
            return refuse(row.number, said.error().message);
        const QString key = naturalKeyOf(*said);
        if (m_rows.contains(key))
            return refuse(row.number, say("The same figure stands in row %1 already.").arg(m_rows.value(key)));
        m_rows.insert(key, row.number);
        const auto known = m_known.constFind(key);
        if (known == m_known.cend()) {
            ++m_outcome.taken;
            m_changes.add(*said);
            return;
        }
        const Result<Figure> after = figureFrom(row.entry, std::optional<Figure>(*known));
        if (!after)
            return refuse(row.number, after.error().message);
        if (*after == *known) {
            ++m_outcome.unchanged;
            return;
        }
        ++m_outcome.revised;
        m_changes.edit(*known, *after);
    }
    void refuse(qint64 row, const QString &reason)
    {
        ++m_outcome.refused;
        if (m_outcome.problems.size() < problemsShown)
            m_outcome.problems.append({row, QString(), say("Row %1: %2").arg(QString::number(row), reason)});
    }
    const ChangeSet &changes() const { return m_changes; }

private:
    QHash<QString, Figure> m_known;
    QHash<QString, qint64> m_rows;
    ChangeSet m_changes;
    ObservationsOutcome &m_outcome;
};

template<typename Figure>
Result<ChangeSet> changesOf(const Result<QList<Figure>> &known, QIODevice &device, const ObservationFile &file,
                            ObservationsOutcome &outcome)
{
    if (!known)
        return known.error();
    MonitoringImport<Figure> import(*known, say("Import %1").arg(QFileInfo(file.path).fileName()), outcome);
    const auto rows = readMonitoring(device, *file.monitoring, file.sample.headerRow,
                                     [&](qint64 row, const QString &reason) { import.refuse(row, reason); });
    if (!rows)
        return rows.error();
    for (const MonitoringRow &row : *rows)
        import.take(row);
    outcome.rows = outcome.taken + outcome.revised + outcome.unchanged + outcome.refused;
    return import.changes();
}

QStringList unusedColumns(const MonitoringMapping &mapping)
{
    QStringList unused;
    for (qsizetype i = 0; i < mapping.columns.size(); ++i)
        if (mapping.fields.at(i) == MonitoringField::Ignored && !mapping.columns.at(i).trimmed().isEmpty())
            unused.append(mapping.columns.at(i));
    return unused;
}

} // namespace

Result<ObservationsOutcome> importMonitoring(const Database &database, const Stamp &stamp, const ObservationFile &file,
                                             ImportPurpose purpose)
{
    QFile device(file.path);
    const QString name = QFileInfo(file.path).fileName();
    if (!device.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable, say("%1 cannot be read. Check that you may open it.").arg(name)};
    if (device.size() > largestFile)
        return Error{Error::Kind::Refused, say("%1 is too large for a table of this kind. Split it.").arg(name)};
    ObservationsOutcome outcome;
    outcome.file = file.path;
    outcome.layout = wordOf(file.monitoring->family);
    outcome.isDryRun = purpose == ImportPurpose::DryRun;
    outcome.unusedColumns = unusedColumns(*file.monitoring);
    Result<ChangeSet> changes = file.monitoring->family == MonitoringFamily::Budget
        ? changesOf(budgetFigures(database), device, file, outcome)
        : changesOf(workforceFigures(database), device, file, outcome);
    if (!changes)
        return changes.error();
    device.seek(0);
    const QByteArray content = device.readAll();
    outcome.hash = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    if (purpose == ImportPurpose::DryRun || changes->isEmpty())
        return outcome;
    const bool isWorkbook = content.startsWith("PK");
    changes->attach({outcome.hash,
                     isWorkbook ? QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                                : QStringLiteral("text/csv"),
                     content});
    const Result<qint64> entry = Journal(database).apply(*changes, stamp);
    if (!entry)
        return entry.error();
    outcome.journalEntry = *entry;
    outcome.changes = *changes;
    return outcome;
}
