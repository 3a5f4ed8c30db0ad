#pragma once

#include <QDate>
#include <QStringList>

/// A council's year from its annual meeting in May, named by its first year: 2025 is 2025/26.
struct MunicipalYear
{
    int firstYear = 0;

    bool operator==(const MunicipalYear &) const = default;
};

/// The municipal year of a day. The year starts on this month and day, "05-01" by default.
MunicipalYear municipalYearOf(QDate day, const QString &start);
QDate firstDayOf(MunicipalYear year, const QString &start);
/// "25/26".
QString shortNameOf(MunicipalYear year);

/// How a council writes its references: what stands before the year, and how many figures the number has at least.
struct ReferenceStyle
{
    QString prefix = QStringLiteral("SR");
    int figures = 2;

    bool operator==(const ReferenceStyle &) const = default;
};

/// The style of a reference already in use, so that the council's own way goes on; nothing where it has no year.
std::optional<ReferenceStyle> styleOfReference(const QString &reference);
/// "SR (25/26) 01".
QString referenceFor(const ReferenceStyle &style, MunicipalYear year, int number);
/// The lowest number of the year that no reference has yet: numbers run without gaps.
QString nextReference(const ReferenceStyle &style, MunicipalYear year, const QStringList &taken);
