#pragma once

#include "core/insight/DigestLine.h"

#include <QList>

#include <optional>

/// A place somebody looked at: a page, and the record that was shown on it.
struct Place
{
    int page = 0;
    std::optional<DigestSubject> record = {};

    bool operator==(const Place &) const = default;
};

/// The places visited, for back and forward as in a browser.
class PlaceHistory
{
public:
    void visit(const Place &place)
    {
        if (!m_places.isEmpty() && m_places.at(m_current) == place)
            return;
        m_places.resize(m_places.isEmpty() ? 0 : m_current + 1);
        // A page that was only on the way to its record is no place to come back to.
        if (!m_places.isEmpty() && m_places.last().page == place.page && !m_places.last().record)
            m_places.removeLast();
        m_places.append(place);
        m_current = m_places.size() - 1;
    }
    int before() const { return int(m_current); }
    int after() const { return m_places.isEmpty() ? 0 : int(m_places.size() - 1 - m_current); }
    Place back() { return m_places.at(--m_current); }
    Place forward() { return m_places.at(++m_current); }
    std::optional<Place> current() const
    {
        return m_places.isEmpty() ? std::nullopt : std::optional(m_places.at(m_current));
    }

private:
    QList<Place> m_places;
    qsizetype m_current = 0;
};
