#pragma once

#include <QByteArray>
#include <QHash>
#include <QIODevice>
#include <QList>
#include <QString>

/// How a spreadsheet shows its numbers: which are dates and which per cent. A number alone does not say.
class CellFormats
{
public:
    enum class Kind
    {
        Number,
        Date,
        Percent
    };

    /// From the part styles.xml.
    void read(QIODevice &styles);
    void setStartsIn1904(bool startsIn1904) { m_startsIn1904 = startsIn1904; }

    Kind kindOf(int style) const { return m_kinds.value(style, Kind::Number); }
    /// A number as the sheet shows it: "2012-04-30", "2012-04-30T14:00", "99.2%", "1234.5".
    QString textOf(double number, int style) const;

private:
    QString dateText(double number) const;

    QList<Kind> m_kinds; ///< by style
    bool m_startsIn1904 = false;
};

/// A number in the fewest digits that spreadsheets keep (15), without an exponent where it is whole.
QString plainNumber(double number);
