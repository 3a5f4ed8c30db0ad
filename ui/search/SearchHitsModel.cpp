#include "ui/search/SearchHitsModel.h"

#include "ui/text/Words.h"

#include <QHash>
#include <QRegularExpression>

namespace {

QString plainSnippet(QString snippet)
{
    return snippet.remove(matchBegin).remove(matchEnd).simplified();
}

QString spoken(const Command &command)
{
    return QStringList{SearchHitsModel::tr("Command"), command.text, command.place, command.keys}
        .filter(QRegularExpression(QStringLiteral(".")))
        .join(QLatin1String(", "));
}

} // namespace

void SearchHitsModel::setFound(QList<Command> commands, QList<SearchHit> hits)
{
    beginResetModel();
    m_commands = std::move(commands);
    m_hits = std::move(hits);
    endResetModel();
}

int SearchHitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_commands.size() + m_hits.size());
}

QVariant SearchHitsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const Command *const known = command(index.row()))
        return role == Qt::DisplayRole ? known->text : role == Qt::AccessibleTextRole ? spoken(*known) : QVariant();
    const SearchHit &hit = this->hit(index.row());
    if (role == Qt::DisplayRole)
        return hit.title;
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1, %2, %3, %4")
            .arg(hitWord(hit), hit.title, screenDate(hit.date), plainSnippet(hit.snippet));
    return {};
}

QString hitWord(const SearchHit &hit)
{
    if (hit.kind == QLatin1String("paragraph"))
        return hit.number.isEmpty() ? SearchHitsModel::tr("Paragraph")
                                    : SearchHitsModel::tr("Paragraph %1").arg(hit.number);
    static const QHash<QString, QString> words{
        {QStringLiteral("report"), SearchHitsModel::tr("Report")},
        {QStringLiteral("recommendation"), SearchHitsModel::tr("Recommendation")},
        {QStringLiteral("committee"), SearchHitsModel::tr("Committee")},
        {QStringLiteral("meeting"), SearchHitsModel::tr("Meeting")},
        {QStringLiteral("improvement_plan"), SearchHitsModel::tr("Improvement plan")},
        {QStringLiteral("plan_theme"), SearchHitsModel::tr("Theme of a plan")},
        {QStringLiteral("plan_action"), SearchHitsModel::tr("Action")},
        {QStringLiteral("response"), SearchHitsModel::tr("Response")},
        {QStringLiteral("progress_update"), SearchHitsModel::tr("Progress update")},
        {QStringLiteral("inspection"), SearchHitsModel::tr("Inspection")},
        {QStringLiteral("finding"), SearchHitsModel::tr("Finding")},
        {QStringLiteral("improvement_notice"), SearchHitsModel::tr("Improvement notice")},
        {QStringLiteral("work_programme_item"), SearchHitsModel::tr("Work programme")},
        {QStringLiteral("indicator"), SearchHitsModel::tr("Indicator")}};
    return words.value(hit.kind, hit.kind);
}
