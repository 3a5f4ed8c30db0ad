#pragma once

#include "core/import/readers/FlowingText.h"
#include "core/import/readers/OpenDocumentStyles.h"
#include "core/import/readers/XmlReading.h"

/// Reads the paragraphs, lists and tables inside one element of an OpenDocument text: its body, or a page header.
class OpenDocumentBody
{
public:
    OpenDocumentBody(OpenDocumentStyles &styles, FlowingText &text, QStringView part)
        : m_styles(styles),
          m_text(text),
          m_part(part.toString())
    {
    }

    /// False where the file is no well-formed XML.
    bool read(const QByteArray &xml);

private:
    struct List
    {
        QString style;
        bool isNewItem = false;
    };

    void begin(const QXmlStreamReader &xml);
    void beginInPart(const QXmlStreamReader &xml);
    void beginParagraph(const QXmlStreamReader &xml);
    void beginList(const QXmlStreamReader &xml);
    void end(QStringView name);
    QString markOf(const QXmlStreamReader &xml);

    OpenDocumentStyles &m_styles;
    FlowingText &m_text;
    const QString m_part;
    int m_depth = 0; ///< how many elements of the part's name are open
    QList<List> m_lists;
    QStringList m_weights; ///< the styles of the paragraph and the spans that are open
    bool m_isHeading = false;
    ListNumbers m_numbers;
};
