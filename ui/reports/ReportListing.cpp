#include "ui/reports/ReportListing.h"

#include "core/storage/ReportQueries.h"
#include "ui/reports/ReportWords.h"
#include "ui/workspace/Background.h"
#include "ui/workspace/Workspace.h"

namespace {

/// As many rows as the first screen needs: the rest is read after it is drawn.
constexpr int firstRows = 128;
/// Up to so many reports are read at once without anybody noticing.
constexpr int fewReports = 1500;

Result<ReportCatalogue> loadAll(const QString &path)
{
    const Result<Database> database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    return loadReportCatalogue(*database, -1);
}

} // namespace

ReportListing::ReportListing(Workspace &workspace, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_catalogue(std::make_shared<ReportCatalogue>()),
      m_model(this),
      m_facets(this)
{
    connectModels();
    connect(&m_workspace, &Workspace::changed, this, &ReportListing::reload);
}

void ReportListing::connectModels()
{
    m_fetchSoon.setSingleShot(true);
    m_fetchSoon.setInterval(0);
    connect(&m_fetchSoon, &QTimer::timeout, this, &ReportListing::fetchSnippets);
    connect(&m_facets, &FacetsModel::filterChanged, this, &ReportListing::select);
    connect(&m_model, &ReportsModel::orderAsked, this, [this](ReportCatalogue::SortKey key, Qt::SortOrder order) {
        m_sortKey = key;
        m_sortOrder = order;
        m_order = m_catalogue->sortedBy(key, order);
        select();
    });
    connect(&m_model, &ReportsModel::snippetAsked, this, [this](const QString &report, qint64 place) {
        m_snippetsToFetch.insert(report, place);
        m_fetchSoon.start();
    });
}

void ReportListing::reload()
{
    const Result<qint64> count = reportCount(m_workspace.database());
    m_total = count ? *count : 0;
    const bool isFirst = m_loads++ == 0;
    const bool readsAll = m_total <= fewReports;
    if (readsAll || isFirst) {
        const Result<ReportCatalogue> catalogue =
            loadReportCatalogue(m_workspace.database(), readsAll ? -1 : firstRows);
        if (catalogue)
            takeCatalogue(*catalogue);
        else
            Q_EMIT failed(catalogue.error().message);
    }
    if (readsAll)
        return;
    const auto load = [path = m_workspace.path()] { return loadAll(path); };
    inBackground(this, load, [this, asked = m_loads](const Result<ReportCatalogue> &all) {
        if (all && asked == m_loads)
            takeCatalogue(*all);
    });
}

void ReportListing::takeCatalogue(const ReportCatalogue &catalogue)
{
    m_catalogue = std::make_shared<ReportCatalogue>(catalogue);
    m_order = m_catalogue->sortedBy(m_sortKey, m_sortOrder);
    m_hasWords = m_catalogue->withWords(m_words);
    m_facets.setCatalogue(*m_catalogue);
    m_model.setCatalogue(m_catalogue);
    select();
    searchText();
}

void ReportListing::setWords(const QString &words)
{
    m_words = words;
    m_places.clear();
    m_model.setPlaces({});
    m_hasWords = m_catalogue->withWords(words);
    select();
}

void ReportListing::searchText()
{
    if (m_words.trimmed().isEmpty())
        return;
    const auto find = [path = m_workspace.path(), words = m_words] { return placesWithWords(path, words); };
    inBackground(this, find, [this, words = m_words](const Result<QHash<QString, ReportPlaces>> &places) {
        if (words != m_words)
            return;
        if (places)
            takePlaces(*places);
        else
            Q_EMIT failed(places.error().message);
    });
}

void ReportListing::takePlaces(const QHash<QString, ReportPlaces> &places)
{
    m_places = places;
    for (qsizetype i = 0; i < m_catalogue->size(); ++i)
        if (m_places.contains(m_catalogue->idOf(i).toString()))
            m_hasWords[size_t(i)] = true;
    m_model.setPlaces(places);
    select();
}

void ReportListing::fetchSnippets()
{
    const auto fetch = [path = m_workspace.path(), words = m_words, places = std::exchange(m_snippetsToFetch, {})] {
        return snippetsOf(path, words, places);
    };
    inBackground(this, fetch, [this, words = m_words](const Result<QHash<QString, QString>> &snippets) {
        if (snippets && words == m_words)
            m_model.setSnippets(*snippets);
    });
}

void ReportListing::clearConditions()
{
    m_facets.setFilter({});
}

void ReportListing::select()
{
    ReportSelection selection = selectReports(*m_catalogue, m_order, m_hasWords, m_facets.filter());
    m_facets.setCounts(selection.counts);
    m_model.setShown(std::move(selection.shown));
    Q_EMIT changed();
}
