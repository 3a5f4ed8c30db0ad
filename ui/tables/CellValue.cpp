#include "ui/tables/CellValue.h"

#include "ui/text/Chip.h"
#include "ui/text/Words.h"

#include <QDateTime>
#include <QLocale>

namespace {

bool isChip(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<Chip>();
}

bool isWholeNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return true;
    default:
        return false;
    }
}

bool isNumber(const QVariant &value)
{
    return isWholeNumber(value) || value.typeId() == QMetaType::Double || value.typeId() == QMetaType::Float;
}

} // namespace

QString cellText(const QVariant &value)
{
    if (isChip(value))
        return value.value<Chip>().word;
    if (isWholeNumber(value))
        return QLocale().toString(value.toLongLong());
    switch (value.typeId()) {
    case QMetaType::Double:
    case QMetaType::Float:
        return QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QMetaType::QDate:
        return screenDate(value.toDate());
    case QMetaType::QDateTime:
        return value.toDateTime().isValid() ? screenDate(value.toDateTime().date())
                + QLocale().toString(value.toDateTime().time(), QStringLiteral(", HH:mm"))
                                            : QString();
    default:
        return value.toString();
    }
}

QString fileText(const QVariant &value)
{
    if (isChip(value))
        return value.value<Chip>().word;
    switch (value.typeId()) {
    case QMetaType::Double:
    case QMetaType::Float:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    case QMetaType::QDateTime:
        return value.toDateTime().toString(Qt::ISODate);
    default:
        return value.toString();
    }
}

QVariant sortKeyOf(const QVariant &value)
{
    return isChip(value) ? QVariant(value.value<Chip>().word) : value;
}

Qt::Alignment alignmentOf(const QVariant &value)
{
    return Qt::AlignVCenter | (isNumber(value) ? Qt::AlignRight : Qt::AlignLeft);
}

QString explanationOf(const QVariant &value)
{
    return isChip(value) ? value.value<Chip>().explanation : QString();
}
