#include "core/base/Id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <atomic>

namespace {

/// Milliseconds and a counter in one number that only grows, also within a millisecond or when the clock is set back.
quint64 nextTick()
{
    static std::atomic<quint64> last{0};
    const quint64 now = quint64(QDateTime::currentMSecsSinceEpoch()) << 12;
    quint64 previous = last.load();
    quint64 next = 0;
    do {
        next = std::max(now, previous + 1);
    } while (!last.compare_exchange_weak(previous, next));
    return next;
}

} // namespace

QUuid timeOrderedUuid()
{
    const quint64 tick = nextTick();
    const quint64 milliseconds = tick >> 12;
    const quint64 random = QRandomGenerator::global()->generate64();
    const auto byte = [random](int index) { return uchar(random >> (8 * index)); };
    return QUuid(uint(milliseconds >> 16), ushort(milliseconds & 0xffff), ushort(0x7000 | (tick & 0xfff)),
                 uchar(0x80 | (byte(0) & 0x3f)), byte(1), byte(2), byte(3), byte(4), byte(5), byte(6), byte(7));
}
