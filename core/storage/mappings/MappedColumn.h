#pragma once

#include <QLatin1String>

/// A column of a record's table and the field that it keeps.
template<typename Struct, typename Field>
struct MappedColumn
{
    QLatin1String name;
    Field Struct::*field;
};

template<typename Struct, typename Field>
constexpr MappedColumn<Struct, Field> column(const char *name, Field Struct::*field)
{
    return {QLatin1String(name), field};
}

/// How one kind of record is kept: its table, and eachColumn, which calls work(column) for every column in order: said
/// once for saving, reading and the journal. The first column is always the id.
template<typename Struct>
struct Mapping;
