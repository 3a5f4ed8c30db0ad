#pragma once

#include <QXmlStreamReader>

#include <functional>

/// Walks through XML and calls back at each element and its end, with a limit to how deep elements may nest. External
/// entities are never fetched, and a document type, where entities could be declared, ends the reading.
class XmlReading
{
public:
    using Begin = std::function<void(const QXmlStreamReader &)>;
    using End = std::function<void(QStringView name)>;
    using Words = std::function<void(QStringView words)>;

    Begin begin;
    End end = [](QStringView) {};
    Words words = [](QStringView) {};
    /// Elements of these names are passed over with all that is in them.
    std::function<bool(QStringView name)> skips = [](QStringView) { return false; };

    /// False where the document is not well-formed XML to its end.
    bool read(const QByteArray &content) const;
};

/// An attribute by its local name, whatever prefix it was written with.
QString attributeOf(const QXmlStreamReader &xml, QStringView name);
