#pragma once

#include <QHash>
#include <QList>
#include <QString>

/// How one level of a numbered list prints its numbers.
struct ListLevel
{
    enum class Form
    {
        None,
        Bullet,
        Decimal,
        LowerLetter,
        UpperLetter,
        LowerRoman,
        UpperRoman
    };

    Form form = Form::Decimal;
    QString pattern = QStringLiteral("%1."); ///< %1 is the number of the first level, %2 of the second
    int start = 1;
};

/// Counts the items of a document's lists and says what each prints before its words.
class ListNumbers
{
public:
    /// The mark of the next item on a level, counted from 0.
    QString next(const QString &list, const QList<ListLevel> &levels, int level);
    void restart(const QString &list) { m_counts.remove(list); }
    /// Restarts what lies deeper than a level.
    void restartBelow(const QString &list, int level);

private:
    QHash<QString, QList<int>> m_counts;
};

/// A number in a list's form: 4 as "iv" or "d".
QString numberInForm(int number, ListLevel::Form form);
