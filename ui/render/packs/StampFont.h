#pragma once

#include "ui/render/packs/Qpdf.h"

#include <QByteArray>
#include <QHash>
#include <QString>

/// The embedded font of the running words, learned from the specimen page, so that page numbers can be written once
/// their total is known.
class StampFont
{
public:
    explicit StampFont(QPDFObjectHandle specimenPage);

    static const char *name() { return "/PageNumbers"; }
    QPDFObjectHandle font() const { return m_font; }
    /// Content that writes the words so that they end at the place, in points from the lower left.
    QByteArray written(const QString &words, double right, double baseline) const;

private:
    struct Glyph
    {
        QByteArray code;
        double advance = 0;
    };

    void learn(const QByteArray &content);

    QPDFObjectHandle m_font;
    QHash<QChar, Glyph> m_glyphs;
    double m_size = 1;
};
