#pragma once

#include "core/import/readers/ListNumbers.h"

#include <QByteArray>

/// A paragraph's place in a list: which list, and how deep.
struct ListPlace
{
    QString list{}; ///< empty: in none
    int level = 0;
};

/// What the styles and lists of a Word document say about paragraphs: which are headings or bold, and their numbers.
class WordStyles
{
public:
    void readStyles(const QByteArray &xml);
    void readNumbering(const QByteArray &xml);

    bool isHeading(const QString &style) const;
    bool isBold(const QString &style) const;
    ListPlace placeOf(const QString &style) const;

    /// The mark of the next paragraph at a place.
    QString nextMark(const ListPlace &place);

private:
    struct Style
    {
        QString name;
        QString parent;
        ListPlace place;
        bool hasPlace = false;
        bool isBold = false;
        bool hasOutline = false;
    };
    struct List
    {
        QString abstractList;
        QHash<int, int> starts;
        QHash<int, ListLevel> levels;
        bool isUsed = false;
    };

    /// The style and those it is based on, nearest first.
    QList<Style> lineage(const QString &style) const;
    QList<ListLevel> levelsOf(const List &list) const;

    QHash<QString, Style> m_styles;
    QHash<QString, QHash<int, ListLevel>> m_abstractLists;
    QHash<QString, List> m_lists;
    ListNumbers m_numbers;
};
