#pragma once

#include "core/import/ReportDraft.h"

#include <QJsonObject>
#include <QMap>

/// How often a field was found rightly, found though it is not there, and missed.
struct FieldScore
{
    int right = 0;
    int invented = 0;
    int missed = 0;

    double precision() const;
    double recall() const;
    FieldScore &operator+=(const FieldScore &other);
};

/// The scores of all fields over some reports, each value compared with what a person found in the report.
class FieldScores
{
public:
    /// Returns a line for each value that differs.
    QStringList add(const ReportDraft &draft, const QJsonObject &expected);

    const QMap<QString, FieldScore> &fields() const { return m_fields; }
    FieldScore all() const;
    QString table() const;

private:
    QStringList compare(const QString &field, QStringList found, const QJsonValue &expected);

    QMap<QString, FieldScore> m_fields;
};
