#include "ui/render/packs/StampFont.h"

#include "ui/render/packs/PageMark.h"
#include "ui/render/packs/PdfStream.h"
#include "ui/render/packs/PrintMeasures.h"

namespace {

/// A word of a content stream that is about text: <code> Tj, x y Td, /Font size Tf.
QByteArray wordBefore(const QList<QByteArray> &words, qsizetype index, qsizetype back)
{
    return index >= back ? words.at(index - back) : QByteArray();
}

} // namespace

StampFont::StampFont(QPDFObjectHandle specimenPage) : m_font(QPDFObjectHandle::newNull())
{
    const QByteArray content = streamOf(specimenPage.getKey("/Contents"));
    QPDFObjectHandle fonts = specimenPage.getKey("/Resources").getKey("/Font");
    const QList<QByteArray> words = content.simplified().split(' ');
    const qsizetype chosen = words.indexOf(QByteArrayLiteral("Tf"));
    if (chosen >= 2)
        m_font = fonts.getKey(words.at(chosen - 2).toStdString());
    learn(content);
}

void StampFont::learn(const QByteArray &content)
{
    const QList<QByteArray> words = content.simplified().split(' ');
    QList<Glyph> glyphs;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == "Tf")
            m_size = wordBefore(words, i, 1).toDouble();
        else if (words.at(i) == "Td" && !glyphs.isEmpty())
            glyphs.last().advance = wordBefore(words, i, 2).toDouble();
        else if (words.at(i) == "Tj")
            glyphs.append({wordBefore(words, i, 1), 0});
    }
    const QString characters = PageMark::specimen();
    for (qsizetype i = 0; i < qMin(glyphs.size(), characters.size()); ++i)
        m_glyphs.insert(characters.at(i), glyphs.at(i));
    // All figures are equally wide; the last one is followed by nothing that would tell.
    m_glyphs[QLatin1Char('9')].advance = m_glyphs.value(QLatin1Char('8')).advance;
}

QByteArray StampFont::written(const QString &words, double right, double baseline) const
{
    QByteArray codes;
    double width = 0;
    for (const QChar one : words) {
        const Glyph glyph = m_glyphs.value(one);
        codes += glyph.code;
        width += glyph.advance;
    }
    const double size = PrintMeasures::toPoints(m_size);
    const double start = right - PrintMeasures::toPoints(width);
    return QByteArrayLiteral("BT 0 g ") + name() + ' ' + QByteArray::number(size, 'f', 3) + " Tf 1 0 0 1 "
        + QByteArray::number(start, 'f', 3) + ' ' + QByteArray::number(baseline, 'f', 3) + " Tm "
        + codes.replace("><", "") + " Tj ET\n";
}
