#include "ui/reports/reader/OutlineModel.h"

#include "ui/reports/reader/ReaderWords.h"
#include "ui/text/Words.h"

#include <algorithm>

namespace {

constexpr quintptr partId = ~quintptr(0);

const ReportParagraph *paragraphOf(const ReportDetail &detail, const std::optional<ReportParagraphId> &id)
{
    if (!id)
        return nullptr;
    const auto found = std::ranges::find(detail.paragraphs, *id, &ReportParagraph::id);
    return found == detail.paragraphs.end() ? nullptr : &*found;
}

/// What a report lists, or in words that it lists none or does not say.
QStringList listed(Mention mention, const QStringList &titles)
{
    if (mention == Mention::Listed && !titles.isEmpty())
        return titles;
    return {mention == Mention::NotSaid ? OutlineModel::tr("The report does not say")
                                        : OutlineModel::tr("None, says the report")};
}

template<typename Paper>
QStringList titlesOf(const QList<Paper> &papers)
{
    QStringList titles;
    for (const Paper &paper : papers)
        titles.append(paper.title);
    return titles;
}

} // namespace

void OutlineModel::setReport(const ReportDetail &detail)
{
    beginResetModel();
    m_parts = {sectionsOf(detail), recommendationsOf(detail), figuresOf(detail), papersOf(detail),
               appendicesOf(detail)};
    m_parts.removeIf([](const Part &part) { return part.entries.isEmpty(); });
    endResetModel();
}

void OutlineModel::clear()
{
    beginResetModel();
    m_parts.clear();
    endResetModel();
}

OutlineModel::Part OutlineModel::sectionsOf(const ReportDetail &detail) const
{
    Part part{Group::Sections, tr("Sections"), {}};
    for (int i = 0; i < detail.sections.size(); ++i) {
        const ReportSection &section = detail.sections.at(i);
        part.entries.append({.text = readableTitle(section.heading),
                             .number = section.number.value_or(QString()),
                             .section = i,
                             .line = section.line});
    }
    return part;
}

OutlineModel::Part OutlineModel::recommendationsOf(const ReportDetail &detail) const
{
    Part part{Group::Recommendations, tr("Recommendations, %Ln", nullptr, int(detail.recommendations.size())), {}};
    for (const Recommendation &recommendation : detail.recommendations) {
        Entry entry{.text = recommendation.text, .line = recommendation.line.value_or(0)};
        entry.recommendation = recommendation.id.toString();
        if (const ReportParagraph *paragraph = paragraphOf(detail, recommendation.sourceParagraph)) {
            entry.mark = paragraphMark(*paragraph);
            entry.paragraph = paragraph->id.toString();
        }
        entry.note = recommendation.kind == Recommendation::Kind::OfficerProposal ? tr("asked by officers")
                                                                                  : screenWord(recommendation.kind);
        part.entries.append(entry);
    }
    return part;
}

OutlineModel::Part OutlineModel::figuresOf(const ReportDetail &detail) const
{
    Part part{Group::Figures, tr("Figures, %Ln", nullptr, int(detail.figures.size())), {}};
    for (const ReportedFigure &figure : detail.figures) {
        Entry entry{
            .text = figure.name, .number = figureValue(figure), .chip = figureChip(figure), .line = figure.line};
        if (const ReportParagraph *paragraph = paragraphOf(detail, figure.paragraph)) {
            entry.mark = paragraph->number ? paragraphMark(*paragraph) : QString();
            entry.paragraph = paragraph->id.toString();
        }
        part.entries.append(entry);
    }
    return part;
}

OutlineModel::Part OutlineModel::papersOf(const ReportDetail &detail) const
{
    Part part{Group::BackgroundPapers, tr("Background papers"), {}};
    for (const QString &title : listed(detail.report.backgroundPapers, titlesOf(detail.backgroundPapers)))
        part.entries.append({.text = title});
    return part;
}

OutlineModel::Part OutlineModel::appendicesOf(const ReportDetail &detail) const
{
    Part part{Group::Appendices, tr("Appendices"), {}};
    for (const QString &title : listed(detail.report.appendices, titlesOf(detail.appendices)))
        part.entries.append({.text = title});
    return part;
}

void OutlineModel::setHits(const QList<int> &hits)
{
    if (m_parts.isEmpty() || m_parts.first().group != Group::Sections)
        return;
    QList<Entry> &sections = m_parts.first().entries;
    for (int i = 0; i < sections.size(); ++i)
        sections[i].hits = hits.value(i);
    const QModelIndex parent = index(0, 0);
    Q_EMIT dataChanged(index(0, 0, parent), index(int(sections.size()) - 1, 0, parent));
}

QModelIndex OutlineModel::indexOfSection(int section) const
{
    const bool hasSections = !m_parts.isEmpty() && m_parts.first().group == Group::Sections;
    return hasSections ? index(section, 0, index(0, 0)) : QModelIndex();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : partId);
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == partId)
        return {};
    return createIndex(int(index.internalId()), 0, partId);
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_parts.size());
    return parent.internalId() == partId ? int(m_parts.at(parent.row()).entries.size()) : 0;
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == partId)
        return Qt::NoItemFlags;
    const Entry &entry = m_parts.at(int(index.internalId())).entries.at(index.row());
    const bool isPlace = entry.section >= 0 || !entry.paragraph.isEmpty();
    return isPlace ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags(Qt::ItemIsEnabled);
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isPart = index.internalId() == partId;
    const Part &part = m_parts.at(isPart ? index.row() : int(index.internalId()));
    if (role == GroupRole)
        return int(part.group);
    return isPart ? partData(part, role) : entryData(part.entries.at(index.row()), role);
}

QVariant OutlineModel::partData(const Part &part, int role) const
{
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? part.title : QVariant();
}

QVariant OutlineModel::entryData(const Entry &entry, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::ToolTipRole:
        return entry.chip ? entry.chip->word : entry.text;
    case Qt::AccessibleTextRole:
        return spokenText(entry);
    case NumberRole:
        return entry.number;
    case HitsRole:
        return entry.hits;
    case MarkRole:
        return entry.mark;
    case NoteRole:
        return entry.note;
    case ChipRole:
        return entry.chip ? QVariant::fromValue(*entry.chip) : QVariant();
    case ParagraphRole:
        return entry.paragraph;
    case SectionRole:
        return entry.section;
    case LineRole:
        return entry.line;
    case RecommendationRole:
        return entry.recommendation;
    default:
        return {};
    }
}

QString OutlineModel::spokenText(const Entry &entry)
{
    QStringList parts{QStringLiteral("%1 %2").arg(entry.number, entry.text).trimmed(), entry.note, entry.mark};
    if (entry.hits > 0)
        parts.append(tr("%n place(s)", "found in a section", entry.hits));
    parts.removeAll(QString());
    return parts.join(tr(", ", "between the parts of an entry"));
}
