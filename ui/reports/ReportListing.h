#pragma once

#include "core/base/Result.h"
#include "ui/reports/FacetsModel.h"
#include "ui/reports/ReportsModel.h"

#include <QTimer>

class Workspace;

/// Which reports are listed, in which order: the catalogue, what was typed, what the full text has, and the ticked
/// filters. The first screen is read at once, the rest behind it.
class ReportListing : public QObject
{
    Q_OBJECT

public:
    ReportListing(Workspace &workspace, QObject *parent);

    ReportsModel &model() { return m_model; }
    FacetsModel &facets() { return m_facets; }

    void reload();
    /// Narrows to titles and committees at once; searchText adds the full text.
    void setWords(const QString &words);
    void searchText();
    void clearConditions();

    const QString &words() const { return m_words; }
    const QHash<QString, ReportPlaces> &places() const { return m_places; }
    qint64 total() const { return m_total; }
    bool isNarrowed() const { return !m_words.trimmed().isEmpty() || !m_facets.filter().isEmpty(); }

Q_SIGNALS:
    /// Other reports are listed, or the same in another order.
    void changed();
    void failed(const QString &problem);

private:
    void connectModels();
    void takeCatalogue(const ReportCatalogue &catalogue);
    void takePlaces(const QHash<QString, ReportPlaces> &places);
    void fetchSnippets();
    void select();

    Workspace &m_workspace;
    std::shared_ptr<const ReportCatalogue> m_catalogue;
    ReportsModel m_model;
    FacetsModel m_facets;
    std::vector<quint32> m_order;
    ReportCatalogue::SortKey m_sortKey = ReportCatalogue::SortKey::MeetingDate;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    qint64 m_total = 0;
    QString m_words;
    std::vector<bool> m_hasWords;
    QHash<QString, ReportPlaces> m_places;
    QHash<QString, qint64> m_snippetsToFetch;
    QTimer m_fetchSoon;
    int m_loads = 0;
};
