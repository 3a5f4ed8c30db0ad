#pragma once

#include "core/domain/Publicity.h"
#include "core/domain/Recommendation.h"
#include "ui/tables/Column.h"

#include <QDate>
#include <QList>

/// An invented recommendation, with one value for every kind of cell.
struct GalleryRow
{
    int id;
    QString text;
    QString reference;
    Recommendation::Status status;
    std::optional<Publicity> publicity;
    QDate due;
    int mentions;

    bool operator==(const GalleryRow &) const = default;
};

inline const QDate galleryToday(2026, 3, 23);

QList<GalleryRow> galleryRows();
QList<Column<GalleryRow>> galleryColumns();
