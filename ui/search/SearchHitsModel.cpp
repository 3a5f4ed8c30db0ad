#include "ui/search/SearchHitsModel.h"

#include "ui/text/Words.h"

#include <QHash>

namespace {

QString plainSnippet(QString snippet)
{
    return snippet.remove(matchBegin).remove(matchEnd).simplified();
}

} // namespace

void SearchHitsModel::setHits(QList<SearchHit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

int SearchHitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant SearchHitsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &hit = m_hits.at(index.row());
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
        {QStringLiteral("plan_theme"), SearchHitsModel::tr("Theme of a plan")}};
    return words.value(hit.kind, hit.kind);
}
