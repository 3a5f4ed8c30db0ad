#include "core/import/HeaderField.h"

#include "core/import/HeaderLabels.h"

namespace {

/// Walks down the header and remembers the label that still waits for its value.
class FieldReader
{
public:
    void read(const TextLine &line)
    {
        if (line.isBlank()) {
            m_afterGap = true;
            return;
        }
        const QStringList parts = partsOf(line);
        for (const QString &part : parts)
            read({.value = part,
                  .line = line.number,
                  .words = part,
                  .emphasised = line.emphasised,
                  .afterGap = m_afterGap,
                  .fillsLine = parts.size() == 1});
        m_afterGap = false;
    }
    QList<HeaderField> takeFields() { return std::move(m_fields); }

private:
    static QStringList partsOf(const TextLine &line)
    {
        QStringList parts;
        for (const QString &cell : line.cells)
            parts += partedAtLabels(cell);
        return parts;
    }

    void read(HeaderField field)
    {
        const std::optional<PrintedLabel> label = labelOf(field.words);
        if (!label && m_waiting) {
            complete(field.words);
            return;
        }
        if (label) {
            field.label = label->label;
            field.value = label->value;
        }
        m_waiting = label && label->value.isEmpty();
        m_fields.append(std::move(field));
    }

    void complete(const QString &value)
    {
        m_fields.last().value = value;
        m_fields.last().words += u' ' + value;
        m_waiting = false;
    }

    QList<HeaderField> m_fields;
    bool m_waiting = false;
    bool m_afterGap = true;
};

} // namespace

QList<HeaderField> headerFieldsOf(const QList<TextLine> &header)
{
    FieldReader reader;
    for (const TextLine &line : header)
        reader.read(line);
    return reader.takeFields();
}
