#include "core/storage/Statement.h"

#include "core/storage/StorageError.h"

#include <sqlite3.h>

bool Row::isNothing(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Row::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Row::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Row::text(int column) const
{
    const auto *const text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return text ? QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column)) : QString();
}

QLatin1String Row::latin(int column) const
{
    const auto *const text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QLatin1String(text, text ? sqlite3_column_bytes(m_statement, column) : 0);
}

QByteArray Row::bytes(int column) const
{
    const auto *const bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

QVariant Row::variant(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_BLOB:
        return bytes(column);
    case SQLITE_NULL:
        return QVariant(QMetaType(QMetaType::QString));
    default:
        return text(column);
    }
}

Statement::Statement(const Database &database, const QString &sql)
    : m_database(database),
      m_statement(database.prepared(sql)),
      m_kept(size_t(sqlite3_bind_parameter_count(m_statement)))
{
}

Statement::~Statement()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

Statement &Statement::bindUtf8(int index, const QByteArray &text)
{
    Slot{*this, index}.takeUtf8(text);
    return *this;
}

Statement &Statement::bindAll(const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        bindVariant(i + 1, values.at(i));
    return *this;
}

void Statement::bindVariant(int index, const QVariant &value)
{
    const Slot slot{*this, index};
    if (value.isNull())
        return slot.takeNothing();
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return slot.takeNumber(value.toLongLong());
    case QMetaType::Double:
    case QMetaType::Float:
        return slot.takeReal(value.toDouble());
    case QMetaType::QByteArray:
        return slot.takeBytes(value.toByteArray());
    default:
        return slot.takeText(value.toString());
    }
}

void Statement::run()
{
    sqlite3_reset(m_statement);
    step();
}

void Statement::step()
{
    const int code = sqlite3_step(m_statement);
    m_hasRow = code == SQLITE_ROW;
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        throwFor(m_database.handle(), m_database.path());
    if (!m_hasRow)
        sqlite3_reset(m_statement);
}

int Statement::changedRows() const
{
    return sqlite3_changes(m_database.handle());
}

QStringList Statement::columnNames() const
{
    QStringList names;
    for (int i = 0; i < sqlite3_column_count(m_statement); ++i)
        names.append(QString::fromUtf8(sqlite3_column_name(m_statement, i)));
    return names;
}

int Statement::indexOf(const QString &placeholder) const
{
    return sqlite3_bind_parameter_index(m_statement, placeholder.toUtf8().constData());
}

const QByteArray &Statement::keep(int index, QByteArray bytes)
{
    Q_ASSERT(index >= 1 && size_t(index) <= m_kept.size());
    // A statement that still has rows to give would refuse new values.
    if (m_hasRow) {
        sqlite3_reset(m_statement);
        m_hasRow = false;
    }
    return m_kept[size_t(index) - 1] = std::move(bytes);
}

void Statement::Slot::takeNothing() const
{
    statement.keep(index, {});
    sqlite3_bind_null(statement.m_statement, index);
}

void Statement::Slot::takeNumber(qint64 number) const
{
    statement.keep(index, {});
    sqlite3_bind_int64(statement.m_statement, index, number);
}

void Statement::Slot::takeReal(double number) const
{
    statement.keep(index, {});
    sqlite3_bind_double(statement.m_statement, index, number);
}

void Statement::Slot::takeLatin(const QByteArray &text) const
{
    takeUtf8(text);
}

void Statement::Slot::takeText(const QString &text) const
{
    takeUtf8(text.toUtf8());
}

void Statement::Slot::takeUtf8(QByteArray text) const
{
    const QByteArray &kept = statement.keep(index, std::move(text));
    sqlite3_bind_text64(statement.m_statement, index, kept.constData(), sqlite3_uint64(kept.size()), SQLITE_STATIC,
                        SQLITE_UTF8);
}

void Statement::Slot::takeBytes(const QByteArray &bytes) const
{
    const QByteArray &kept = statement.keep(index, bytes);
    sqlite3_bind_blob64(statement.m_statement, index, kept.constData(), sqlite3_uint64(kept.size()), SQLITE_STATIC);
}
