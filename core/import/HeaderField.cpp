#include "core/import/HeaderField.h"

#include "core/import/HeaderLabels.h"

#include <QRegularExpression>

namespace {

constexpr qsizetype longestValue = 90;

/// "If you have any questions, please ask:" below a label is no value of it.
bool isASentence(const QString &words)
{
    static const QRegularExpression address(QStringLiteral("^(?:if you|for (?:further|more)|please|should you)\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    return address.match(words).hasMatch() && words.size() > longestValue / 2;
}

/// Labels that stand side by side with their values in the rows below them: a table that is read by columns.
class LabelColumns
{
public:
    /// Begins a table where the line has labels only.
    bool begin(const TextLine &line)
    {
        if (line.cells.size() < 2)
            return false;
        QList<HeaderField> columns;
        for (const QString &cell : line.cells) {
            const std::optional<PrintedLabel> label = labelOf(cell);
            if (!label || !label->value.isEmpty())
                return false;
            columns.append({.label = label->label, .line = line.number, .words = cell, .fillsLine = false});
        }
        m_columns = std::move(columns);
        m_rows.clear();
        return true;
    }
    bool isOpen() const { return !m_columns.isEmpty(); }
    /// Takes a row of values; refuses what has other cells or a label.
    bool take(const TextLine &line)
    {
        if (line.cells.size() != m_columns.size() || m_rows.size() >= mostRows)
            return false;
        if (m_rows.isEmpty() && labelOf(line.cells.first()))
            return false;
        m_rows.append(line);
        return true;
    }
    /// The fields, one column after the other: contact details follow the name that stands above them.
    QList<HeaderField> close()
    {
        QList<HeaderField> fields;
        // "Report of | Cabinet Member for Housing" is a label with its value, though the value reads as a label too.
        if (m_rows.isEmpty() && m_columns.size() == 2) {
            m_columns.first().value = m_columns.last().words;
            m_columns.first().words += u' ' + m_columns.last().words;
            m_columns.removeLast();
        }
        for (qsizetype column = 0; column < m_columns.size(); ++column)
            addColumn(fields, column);
        m_columns.clear();
        return fields;
    }

private:
    static constexpr qsizetype mostRows = 6;

    void addColumn(QList<HeaderField> &fields, qsizetype column) const
    {
        const bool isPerson = m_columns[column].label == HeaderLabel::Author;
        fields.append(m_columns[column]);
        for (qsizetype row = 0; row < m_rows.size(); ++row) {
            const QString &cell = m_rows[row].cells[column];
            HeaderField field = m_columns[column];
            if (row == 0) {
                fields.last().value = cell;
                fields.last().words += u' ' + cell;
                continue;
            }
            const bool isOffice =
                row == 1 && !cell.contains(u'@') && !cell.contains(QRegularExpression(QStringLiteral("\\d{3}")));
            field.label = isPerson ? (isOffice ? HeaderLabel::Role : HeaderLabel::ContactDetails) : HeaderLabel::None;
            field.label = m_columns[column].label == HeaderLabel::Elsewhere ? HeaderLabel::Elsewhere : field.label;
            field.value = field.words = cell;
            field.line = m_rows[row].number;
            fields.append(field);
        }
    }

    QList<HeaderField> m_columns;
    QList<TextLine> m_rows;
};

/// Walks down the header and remembers the label that still waits for its value.
class FieldReader
{
public:
    void read(const TextLine &line)
    {
        if (m_columns.isOpen() && m_columns.take(line))
            return;
        if (line.isBlank()) {
            m_afterGap = true;
            return;
        }
        m_fields += m_columns.close();
        if (m_columns.begin(line)) {
            m_waiting = m_afterGap = false;
            return;
        }
        const QStringList parts = partsOf(line);
        if (isRestOfValue(line, parts)) {
            m_fields.last().value = joined(m_fields.last().value, line.text);
            m_fields.last().words = joined(m_fields.last().words, line.text);
            ++m_lastLine;
            return;
        }
        m_lastLine = line.number;
        m_lastIndent = line.indent;
        for (const QString &part : parts)
            read({.value = part,
                  .line = line.number,
                  .words = part,
                  .emphasised = line.emphasised,
                  .afterGap = m_afterGap,
                  .fillsLine = parts.size() == 1});
        m_afterGap = false;
    }
    QList<HeaderField> takeFields()
    {
        m_fields += m_columns.close();
        return std::move(m_fields);
    }

private:
    /// The cell of a value may be wrapped: its other lines stand below its first, far from the margin.
    bool isRestOfValue(const TextLine &line, const QStringList &parts) const
    {
        constexpr qsizetype leastIndent = 8;
        if (m_fields.isEmpty() || m_afterGap || m_waiting || parts.size() != 1 || line.number != m_lastLine + 1
            || line.indent < m_lastIndent + leastIndent || line.bulleted)
            return false;
        const HeaderField &above = m_fields.last();
        return mayBeWrapped(above) && !above.value.isEmpty() && !above.fillsLine && !labelOf(line.text)
            && isUpperCase(line.text) == isUpperCase(above.value);
    }

    static bool mayBeWrapped(const HeaderField &field)
    {
        switch (field.label) {
        case HeaderLabel::None:
        case HeaderLabel::MeetingDate:
        case HeaderLabel::AgendaItem:
        case HeaderLabel::Phone:
        case HeaderLabel::Email:
            return false;
        default:
            return true;
        }
    }

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
        if (!label && m_waiting && !isASentence(field.words)) {
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
    LabelColumns m_columns;
    int m_lastLine = 0;
    qsizetype m_lastIndent = 0;
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

QString joined(const QString &above, const QString &below)
{
    const bool isBroken = above.size() > 2 && above.endsWith(u'-') && above[above.size() - 2].isLower()
        && !below.isEmpty() && below[0].isLower();
    return isBroken ? QString(above.chopped(1) + below) : QString(above + u' ' + below);
}
