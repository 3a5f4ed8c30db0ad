#include "core/storage/ReportCatalogue.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace {

bool isMark(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing;
}

QByteArrayList foldedWords(const QString &words)
{
    QByteArrayList result;
    const QStringList parts = foldedText(words).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        result.append(part.toUtf8());
    return result;
}

/// "10" after "9": a number's digits decide before its letters.
int compareNumbers(const char *left, const char *right)
{
    const int difference = std::atoi(left) - std::atoi(right);
    return difference != 0 ? difference : std::strcmp(left, right);
}

} // namespace

QString foldedText(const QString &text)
{
    const bool isPlain = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 128; });
    if (isPlain)
        return text.toLower();
    QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.removeIf(isMark);
    folded.replace(QChar(0x2019), QLatin1Char('\''));
    return folded;
}

void ReportCatalogue::append(const ReportRow &row)
{
    Entry entry;
    entry.id = row.id;
    entry.day = row.meetingDate ? qint32(row.meetingDate->toJulianDay()) : 0;
    entry.title = quint32(m_titles.size());
    entry.folded = quint32(m_folded.size());
    entry.committee = row.committee.isEmpty() ? qint16(-1) : qint16(committeeIndex(row.committee));
    entry.recommendations = quint16(row.recommendations);
    entry.figures = quint16(row.figures);
    entry.publicity = row.publicity ? qint8(*row.publicity) : qint8(-1);
    entry.needsReview = row.needsReview;
    qstrncpy(entry.number, row.agendaNumber.toUtf8().constData(), sizeof entry.number);
    const QByteArray title = row.title.toUtf8();
    const QByteArray folded = foldedText(row.title).toUtf8();
    m_titles.append(title.constData(), size_t(title.size()) + 1);
    m_folded.append(folded.constData(), size_t(folded.size()) + 1);
    m_entries.push_back(entry);
}

void ReportCatalogue::squeeze()
{
    m_entries.shrink_to_fit();
    m_titles.shrink_to_fit();
    m_folded.shrink_to_fit();
}

int ReportCatalogue::committeeIndex(const QString &name)
{
    const auto known = m_committeeIndex.constFind(name);
    if (known != m_committeeIndex.cend())
        return *known;
    m_committees.append(name);
    m_committeeIndex.insert(name, int(m_committees.size()) - 1);
    return int(m_committees.size()) - 1;
}

ReportRow ReportCatalogue::row(qsizetype index) const
{
    const Entry &entry = m_entries[size_t(index)];
    ReportRow row;
    row.id = entry.id;
    row.title = QString::fromUtf8(m_titles.c_str() + entry.title);
    row.committee = entry.committee < 0 ? QString() : m_committees.at(entry.committee);
    row.meetingDate = meetingDateOf(index);
    row.agendaNumber = QString::fromUtf8(entry.number);
    row.publicity = publicityOf(index);
    row.needsReview = entry.needsReview;
    row.recommendations = entry.recommendations;
    row.figures = entry.figures;
    return row;
}

std::optional<QDate> ReportCatalogue::meetingDateOf(qsizetype index) const
{
    const qint32 day = m_entries[size_t(index)].day;
    return day == 0 ? std::nullopt : std::optional(QDate::fromJulianDay(day));
}

std::optional<Publicity> ReportCatalogue::publicityOf(qsizetype index) const
{
    const qint8 publicity = m_entries[size_t(index)].publicity;
    return publicity < 0 ? std::nullopt : std::optional(Publicity(publicity));
}

/// One pass over all titles: a hit's offset tells its report, and the search goes on behind that report's title.
void ReportCatalogue::markWord(const QByteArray &folded, std::vector<bool> &marks) const
{
    const char *const text = m_folded.data();
    size_t from = 0;
    size_t index = 0;
    while (from < m_folded.size()) {
        const void *const hit = memmem(text + from, m_folded.size() - from, folded.constData(), size_t(folded.size()));
        if (!hit)
            return;
        const auto offset = quint32(static_cast<const char *>(hit) - text);
        const auto next = std::upper_bound(m_entries.cbegin() + qsizetype(index), m_entries.cend(), offset,
                                           [](quint32 value, const Entry &entry) { return value < entry.folded; });
        index = size_t(next - m_entries.cbegin());
        marks[index - 1] = true;
        from = index < m_entries.size() ? m_entries[index].folded : m_folded.size();
    }
}

std::vector<bool> ReportCatalogue::withWords(const QString &words) const
{
    std::vector<bool> all(m_entries.size(), true);
    const QByteArrayList wanted = foldedWords(words);
    for (const QByteArray &word : wanted) {
        std::vector<bool> marks(m_entries.size(), false);
        markWord(word, marks);
        std::vector<bool> committees;
        for (const QString &committee : m_committees)
            committees.push_back(foldedText(committee).toUtf8().contains(word));
        for (size_t i = 0; i < all.size(); ++i)
            all[i] =
                all[i] && (marks[i] || (m_entries[i].committee >= 0 && committees[size_t(m_entries[i].committee)]));
    }
    return all;
}

bool ReportCatalogue::isBefore(const Entry &left, const Entry &right, SortKey key) const
{
    switch (key) {
    case SortKey::Title:
        return std::strcmp(m_folded.c_str() + left.folded, m_folded.c_str() + right.folded) < 0;
    case SortKey::MeetingDate:
        return left.day < right.day;
    case SortKey::Committee: {
        const QString none;
        return (left.committee < 0 ? none : m_committees.at(left.committee))
            < (right.committee < 0 ? none : m_committees.at(right.committee));
    }
    case SortKey::AgendaNumber:
        return compareNumbers(left.number, right.number) < 0;
    case SortKey::Publicity:
        return left.publicity < right.publicity;
    case SortKey::Recommendations:
        return left.recommendations < right.recommendations;
    }
    return false;
}

std::vector<quint32> ReportCatalogue::sortedBy(SortKey key, Qt::SortOrder order) const
{
    std::vector<quint32> indexes(m_entries.size());
    std::iota(indexes.begin(), indexes.end(), 0U);
    std::stable_sort(indexes.begin(), indexes.end(), [&](quint32 left, quint32 right) {
        return order == Qt::AscendingOrder ? isBefore(m_entries[left], m_entries[right], key)
                                           : isBefore(m_entries[right], m_entries[left], key);
    });
    return indexes;
}
