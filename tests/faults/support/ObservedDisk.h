#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include "tests/faults/support/FaultSize.h"

#include <vector>

/// One thing that SQLite did to its files.
struct DiskStep
{
    enum class Kind
    {
        Write,
        Truncate,
        Sync,
        Remove,
        Mark ///< the test's own: something was said to be saved
    };

    Kind kind = Kind::Mark;
    QString file{};
    qint64 offset = 0; ///< or the new size
    QByteArray bytes{};
};

/// While it lives, SQLite's default file system is one that notes every write, and whose n-th call fails when told to.
class ObservedDisk
{
public:
    ObservedDisk();
    ~ObservedDisk();
    ObservedDisk(const ObservedDisk &) = delete;
    ObservedDisk &operator=(const ObservedDisk &) = delete;

    void startNoting() { m_isNoting = true; }
    void mark() { note({}); }
    void note(DiskStep step);
    const std::vector<DiskStep> &steps() const { return m_steps; }

    /// The call of this number from now on, and no other, fails.
    void failAt(int call);
    /// Whether it has come to that.
    bool hasFailed() const { return m_hasFailed; }
    void stopFailing() { m_failAt = 0; }
    bool isToFail();

private:
    bool m_isNoting = false;
    bool m_hasFailed = false;
    int m_failAt = 0;
    int m_calls = 0;
    std::vector<DiskStep> m_steps;
};

/// The files of a disk, by path.
using DiskFiles = QHash<QString, QByteArray>;

/// What the disk may hold when the power goes just before a step: what was synced is there; of the rest, each sector of
/// 512 bytes and each change of size came through or did not, in any order.
DiskFiles afterPowerLoss(DiskFiles files, const std::vector<DiskStep> &steps, std::size_t before, Chance &chance);
