#pragma once

#include "core/pack/PackBlock.h"

#include <QColor>
#include <QFont>
#include <QGlyphRun>

/// How a kind of text is set: its faces, the distance of its lines, its ink.
struct TextStyle
{
    QFont plain;
    QFont strong;
    double leading = 0;
    QColor ink;
    QGlyphRun space; ///< drawn after a wrapped line, so that readers and searches see two words

    static TextStyle of(double points, double leadingPoints, QFont::Weight weight, const QColor &ink);
};

/// The styles of a pack. They are made anew in every thread that sets pages: fonts belong to their thread.
class PrintStyles
{
public:
    PrintStyles();

    const TextStyle &paragraph(Paragraph::Style style) const;
    const TextStyle &heading(int level) const;
    const TextStyle &body() const { return m_body; }
    const TextStyle &tableHead() const { return m_tableHead; }
    const TextStyle &tableCell() const { return m_tableCell; }
    const TextStyle &running() const { return m_running; }
    const TextStyle &count() const { return m_count; }
    const TextStyle &note() const { return m_note; }

    /// The family of all printed text: what is set in it extracts exactly.
    static QString family();

private:
    TextStyle m_body;
    TextStyle m_lead;
    TextStyle m_note;
    TextStyle m_kicker;
    TextStyle m_title;
    TextStyle m_boxed;
    TextStyle m_firstHeading;
    TextStyle m_secondHeading;
    TextStyle m_thirdHeading;
    TextStyle m_tableHead;
    TextStyle m_tableCell;
    TextStyle m_running;
    TextStyle m_count;
};
