#pragma once

#include "core/import/HeaderField.h"

#include <optional>

/// A label found at the beginning of some words.
struct PrintedLabel
{
    HeaderLabel label = HeaderLabel::None;
    QString value{}; ///< what follows it
    bool separated = false; ///< a colon or dash parts them
};

/// The label the words begin with, if they begin with one and read as label and value.
std::optional<PrintedLabel> labelOf(const QString &words);

/// "For: Decision" says what the committee is to do, not who it is.
bool isAPurpose(const QString &words);

/// Parts the words before each label that stands in their middle: "Contact Officer - J Roe Tel: 863".
QStringList partedAtLabels(const QString &words);
