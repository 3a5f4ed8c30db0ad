#include "tests/faults/support/ObservedDisk.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <sqlite3.h>

namespace {

constexpr qint64 sector = 512;

ObservedDisk *theDisk = nullptr;
sqlite3_vfs *realDisk = nullptr;

/// A file of ours: SQLite gives the room for it and, behind it, for the real one.
struct ObservedFile
{
    sqlite3_file base{};
    QString *path = nullptr;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    void note(DiskStep::Kind kind, qint64 offset = 0, const QByteArray &bytes = {}) const
    {
        if (path)
            theDisk->note({kind, *path, offset, bytes});
    }
};

ObservedFile &observed(sqlite3_file *file)
{
    return *reinterpret_cast<ObservedFile *>(file);
}

sqlite3_file *realOf(sqlite3_file *file)
{
    return observed(file).real();
}

int closeFile(sqlite3_file *file)
{
    const int code = realOf(file)->pMethods->xClose(realOf(file));
    delete observed(file).path;
    return code;
}

int readFile(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    return theDisk->isToFail() ? SQLITE_IOERR_READ : realOf(file)->pMethods->xRead(realOf(file), bytes, size, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    if (theDisk->isToFail())
        return SQLITE_FULL;
    observed(file).note(DiskStep::Kind::Write, offset, QByteArray(static_cast<const char *>(bytes), size));
    return realOf(file)->pMethods->xWrite(realOf(file), bytes, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (theDisk->isToFail())
        return SQLITE_IOERR_TRUNCATE;
    observed(file).note(DiskStep::Kind::Truncate, size);
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    if (theDisk->isToFail())
        return SQLITE_IOERR_FSYNC;
    observed(file).note(DiskStep::Kind::Sync);
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return theDisk->isToFail() ? SQLITE_IOERR_FSTAT : realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int checkReserved(sqlite3_file *file, int *result)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}

int control(sqlite3_file *file, int operation, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int characteristics(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), region, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}

void barrier(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

int unmapShared(sqlite3_file *file, int isToRemove)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), isToRemove);
}

// Version 2: with shared memory, without pages mapped into memory, which nobody could observe.
const sqlite3_io_methods methods{2,        closeFile,   readFile,        writeFile,  truncateFile,
                                 syncFile, sizeOfFile,  lockFile,        unlockFile, checkReserved,
                                 control,  sectorSize,  characteristics, mapShared,  lockShared,
                                 barrier,  unmapShared, nullptr,         nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    ObservedFile *const ours = new (file) ObservedFile;
    if (theDisk->isToFail())
        return SQLITE_CANTOPEN;
    const int code = realDisk->xOpen(realDisk, name, ours->real(), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    // A temporary file has no name, and nobody misses it after the power came back.
    ours->path = name ? new QString(QString::fromUtf8(name)) : nullptr;
    ours->base.pMethods = &methods;
    return code;
}

int removeFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (theDisk->isToFail())
        return SQLITE_IOERR_DELETE;
    theDisk->note({DiskStep::Kind::Remove, QString::fromUtf8(name), 0, {}});
    return realDisk->xDelete(realDisk, name, syncFolder);
}

sqlite3_vfs ourDisk{};

/// One change that may not have reached the disk.
struct Unsure
{
    qint64 offset = 0;
    QByteArray bytes{};
    bool isTruncation = false;
};

void apply(QByteArray &file, const Unsure &change)
{
    if (change.isTruncation)
        return file.resize(change.offset);
    if (file.size() < change.offset + change.bytes.size())
        file.append(QByteArray(change.offset + change.bytes.size() - file.size(), '\0'));
    std::memcpy(file.data() + change.offset, change.bytes.constData(), size_t(change.bytes.size()));
}

void addSectors(std::vector<Unsure> &unsure, const DiskStep &write)
{
    for (qint64 done = 0; done < write.bytes.size();) {
        const qint64 end = ((write.offset + done) / sector + 1) * sector - write.offset;
        const qint64 size = std::min<qint64>(end, write.bytes.size()) - done;
        unsure.push_back({write.offset + done, write.bytes.mid(done, size), false});
        done += size;
    }
}

} // namespace

ObservedDisk::ObservedDisk()
{
    theDisk = this;
    realDisk = sqlite3_vfs_find(nullptr);
    ourDisk = *realDisk;
    ourDisk.zName = "observed";
    ourDisk.szOsFile = int(sizeof(ObservedFile)) + realDisk->szOsFile;
    ourDisk.xOpen = openFile;
    ourDisk.xDelete = removeFile;
    sqlite3_vfs_register(&ourDisk, 1);
}

ObservedDisk::~ObservedDisk()
{
    sqlite3_vfs_register(realDisk, 1);
    sqlite3_vfs_unregister(&ourDisk);
    theDisk = nullptr;
}

void ObservedDisk::note(DiskStep step)
{
    if (m_isNoting)
        m_steps.push_back(std::move(step));
}

void ObservedDisk::failAt(int call)
{
    m_failAt = call;
    m_calls = 0;
    m_hasFailed = false;
}

bool ObservedDisk::isToFail()
{
    if (m_failAt == 0 || ++m_calls != m_failAt)
        return false;
    m_hasFailed = true;
    return true;
}

DiskFiles afterPowerLoss(DiskFiles files, const std::vector<DiskStep> &steps, std::size_t before, Chance &chance)
{
    QHash<QString, std::vector<Unsure>> unsure;
    for (std::size_t i = 0; i < before; ++i) {
        const DiskStep &step = steps[i];
        std::vector<Unsure> &waiting = unsure[step.file];
        if (step.kind == DiskStep::Kind::Write)
            addSectors(waiting, step);
        else if (step.kind == DiskStep::Kind::Truncate)
            waiting.push_back({step.offset, {}, true});
        else if (step.kind == DiskStep::Kind::Remove)
            files.remove(step.file);
        if (step.kind == DiskStep::Kind::Sync)
            for (const Unsure &change : waiting)
                apply(files[step.file], change);
        if (step.kind == DiskStep::Kind::Sync || step.kind == DiskStep::Kind::Remove)
            waiting.clear();
    }
    for (auto waiting = unsure.begin(); waiting != unsure.end(); ++waiting) {
        std::shuffle(waiting->begin(), waiting->end(), chance);
        for (const Unsure &change : *waiting)
            if (below(chance, 2) == 0)
                apply(files[waiting.key()], change);
    }
    return files;
}
