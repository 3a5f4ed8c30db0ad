#include "ui/text/Translations.h"

#include <QCoreApplication>
#include <QTranslator>

void installTranslations(QCoreApplication &application)
{
    auto *const words = new QTranslator(&application);
    if (words->load(QStringLiteral(":/i18n/scrutineer_en.qm")))
        QCoreApplication::installTranslator(words);
}
