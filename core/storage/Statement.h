#pragma once

#include "core/storage/Database.h"
#include "core/storage/SqlValue.h"

#include <QVariant>

#include <vector>

struct sqlite3_stmt;

/// One row of a result, read by column number with the type the caller expects. Good until the next row.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) { }

    template<typename T>
    T value(int column) const
    {
        return readSql<T>(Cell{*this, column});
    }
    bool isNothing(int column) const;
    qint64 number(int column) const;
    double real(int column) const;
    QString text(int column) const;
    /// A blob's bytes, or a text's in UTF-8.
    QByteArray bytes(int column) const;
    /// The text itself, where it is known to be of ASCII; it goes with the row's next step.
    QLatin1String latin(int column) const;
    /// Whatever the column holds: a number, a text, or null.
    QVariant variant(int column) const;

private:
    struct Cell
    {
        const Row &row;
        int column;

        bool isNothing() const { return row.isNothing(column); }
        qint64 number() const { return row.number(column); }
        double real() const { return row.real(column); }
        QString text() const { return row.text(column); }
        QByteArray bytes() const { return row.bytes(column); }
        QLatin1String latin() const { return row.latin(column); }
    };

    sqlite3_stmt *m_statement;
};

/// A prepared statement, kept by its Database for the next use. What fails throws a StorageError.
class Statement
{
public:
    Statement(const Database &database, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    template<typename T>
    Statement &bind(const QString &placeholder, const T &value)
    {
        return bindAt(indexOf(placeholder), value);
    }
    /// Binds the placeholder of a number; the first is 1.
    template<typename T>
    Statement &bindAt(int index, const T &value)
    {
        Slot slot{*this, index};
        tellSql(value, slot);
        return *this;
    }
    /// Binds the unnamed placeholders in their order.
    template<typename... T>
    Statement &bindEach(const T &...values)
    {
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }
    /// Binds bytes that are a text in UTF-8.
    Statement &bindUtf8(int index, const QByteArray &text);
    Statement &bindAll(const QVariantList &values);

    void run();
    /// Rows that the statement changed.
    int changedRows() const;
    QStringList columnNames() const;

    template<typename FromRow>
    auto rows(FromRow fromRow) -> QList<std::invoke_result_t<FromRow, const Row &>>
    {
        QList<std::invoke_result_t<FromRow, const Row &>> result;
        each([&](const Row &row) { result.append(fromRow(row)); });
        return result;
    }
    /// Does the work for every row, keeping none.
    template<typename Work>
    void each(Work work)
    {
        const Row row(m_statement);
        for (run(); m_hasRow; step())
            work(row);
    }
    template<typename FromRow>
    auto first(FromRow fromRow) -> std::optional<std::invoke_result_t<FromRow, const Row &>>
    {
        run();
        if (!m_hasRow)
            return std::nullopt;
        return fromRow(Row(m_statement));
    }

private:
    struct Slot
    {
        Statement &statement;
        int index;

        void takeNothing() const;
        void takeNumber(qint64 number) const;
        void takeReal(double number) const;
        void takeLatin(const QByteArray &text) const;
        void takeText(const QString &text) const;
        void takeUtf8(QByteArray text) const;
        void takeBytes(const QByteArray &bytes) const;
    };

    int indexOf(const QString &placeholder) const;
    void bindVariant(int index, const QVariant &value);
    /// SQLite reads the bytes where they are: they must stay until the statement has run.
    const QByteArray &keep(int index, QByteArray bytes);
    void step();

    const Database &m_database;
    sqlite3_stmt *m_statement;
    std::vector<QByteArray> m_kept;
    bool m_hasRow = false;
};
