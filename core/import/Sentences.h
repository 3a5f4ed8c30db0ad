#pragma once

#include <QStringList>

/// The sentences of a paragraph. A full stop after an abbreviation or inside a number ends none.
QStringList sentencesOf(const QString &paragraph);

/// The words with everything between quotation marks taken out.
QString withoutQuotations(const QString &text);
