#pragma once

#include "core/procedure/RecommendationViews.h"
#include "ui/recommendations/RegisterColumns.h"

#include <QAbstractTableModel>
#include <QSet>

/// What stands together in the register.
enum class RegisterGrouping
{
    None,
    Status,
    MadeTo,
    Committee,
    LeadOfficer,
    Portfolio,
    Theme,
    Year
};

/// One register as a table: narrowed to a view and to words, sorted, and in groups that fold.
class RegisterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        GroupRole = Qt::UserRole + 40, ///< true for the head of a group
        CountRole, ///< how many stand in a group
        FoldedRole,
        DisagreeRole ///< whether officer and committee disagree
    };

    explicit RegisterModel(QObject *parent);

    void setRows(QList<RecommendationRow> rows, const RegisterDays &days, const QString &yearStart);
    void setView(RecommendationView view);
    void setWords(const QString &words);
    void setGrouping(RegisterGrouping grouping);
    /// Folds or unfolds the group that the line belongs to; its head's line comes back.
    int setFolded(int line, bool folded);

    RecommendationView view() const { return m_view; }
    const RegisterDays &days() const { return m_days; }
    const QList<RecommendationRow> &allRows() const { return m_rows; }
    /// The rows that are shown, in their order, also those in folded groups.
    QList<RecommendationRow> shownRows() const;
    int shownCount() const { return int(m_shown.size()); }
    int countIn(RecommendationView view) const;

    /// The row of a line, or nothing where the line is a group's head.
    const RecommendationRow *row(int line) const;
    bool isGroup(int line) const { return m_lines.at(line).place < 0; }
    /// The line of a recommendation, or -1.
    int lineOf(const RecommendationId &id) const;
    QList<int> groupLines() const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// Other rows are shown now, or in another order.
    void arranged();

private:
    /// A line of the table: a recommendation by its place in the rows, or the head of a group.
    struct Line
    {
        int place = -1;
        QString group{};
        int count = 0;

        bool operator==(const Line &) const = default;
    };

    void choose();
    void sortShown();
    void arrange();
    QList<Line> linesOfGroups() const;
    QString groupOf(const RecommendationRow &row) const;
    QVariant groupData(const Line &line, int column, int role) const;
    bool hasWords(int place);
    const QString &foldedWords(int place);

    QList<Column<RecommendationRow>> m_columns;
    QList<RecommendationRow> m_rows;
    QStringList m_folded; ///< the words of each row for comparing, made when first asked for
    RegisterDays m_days;
    QString m_yearStart;
    RecommendationView m_view = RecommendationView::Live;
    RegisterGrouping m_grouping = RegisterGrouping::Status;
    QStringList m_words;
    QSet<QString> m_foldedGroups;
    QList<int> m_shown; ///< places of rows, in their order
    QList<Line> m_lines;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
