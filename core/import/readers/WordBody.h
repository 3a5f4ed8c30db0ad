#pragma once

#include "core/import/readers/FlowingText.h"
#include "core/import/readers/WordStyles.h"

#include <QXmlStreamReader>

/// Reads the paragraphs of one part of a Word document (its body, a header, the footnotes) as they are printed: deleted
/// and hidden words are left out, lists get their numbers, ticked boxes their sign.
class WordBody
{
public:
    WordBody(WordStyles &styles, FlowingText &text) : m_styles(styles), m_text(text) { }

    /// False where the part is no well-formed XML.
    bool read(const QByteArray &xml);

private:
    struct Paragraph
    {
        QString style;
        ListPlace place;
        bool hasPlace = false;
    };
    struct Run
    {
        bool isBold = false;
        bool isHidden = false;
    };

    void begin(const QXmlStreamReader &xml);
    void beginInProperties(const QXmlStreamReader &xml);
    void beginInRun(const QXmlStreamReader &xml);
    void beginPart(const QXmlStreamReader &xml);
    void end(QStringView name);
    void endParagraph();
    void add(const QString &words);
    void markParagraph();

    WordStyles &m_styles;
    FlowingText &m_text;
    QList<Paragraph> m_paragraphs;
    Run m_run;
    bool m_isInProperties = false;
    bool m_isInWords = false;
    bool m_isInCheckBox = false;
    bool m_isChecked = false;
};
