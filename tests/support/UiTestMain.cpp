#include "ui/text/Theme.h"
#include "ui/text/Translations.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QThreadPool>

#include <cstdio>

namespace {

/// The offscreen platform says once for each window that it cannot hint sizes; nobody needs to read that.
void quietMessage(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.contains(QLatin1String("propagateSizeHints")))
        std::fprintf(stderr, "%s\n", message.toLocal8Bit().constData());
}

} // namespace

int main(int argc, char **argv)
{
    ::testing::InitGoogleMock(&argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    qInstallMessageHandler(quietMessage);
    QApplication application(argc, argv);
    installTranslations(application, QStringLiteral("en"));
    Theme::wear(Shade::Light);
    const int status = RUN_ALL_TESTS();
    // A database that is open on another thread has to be closed before the application goes.
    QThreadPool::globalInstance()->waitForDone();
    return status;
}
