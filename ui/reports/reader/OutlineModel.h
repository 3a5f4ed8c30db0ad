#pragma once

#include "core/storage/ReportQueries.h"
#include "ui/text/Chip.h"

#include <QAbstractItemModel>
#include <QList>

#include <optional>

/// What stands in a report, as a tree: its sections, what is asked for, its figures, and the papers it lists. Every
/// entry knows the paragraph or section to read.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Group
    {
        Sections,
        Recommendations,
        Figures,
        BackgroundPapers,
        Appendices
    };
    enum Role
    {
        GroupRole = Qt::UserRole,
        NumberRole, ///< of a section
        HitsRole,
        MarkRole, ///< the paragraph's number
        NoteRole, ///< whose request it is
        ChipRole, ///< of a figure
        ParagraphRole, ///< id of the paragraph to read
        SectionRole, ///< place of the section to read
        LineRole, ///< in the original
        RecommendationRole ///< id of what is asked
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setReport(const ReportDetail &detail);
    void clear();
    /// How many places of what is searched for each section has.
    void setHits(const QList<int> &hits);
    QModelIndex indexOfSection(int section) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry
    {
        QString text;
        QString number = {};
        QString mark = {};
        QString note = {};
        std::optional<Chip> chip = {};
        QString paragraph = {};
        QString recommendation = {};
        int section = -1;
        int line = 0;
        int hits = 0;
    };
    struct Part
    {
        Group group;
        QString title;
        QList<Entry> entries;
    };

    Part sectionsOf(const ReportDetail &detail) const;
    Part recommendationsOf(const ReportDetail &detail) const;
    Part figuresOf(const ReportDetail &detail) const;
    Part papersOf(const ReportDetail &detail) const;
    Part appendicesOf(const ReportDetail &detail) const;
    QVariant partData(const Part &part, int role) const;
    QVariant entryData(const Entry &entry, int role) const;
    static QString spokenText(const Entry &entry);

    QList<Part> m_parts;
};
