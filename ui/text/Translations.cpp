#include "ui/text/Translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace {

bool isWelsh(const QString &language)
{
    return language.isEmpty() ? QLocale::system().language() == QLocale::Welsh : language == QLatin1String("cy");
}

QTranslator *installed(QCoreApplication &application, const QString &catalogue)
{
    auto *const words = new QTranslator(&application);
    if (words->load(QStringLiteral(":/i18n/") + catalogue))
        QCoreApplication::installTranslator(words);
    return words;
}

} // namespace

QList<QTranslator *> installTranslations(QCoreApplication &application, const QString &language)
{
    QList<QTranslator *> translators{installed(application, QStringLiteral("scrutineer_en.qm"))};
    if (!isWelsh(language))
        return translators;
    QLocale::setDefault(QLocale(QLocale::Welsh, QLocale::UnitedKingdom));
    translators.append(installed(application, QStringLiteral("scrutineer_cy.qm")));
    return translators;
}
