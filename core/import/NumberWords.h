#pragma once

#include <QString>

#include <optional>

/// The number that digits ("1,250", "2.5") or words ("eleven", "twenty-one", "one million", "no") stand for.
std::optional<double> numberFrom(const QString &words);

/// A regular expression, without groups of its own, for what numberFrom understands in words.
QString numberWordPattern();
