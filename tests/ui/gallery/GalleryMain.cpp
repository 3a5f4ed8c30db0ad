#include "tests/ui/gallery/Gallery.h"

#include "ui/text/Icons.h"
#include "ui/text/ThemeSwitch.h"

#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setWindowIcon(applicationIcon());
    const bool dark = QApplication::arguments().contains(QStringLiteral("--dark"));
    const ThemeSwitch theme(dark ? ThemeChoice::Dark : ThemeChoice::Light, nullptr);
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    Gallery gallery(settings);
    gallery.resize(1440, 900);
    gallery.show();
    return QApplication::exec();
}
