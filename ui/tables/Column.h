#pragma once

#include <QString>
#include <QVariant>
#include <Qt>

#include <functional>

/// One column of a table: its title, and how a row's value is told, sorted and explained.
template<typename Row>
struct Column
{
    QString title;
    /// A text, number, date or Chip; dates and numbers are put into the words of the screen by the table.
    std::function<QVariant(const Row &)> value;
    /// Numbers stand right and all else left, unless this says otherwise.
    Qt::Alignment alignment{};
    // Written {} and not = {}: g++ 12 breaks down over the latter within a list of columns.
    /// What the column is sorted by, where that is not the value.
    std::function<QVariant(const Row &)> sortKey{};
    /// The rule and the numbers behind the value.
    std::function<QString(const Row &)> tooltip{};
    /// Under this name its width is remembered; without one, under its title.
    QString name{};
};
