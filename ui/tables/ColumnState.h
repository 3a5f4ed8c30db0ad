#pragma once

#include <QString>

class QHeaderView;

/// Order, width and visibility of the columns and the sorting, by the columns' names: it outlives new and gone columns.
QString columnStateOf(const QHeaderView &header);
/// Takes what it knows of the state; what it does not know stays as it is.
void restoreColumnState(QHeaderView &header, const QString &state);
