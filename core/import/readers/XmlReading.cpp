#include "core/import/readers/XmlReading.h"

namespace {

constexpr int deepest = 400;

} // namespace

bool XmlReading::read(const QByteArray &content) const
{
    QXmlStreamReader xml(content);
    int depth = 0;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD || depth > deepest)
            return false;
        if (token == QXmlStreamReader::StartElement && skips(xml.name())) {
            xml.skipCurrentElement();
        } else if (token == QXmlStreamReader::StartElement) {
            ++depth;
            begin(xml);
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
            end(xml.name());
        } else if (token == QXmlStreamReader::Characters) {
            words(xml.text());
        }
    }
    return !xml.hasError();
}

QString attributeOf(const QXmlStreamReader &xml, QStringView name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        if (attribute.name() == name)
            return attribute.value().toString();
    return {};
}
