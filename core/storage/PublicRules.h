#pragma once

#include <QHash>
#include <QString>

/// What the public may see of a table: the rows of a condition, some columns replaced. The row is called `own`.
struct PublicRule
{
    QString condition;
    QHash<QString, QString> instead{}; ///< an expression by column
};

/// The rule of a table or view; one that is not known shows nothing.
PublicRule publicRuleFor(const QString &table);

/// Views of our own that the rules refer to, by name.
QHash<QString, QString> publicRuleViews();
