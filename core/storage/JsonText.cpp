#include "core/storage/JsonText.h"

#include <QLocale>

#include <cmath>

namespace {

bool needsEscape(char character)
{
    return static_cast<unsigned char>(character) < 0x20 || character == '"' || character == '\\';
}

} // namespace

void JsonText::begin(char bracket)
{
    separate();
    m_json += bracket;
    m_needsComma = false;
}

void JsonText::end(char bracket)
{
    m_json += bracket;
    m_needsComma = true;
}

void JsonText::separate()
{
    if (m_needsComma)
        m_json += ',';
    m_needsComma = true;
}

void JsonText::name(QByteArrayView name)
{
    takeLatin(name);
    m_json += ':';
    m_needsComma = false;
}

void JsonText::takeNothing()
{
    separate();
    m_json += "null";
}

void JsonText::takeNumber(qint64 number)
{
    separate();
    m_json += QByteArray::number(number);
}

void JsonText::takeReal(double number)
{
    if (!std::isfinite(number))
        return takeNothing();
    separate();
    m_json += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

void JsonText::takeLatin(QByteArrayView text)
{
    separate();
    m_json += '"';
    m_json.append(text);
    m_json += '"';
}

void JsonText::takeText(const QString &text)
{
    separate();
    m_json += '"';
    const QByteArray utf8 = text.toUtf8();
    const char *plain = utf8.cbegin();
    for (const char *c = utf8.cbegin(); c != utf8.cend(); ++c) {
        if (!needsEscape(*c))
            continue;
        m_json.append(plain, c - plain);
        appendEscaped(*c);
        plain = c + 1;
    }
    m_json.append(plain, utf8.cend() - plain);
    m_json += '"';
}

void JsonText::appendEscaped(char character)
{
    switch (character) {
    case '\n':
        m_json += "\\n";
        break;
    case '\t':
        m_json += "\\t";
        break;
    case '"':
    case '\\':
        m_json += '\\';
        m_json += character;
        break;
    default:
        m_json += "\\u00";
        m_json += QByteArray(1, character).toHex();
    }
}
