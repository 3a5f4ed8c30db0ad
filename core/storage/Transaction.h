#pragma once

class Database;

/// A write transaction: it takes the write lock at once and is rolled back unless committed. Inside another one it is
/// as whole or as undone on its own, and is on disk with the outer one.
class Transaction
{
public:
    explicit Transaction(const Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();
    /// SQLite ends a transaction by itself after some errors, such as a full disk: then nothing of it was kept.
    bool isAlive() const;

private:
    const Database &m_database;
    bool m_isInner;
    bool m_isOpen = true;
};

/// One moment of the workspace, as long as it lives: what several statements read belongs together, whatever others
/// write meanwhile. Inside another transaction it is that transaction's moment.
class Snapshot
{
public:
    explicit Snapshot(const Database &database);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    const Database &m_database;
    bool m_isOurs;
};
