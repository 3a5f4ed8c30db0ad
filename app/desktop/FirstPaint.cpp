#include "app/desktop/FirstPaint.h"

#include <QFile>

#include <ctime>
#include <unistd.h>

double millisecondsSinceStart()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    // The program's name may hold spaces; the fields are counted from the bracket that ends it. The 22nd is the start.
    const QByteArrayList fields = status.mid(status.lastIndexOf(')') + 2).split(' ');
    const double started = fields.value(19).toDouble() / double(::sysconf(_SC_CLK_TCK));
    timespec now = {};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return (double(now.tv_sec) + double(now.tv_nsec) / 1e9 - started) * 1000;
}
