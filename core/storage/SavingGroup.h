#pragma once

#include "core/storage/Transaction.h"

/// Change sets that are saved as a group: each whole or not at all, and all of them on the disk once it has finished.
/// Unless it finishes, none of them is kept.
class SavingGroup
{
public:
    explicit SavingGroup(const Database &database) : m_database(database), m_transaction(database) { }

    /// Not after an error upon which SQLite itself took everything back.
    bool isAlive() const { return m_transaction.isAlive(); }
    void finish();

private:
    const Database &m_database;
    Transaction m_transaction;
};

/// As long as it lives the disk is synced for groups of changes only.
class GroupedDurability
{
public:
    explicit GroupedDurability(const Database &database);
    ~GroupedDurability();
    GroupedDurability(const GroupedDurability &) = delete;
    GroupedDurability &operator=(const GroupedDurability &) = delete;

private:
    const Database &m_database;
};
