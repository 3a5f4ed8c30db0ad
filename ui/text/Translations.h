#pragma once

class QCoreApplication;

/// Gives the application the words of the screen in its language: for now English, whose catalogue holds the plurals.
void installTranslations(QCoreApplication &application);
