#pragma once

#include "core/domain/Committee.h"
#include "core/domain/Ids.h"
#include "core/domain/Publicity.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

/// What a list shows of a report.
struct ReportRow
{
    ReportId id;
    QString title;
    QString committee;
    std::optional<QDate> meetingDate;
    QString agendaNumber;
    std::optional<Publicity> publicity;
    bool needsReview = false;
    int recommendations = 0;
    int figures = 0;

    bool operator==(const ReportRow &) const = default;
};

/// All reports as lists show them, packed so that a hundred thousand take little memory and are filtered at every key.
class ReportCatalogue
{
public:
    void append(const ReportRow &row);
    void squeeze();

    qsizetype size() const { return qsizetype(m_entries.size()); }
    ReportRow row(qsizetype index) const;
    ReportId idOf(qsizetype index) const { return m_entries[size_t(index)].id; }

    const QStringList &committees() const { return m_committees; }
    /// Index into committees(), or -1 where the report does not say.
    int committeeOf(qsizetype index) const { return m_entries[size_t(index)].committee; }
    std::optional<QDate> meetingDateOf(qsizetype index) const;
    std::optional<Publicity> publicityOf(qsizetype index) const;
    bool needsReview(qsizetype index) const { return m_entries[size_t(index)].needsReview; }
    int recommendationsOf(qsizetype index) const { return m_entries[size_t(index)].recommendations; }
    int figuresOf(qsizetype index) const { return m_entries[size_t(index)].figures; }

    /// For each report whether its title or committee has every word (any case, with or without accents).
    std::vector<bool> withWords(const QString &words) const;

    enum class SortKey
    {
        Title,
        MeetingDate,
        Committee,
        AgendaNumber,
        Publicity,
        Recommendations
    };
    /// All indexes in the order of the key.
    std::vector<quint32> sortedBy(SortKey key, Qt::SortOrder order) const;

private:
    struct Entry
    {
        ReportId id;
        qint32 day = 0; ///< Julian day, 0 for none
        quint32 title = 0;
        quint32 folded = 0;
        qint16 committee = -1;
        quint16 recommendations = 0;
        quint16 figures = 0;
        qint8 publicity = -1;
        bool needsReview = false;
        char number[8] = {};
    };

    int committeeIndex(const QString &name);
    void markWord(const QByteArray &folded, std::vector<bool> &marks) const;
    bool isBefore(const Entry &left, const Entry &right, SortKey key) const;

    std::vector<Entry> m_entries;
    std::string m_titles; ///< UTF-8, each ended by NUL
    std::string m_folded; ///< the same for comparing
    QStringList m_committees;
    QHash<QString, int> m_committeeIndex;
};

/// Text without case and accents, for comparing with what people type.
QString foldedText(const QString &text);
