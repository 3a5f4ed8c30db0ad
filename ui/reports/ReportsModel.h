#pragma once

#include "ui/reports/ReportFilter.h"

#include <QAbstractTableModel>

#include <memory>

/// The places at which a report has the searched words.
struct ReportPlaces
{
    int count = 0;
    qint64 newestPlace = 0;
};

/// The shown reports of a catalogue as rows. It holds indexes only, so that a hundred thousand are exchanged at every
/// key.
class ReportsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Title,
        MeetingDate,
        CommitteeName,
        Item,
        Access,
        Recommendations,
        Places,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The rows of another catalogue are to be set next.
    void setCatalogue(std::shared_ptr<const ReportCatalogue> catalogue);
    void setShown(std::vector<quint32> shown);
    /// How often each report has the words, by the report's id, where the full text was searched.
    void setPlaces(QHash<QString, ReportPlaces> places);
    void setSnippets(const QHash<QString, QString> &snippets);

    ReportRow row(int row) const;
    ReportPlaces placesOf(int row) const;
    /// The words around the newest place; empty while they are still being fetched.
    QString snippetOf(int row) const;
    /// Where a report stands, or -1.
    int rowOf(const ReportId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// A head was clicked: the page works out the new order.
    void orderAsked(ReportCatalogue::SortKey key, Qt::SortOrder order);
    /// A row is drawn whose snippet is not there yet.
    void snippetAsked(const QString &report, qint64 place) const;

private:
    QVariant valueOf(const ReportRow &report, int row, int column) const;

    std::shared_ptr<const ReportCatalogue> m_catalogue;
    std::vector<quint32> m_shown;
    QHash<QString, ReportPlaces> m_places;
    QHash<QString, QString> m_snippets;
};
