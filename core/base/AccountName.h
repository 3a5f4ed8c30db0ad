#pragma once

#include <QString>

/// The full name that the system's account has for the person at the computer, or else its login name.
QString accountName();
