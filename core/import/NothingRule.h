#pragma once

#include <QString>

/// Whether the words say that there is nothing: "None", "N/a", "Dim", "There are no background papers".
bool saysNothing(const QString &words);
