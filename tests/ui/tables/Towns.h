#pragma once

#include "ui/tables/TableModel.h"
#include "ui/text/StatusChips.h"

#include <QDate>

/// Rows for the tests of tables: a text, a number, a date that may be missing, and a chip.
struct Town
{
    int id = 0;
    QString name;
    int people = 0;
    QDate founded = {};
    std::optional<Publicity> access = {};

    bool operator==(const Town &) const = default;
};

inline QList<Column<Town>> townColumns()
{
    return {{QStringLiteral("Town"), [](const Town &town) { return town.name; }},
            {QStringLiteral("People"), [](const Town &town) { return town.people; }},
            {QStringLiteral("Founded"), [](const Town &town) { return town.founded; }},
            {QStringLiteral("Access"), [](const Town &town) { return chipOf(town.access); }}};
}

inline QList<Town> towns()
{
    return {{1, QStringLiteral("Fenbridge"), 91000, QDate(1284, 5, 2), Publicity::Public},
            {2, QStringLiteral("=Ashford"), 1200, QDate(), Publicity::Exempt},
            {3, QStringLiteral("Ward 10"), 15, QDate(1997, 4, 1), std::nullopt},
            {4, QStringLiteral("Ward 9"), -5, QDate(1997, 4, 1), std::nullopt}};
}
