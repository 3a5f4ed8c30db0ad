#pragma once

#include <QString>

/// What a figure measures, from the words behind it: "99% of [assessments within 10 days]". Empty where they do not
/// say.
QString nameBehind(const QString &after);

/// The same from the words before it: "[the timeliness of reviews] at 98%". Empty where nothing links them to the
/// number.
QString nameBefore(const QString &before);

/// Whether a name only points back ("the current rate", "this") and needs the subject named before it.
bool pointsBack(const QString &name);

/// The subject that earlier words count: "the numbers of [children in care]". Empty where they count nothing.
QString countedSubject(const QString &words);

/// A name without articles, copulas and words of degree.
QString tidyName(const QString &words);
