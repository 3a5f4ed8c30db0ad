#include "ui/render/packs/PdfWords.h"

#include "ui/render/packs/PdfStream.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

/// A hexadecimal text of a map, as UTF-16.
QString utf16(const QByteArray &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text.append(QChar(ushort(uchar(bytes.at(i)) << 8 | uchar(bytes.at(i + 1)))));
    return text;
}

bool isSpace(char one)
{
    return one == ' ' || one == '\n' || one == '\r' || one == '\t' || one == '\f' || one == '\0';
}

bool isDelimiter(char one)
{
    return isSpace(one) || one == '<' || one == '>' || one == '(' || one == ')' || one == '[' || one == ']'
        || one == '/';
}

/// Reads a content stream word by word, and of it what shows text.
class ShownText
{
public:
    ShownText(const QByteArray &content, const QHash<QByteArray, TextMap> &fonts) : m_content(content), m_fonts(fonts)
    {
    }

    QString take()
    {
        while (m_at < m_content.size())
            readNext();
        return m_text;
    }

private:
    void readNext()
    {
        const char one = m_content.at(m_at);
        if (one == '(')
            return readLiteral();
        if (one == '<' && m_at + 1 < m_content.size() && m_content.at(m_at + 1) != '<')
            return readHex();
        if (one == '/')
            return readName();
        if (isDelimiter(one)) {
            ++m_at;
            return;
        }
        readOperator();
    }
    void readLiteral()
    {
        QByteArray codes;
        int depth = 0;
        for (; m_at < m_content.size(); ++m_at) {
            const char one = m_content.at(m_at);
            if (one == '\\' && m_at + 1 < m_content.size()) {
                takeEscape(codes);
                continue;
            }
            depth += one == '(' ? 1 : one == ')' ? -1 : 0;
            if (depth == 0)
                break;
            if (depth > 1 || one != '(')
                codes.append(one);
        }
        ++m_at;
        m_codes.append(codes);
    }
    void takeEscape(QByteArray &codes)
    {
        const char next = m_content.at(++m_at);
        if (next >= '0' && next <= '7') {
            int value = 0;
            qsizetype end = m_at;
            while (end < m_content.size() && end < m_at + 3 && m_content.at(end) >= '0' && m_content.at(end) <= '7')
                value = value * 8 + m_content.at(end++) - '0';
            m_at = end - 1;
            codes.append(char(value));
        } else if (next != '\n' && next != '\r') {
            codes.append(next == 'n' ? '\n' : next == 't' ? '\t' : next);
        }
    }
    void readHex()
    {
        const qsizetype end = m_content.indexOf('>', m_at);
        const qsizetype stop = end < 0 ? m_content.size() : end;
        m_codes.append(QByteArray::fromHex(m_content.mid(m_at + 1, stop - m_at - 1)));
        m_at = stop + 1;
    }
    void readName()
    {
        qsizetype end = m_at + 1;
        while (end < m_content.size() && !isDelimiter(m_content.at(end)))
            ++end;
        m_name = m_content.mid(m_at, end - m_at);
        m_at = end;
    }
    void readOperator()
    {
        qsizetype end = m_at;
        while (end < m_content.size() && !isDelimiter(m_content.at(end)))
            ++end;
        obey(QByteArrayView(m_content).sliced(m_at, end - m_at));
        m_at = end;
    }
    void obey(QByteArrayView word)
    {
        if (word == "Tf")
            m_font = m_fonts.value(m_name);
        else if (word == "Tj" || word == "TJ" || word == "'" || word == "\"")
            for (const QByteArray &codes : m_codes)
                m_text += m_font.textOf(codes);
        else if (word == "BDC" || word == "BMC" || word == "T*")
            m_text += QLatin1Char('\n');
        else if (QByteArrayView("-.0123456789").contains(word.front()))
            return; // a number: what is shown comes after it
        m_codes.clear();
    }

    const QByteArray &m_content;
    const QHash<QByteArray, TextMap> &m_fonts;
    qsizetype m_at = 0;
    QByteArray m_name;
    QList<QByteArray> m_codes;
    TextMap m_font;
    QString m_text;
};

} // namespace

TextMap::TextMap(QPDFObjectHandle font)
{
    if (!font.isDictionary())
        return;
    if (font.getKey("/Subtype").isNameAndEquals("/Type0"))
        m_codeBytes = 2;
    if (font.getKey("/ToUnicode").isStream())
        read(streamOf(font.getKey("/ToUnicode")));
}

void TextMap::read(const QByteArray &map)
{
    static const QRegularExpression entry(
        QStringLiteral("<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>\\s*(?:<([0-9A-Fa-f]+)>|\\[([^\\]]*)\\])"));
    static const QRegularExpression pair(QStringLiteral("<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>"));
    static const QRegularExpression one(QStringLiteral("<([0-9A-Fa-f]+)>"));
    static const QRegularExpression block(QStringLiteral("begin(bfchar|bfrange)(.*?)endbf"),
                                          QRegularExpression::DotMatchesEverythingOption);
    const QString text = QString::fromLatin1(map);
    for (auto blocks = block.globalMatch(text); blocks.hasNext();) {
        const auto found = blocks.next();
        const bool isRange = found.captured(1) == QLatin1String("bfrange");
        for (auto matches = (isRange ? entry : pair).globalMatch(found.captured(2)); matches.hasNext();) {
            const auto match = matches.next();
            const int first = match.captured(1).toInt(nullptr, 16);
            if (!isRange) {
                m_texts.insert(first, utf16(match.captured(2).toLatin1()));
                continue;
            }
            int code = first;
            for (auto texts = one.globalMatch(match.captured(4)); texts.hasNext();)
                m_texts.insert(code++, utf16(texts.next().captured(1).toLatin1()));
            const QString start = utf16(match.captured(3).toLatin1());
            const int last = qMin(match.captured(2).toInt(nullptr, 16), first + 0xffff);
            for (; !start.isEmpty() && code <= last; ++code)
                m_texts.insert(code, start.chopped(1) + QChar(ushort(start.back().unicode() + code - first)));
        }
    }
}

QString TextMap::textOf(const QByteArray &codes) const
{
    if (m_codeBytes == 1 && m_texts.isEmpty())
        return QString::fromLatin1(codes);
    QString text;
    for (qsizetype i = 0; i + m_codeBytes <= codes.size(); i += m_codeBytes) {
        const int code = m_codeBytes == 2 ? uchar(codes.at(i)) << 8 | uchar(codes.at(i + 1)) : uchar(codes.at(i));
        text += m_texts.value(code, m_codeBytes == 1 ? QString(QChar(code)) : QString());
    }
    return text;
}

QString TextMap::allText() const
{
    QList<int> codes = m_texts.keys();
    std::sort(codes.begin(), codes.end());
    QString text;
    for (const int code : codes)
        text += m_texts.value(code);
    return text;
}

QString shownText(const QByteArray &content, const QHash<QByteArray, TextMap> &fonts)
{
    return ShownText(content, fonts).take();
}
