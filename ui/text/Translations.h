#pragma once

#include <QList>
#include <QString>

class QCoreApplication;
class QTranslator;

/// Gives the application the words and the dates of a language: "en", "cy", or that of the desktop where it is empty.
/// English stands behind Welsh for what has no Welsh words yet, and holds the plurals. The translators belong to the
/// application; they are returned for whoever wants to take them out again.
QList<QTranslator *> installTranslations(QCoreApplication &application, const QString &language);
