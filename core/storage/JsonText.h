#pragma once

#include <QByteArray>
#include <QString>

/// Writes compact JSON in UTF-8, value after value, without building a tree of it first. Takes fields as tellSql tells
/// them.
class JsonText
{
public:
    void beginList() { begin('['); }
    void endList() { end(']'); }
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    /// The name of the value that comes next; plain letters only.
    void name(QByteArrayView name);

    void takeNothing();
    void takeNumber(qint64 number);
    void takeReal(double number);
    /// Text that needs no escaping: words, dates, ids.
    void takeLatin(QByteArrayView text);
    void takeText(const QString &text);

    QByteArray take() { return std::move(m_json); }

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();
    void appendEscaped(char character);

    QByteArray m_json;
    bool m_needsComma = false;
};
