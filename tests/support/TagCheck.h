#pragma once

#include <QByteArray>
#include <QStringList>

/// What a machine can see to be wrong with a tagged PDF: content without a tag, a figure without words, a table head
/// without a scope, a link without a name, a missing language, title, reading order or text map. Empty where all is
/// well.
QStringList tagProblems(const QByteArray &pdf);
