#pragma once

#include "core/import/readers/ListNumbers.h"

#include <QSet>
#include <QXmlStreamReader>

/// What the styles of an OpenDocument text say: which print bold, and how lists and headings are numbered.
class OpenDocumentStyles
{
public:
    /// To be told every element that begins; elements that are no styles are passed over.
    void begin(const QXmlStreamReader &xml);

    bool isBold(const QString &style) const;
    QList<ListLevel> levelsOf(const QString &list) const { return m_lists.value(list); }
    QList<ListLevel> outline() const { return m_outline; }

private:
    void beginLevel(const QXmlStreamReader &xml, QList<ListLevel> &levels);

    QString m_style;
    QString m_list;
    QHash<QString, QString> m_parents;
    QSet<QString> m_bold;
    QHash<QString, QList<ListLevel>> m_lists;
    QList<ListLevel> m_outline;
};
