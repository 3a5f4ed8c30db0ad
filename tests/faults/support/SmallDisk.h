#pragma once

#include <QString>

/// A disk in memory with little room, mounted on a folder as long as it lives, where the system allows that.
class SmallDisk
{
public:
    SmallDisk(const QString &folder, int mebibytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isMounted() const { return m_isMounted; }
    void grow(int mebibytes);

private:
    QString m_folder;
    bool m_isMounted = false;
};
