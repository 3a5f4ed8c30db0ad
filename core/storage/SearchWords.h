#pragma once

#include <QString>

/// What a person typed as an FTS5 expression: every word must be there, quotes hold words together, * is any ending.
/// Empty where there is no letter or digit to look for. Nothing a person types can be a syntax error.
QString searchExpression(const QString &words);

/// The same while somebody is still typing: the last word may go on.
QString typingExpression(const QString &words);
