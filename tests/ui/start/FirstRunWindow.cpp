#include "ui/start/FirstRunPage.h"
#include "ui/start/NewWorkspaceForm.h"
#include "ui/text/Theme.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

namespace {

void rememberSome(Settings &settings, const QTemporaryDir &folder)
{
    const QDateTime now = QDateTime::currentDateTime();
    const QStringList names{QStringLiteral("Resources scrutiny"), QStringLiteral("Training copy"),
                            QStringLiteral("Joint waste review 2024"), QStringLiteral("Fenbridge scrutiny")};
    for (const QString &name : names) {
        const QString path = folder.filePath(QString(name).remove(u' ') + QStringLiteral(".scrutiny"));
        QFile file(path);
        if (name != names.first() && file.open(QIODevice::WriteOnly))
            file.close();
        settings.rememberWorkspace({path, name, now.addDays(-20 * (3 - names.indexOf(name)))});
    }
}

} // namespace

/// The first page in a window of its own, to be looked at: first_run_window light|dark WIDTH HEIGHT none|some|form
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QStringList words = QApplication::arguments();
    Theme::wear(words.value(1) == QLatin1String("dark") ? Shade::Dark : Shade::Light);
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("scrutineer.ini")));
    if (words.value(4) == QLatin1String("some"))
        rememberSome(settings, folder);
    FirstRunPage page(settings, nullptr);
    NewWorkspaceForm form(nullptr);
    QWidget &shown = words.value(4) == QLatin1String("form") ? static_cast<QWidget &>(form) : page;
    shown.setWindowTitle(QStringLiteral("First run window"));
    shown.resize(words.value(2).toInt(), words.value(3).toInt());
    shown.show();
    return QApplication::exec();
}
