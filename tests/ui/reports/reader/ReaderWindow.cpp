#include "core/storage/ReportQueries.h"
#include "ui/reports/reader/ReportReader.h"
#include "ui/text/Theme.h"
#include "ui/workspace/Settings.h"
#include "ui/workspace/Workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QTabBar>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace {

QString option(const QCommandLineParser &parser, const char *name)
{
    return parser.value(QLatin1String(name));
}

void addOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("workspace"), QStringLiteral("A workspace file."));
    parser.addOption(
        {QStringLiteral("report"), QStringLiteral("Reference."), QStringLiteral("R"), QStringLiteral("R1")});
    parser.addOption({QStringLiteral("words"), QStringLiteral("What to search for."), QStringLiteral("words")});
    parser.addOption(
        {QStringLiteral("width"), QStringLiteral("Of the reader."), QStringLiteral("px"), QStringLiteral("760")});
    parser.addOption(
        {QStringLiteral("tab"), QStringLiteral("Face, from 0."), QStringLiteral("n"), QStringLiteral("0")});
    parser.addOption({QStringLiteral("dark"), QStringLiteral("Dark theme.")});
    parser.addOption({QStringLiteral("edit"), QStringLiteral("Opens the form.")});
}

} // namespace

/// Shows the reader alone, to be looked at.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    Theme::wear(parser.isSet(QStringLiteral("dark")) ? Shade::Dark : Shade::Light);
    const auto workspace = Workspace::open(parser.positionalArguments().value(0), QStringLiteral("Priya Nandra"));
    if (!workspace)
        qFatal("%s", qUtf8Printable(workspace.error().message));
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    QWidget window;
    window.setWindowTitle(QStringLiteral("Reader"));
    auto *reader = new ReportReader(**workspace, settings, &window);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(reader);
    window.resize(option(parser, "width").toInt() + 2 * column->contentsMargins().left(), 720);
    window.show();
    if (const auto detail = reportDetail((*workspace)->database(), option(parser, "report")))
        reader->showReport(detail->report.id);
    reader->setWords(option(parser, "words"));
    if (auto *tabs = reader->findChild<QTabBar *>())
        tabs->setCurrentIndex(option(parser, "tab").toInt());
    reader->setFocus();
    if (parser.isSet(QStringLiteral("edit")))
        reader->editDetails();
    return application.exec();
}
