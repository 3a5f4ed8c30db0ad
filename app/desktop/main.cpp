#include "app/desktop/FirstPaint.h"
#include "ui/shell/MainWindow.h"
#include "ui/text/ThemeSwitch.h"
#include "ui/text/Translations.h"
#include "ui/workspace/Settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QThreadPool>
#include <QUrl>

#include <csignal>
#include <cstdio>

namespace {

QString workspaceArgument(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Scrutiny tracking for councils"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QCoreApplication::translate("main", "The workspace to open, or a link to a record"),
                                 QStringLiteral("[FILE]"));
    parser.process(application);
    // A desktop hands over files as addresses.
    const QString argument = parser.positionalArguments().value(0);
    const QUrl address(argument);
    return address.isLocalFile() ? address.toLocalFile() : argument;
}

void tellFirstPaint(const MainWindow &window)
{
    if (!qEnvironmentVariableIsSet("SCRUTINEER_TIMING"))
        return;
    QObject::connect(&window, &MainWindow::firstPainted, &window,
                     [] { std::fprintf(stderr, "first paint %.0f ms\n", millisecondsSinceStart()); });
}

} // namespace

int main(int argc, char **argv)
{
    // A file that reaches the size limit is to be an error in words, not the end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
    QApplication::setApplicationName(QStringLiteral("Scrutineer"));
    QApplication::setApplicationVersion(QStringLiteral(SCRUTINEER_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("scrutineer"));
    QApplication application(argc, argv);
    Settings settings;
    installTranslations(application, settings.value(SettingKeys::language()));
    const QString path = workspaceArgument(application);
    ThemeSwitch themes(settings.value(SettingKeys::themeChoice()), nullptr);
    int status = 0;
    {
        MainWindow window(settings, themes);
        tellFirstPaint(window);
        if (path.isEmpty())
            window.showStart();
        else
            window.openNamed(path);
        window.show();
        status = QApplication::exec();
    }
    QThreadPool::globalInstance()->waitForDone();
    return status;
}
