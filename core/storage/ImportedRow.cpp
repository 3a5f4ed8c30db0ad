#include "core/storage/ImportedRow.h"

#include <QCryptographicHash>

#include <bit>
#include <cstring>

namespace {

/// The last step of MurmurHash3: every bit of the number bears on every bit of the outcome.
quint64 mixed(quint64 number)
{
    number ^= number >> 33;
    number *= 0xff51afd7ed558ccdULL;
    number ^= number >> 33;
    number *= 0xc4ceb9fe1a85ec53ULL;
    return number ^ (number >> 33);
}

quint64 bitsOf(double number)
{
    return std::isnan(number) ? 1 : std::bit_cast<quint64>(number + 0.0);
}

} // namespace

quint64 RowsDigest::seedOf(const IndicatorId &indicator, const AreaId &area)
{
    const QByteArray both = indicator.toLatin1() + area.toLatin1();
    const QByteArray hash = QCryptographicHash::hash(both, QCryptographicHash::Sha256);
    quint64 seed = 0;
    std::memcpy(&seed, hash.constData(), sizeof seed);
    return seed;
}

void RowsDigest::add(quint64 seed, const ImportedRow &row, int revision)
{
    quint64 sum = seed;
    for (const quint64 part : {quint64(quint32(row.periodStart)) << 32 | quint32(row.periodEnd),
                               quint64(quint32(revision)) << 32 | quint32(row.state), bitsOf(row.value),
                               bitsOf(row.numerator), bitsOf(row.denominator), quint64(row.place)})
        sum = mixed(sum + part) * 0x9e3779b97f4a7c15ULL;
    m_first += mixed(sum);
    m_second += mixed(sum ^ 0x5851f42d4c957f2dULL);
}

QString RowsDigest::toString() const
{
    return QStringLiteral("%1%2").arg(m_first, 16, 16, QLatin1Char('0')).arg(m_second, 16, 16, QLatin1Char('0'));
}
