#pragma once

#include <QString>

#include <ostream>

/// The path of a file kept in tests/data.
QString testFile(const QString &name);

/// The path of a seed report by its first three digits, or empty where the shared material is absent.
QString seedFile(const QString &digits);

/// Skips the running test with a clear word where the shared material is absent.
#define SKIP_WITHOUT_SEEDS()                                                                                           \
    if (seedFile(QStringLiteral("000")).isEmpty())                                                                     \
    GTEST_SKIP() << "the seed reports are not beside the project; this test needs them"

/// Lets GoogleTest print a QString in words.
inline void PrintTo(const QString &text, std::ostream *stream)
{
    *stream << '"' << text.toStdString() << '"';
}
