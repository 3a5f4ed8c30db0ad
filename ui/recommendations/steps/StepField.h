#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

/// A word to choose and what it stands for.
struct StepChoice
{
    QString word;
    QString value;
};

/// One thing a step asks for.
struct StepField
{
    enum class Kind
    {
        Line,
        Words, ///< several lines
        Day,
        OptionalDay,
        Choice,
        Name, ///< one of the choices or a new one
        Tick,
        File
    };

    QString key;
    QString label;
    Kind kind = Kind::Line;
    QVariant value{};
    QList<StepChoice> choices{};
    QString hint{};
};

/// What was filled in, by the keys of the fields.
class StepValues
{
public:
    void set(const QString &key, const QVariant &value) { m_values.insert(key, value); }

    QString text(const QString &key) const { return m_values.value(key).toString().trimmed(); }
    std::optional<QString> optionalText(const QString &key) const
    {
        const QString words = text(key);
        return words.isEmpty() ? std::nullopt : std::optional(words);
    }
    std::optional<QDate> day(const QString &key) const
    {
        const QDate date = m_values.value(key).toDate();
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    bool isTicked(const QString &key) const { return m_values.value(key).toBool(); }

private:
    QHash<QString, QVariant> m_values;
};
