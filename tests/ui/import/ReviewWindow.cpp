#include "core/workflows/NewWorkspace.h"
#include "ui/import/ImportReview.h"
#include "ui/text/Theme.h"

#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>

/// The review in a window of its own, to be looked at: review_window light|dark WIDTH HEIGHT FILE...
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QStringList words = QApplication::arguments();
    Theme::wear(words.value(1) == QLatin1String("dark") ? Shade::Dark : Shade::Light);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("review.scrutiny"));
    if (const Result<void> made = createWorkspace(path, QStringLiteral("Fenbridge City Council")); !made)
        qFatal("%s", qUtf8Printable(made.error().message));
    const auto workspace = Workspace::open(path, QStringLiteral("Priya Nandra"));
    if (!workspace)
        qFatal("%s", qUtf8Printable(workspace.error().message));
    BackgroundTasks tasks;
    ImportReview review(**workspace, tasks, nullptr);
    review.setWindowTitle(QStringLiteral("Review window"));
    review.resize(words.value(2).toInt(), words.value(3).toInt());
    review.show();
    review.addFiles(words.mid(4));
    return QApplication::exec();
}
