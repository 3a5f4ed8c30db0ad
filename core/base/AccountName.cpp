#include "core/base/AccountName.h"

#include <pwd.h>
#include <unistd.h>

QString accountName()
{
    const passwd *const account = ::getpwuid(::geteuid());
    if (!account)
        return qEnvironmentVariable("USER");
    const QString fullName = QString::fromLocal8Bit(account->pw_gecos).section(QLatin1Char(','), 0, 0).trimmed();
    return fullName.isEmpty() ? QString::fromLocal8Bit(account->pw_name) : fullName;
}
