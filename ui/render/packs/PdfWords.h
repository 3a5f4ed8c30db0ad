#pragma once

#include "ui/render/packs/Qpdf.h"

#include <QByteArray>
#include <QHash>
#include <QString>

/// How a font's codes are read: by its map to Unicode, or letter for letter.
class TextMap
{
public:
    TextMap() = default;
    explicit TextMap(QPDFObjectHandle font);

    QString textOf(const QByteArray &codes) const;
    /// Everything that the map can say, one after the other.
    QString allText() const;

private:
    void read(const QByteArray &map);

    QHash<int, QString> m_texts;
    int m_codeBytes = 1;
};

/// The words that a content stream shows, read with the fonts of its resources.
QString shownText(const QByteArray &content, const QHash<QByteArray, TextMap> &fonts);
