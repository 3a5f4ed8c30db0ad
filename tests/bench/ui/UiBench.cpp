// ui_bench FILE: how long a key takes to reach the screen in a workspace of many reports. Prints the rows of ./dev
// bench.

#include "tests/bench/ui/PaintClock.h"
#include "ui/reports/ReportsPage.h"
#include "ui/tables/TableView.h"
#include "ui/text/Theme.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/workspace/Settings.h"
#include "ui/workspace/Workspace.h"

#include <QApplication>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

namespace {

/// 95th percentile against what one frame may take.
bool printRow(const char *name, const QList<double> &times, double gate)
{
    const double p95 = quantileOf(times, 0.95);
    std::printf("%-44s %8.2f ms %8.2f ms %6.2f  <= 1.00  %s\n", name, p95, gate, p95 / gate,
                p95 <= gate ? "PASS" : "FAIL");
    return p95 <= gate;
}

/// Types words letter by letter and takes them back, several times.
QList<double> filterKeys(SearchField &field, QWidget *list)
{
    PaintClock clock(list);
    QList<double> times;
    for (const char *words : {"fostering", "annual report", "ward 12", "cafe", "safeguarding quarter"}) {
        for (const char *letter = words; *letter != '\0'; ++letter)
            times.append(clock.millisecondsForText(&field, *letter));
        while (!field.text().isEmpty())
            times.append(clock.millisecondsFor(&field, Qt::Key_Backspace));
    }
    return times;
}

QList<double> pageKeys(QAbstractItemView *list)
{
    PaintClock clock(list->viewport());
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QList<double> times;
    for (int i = 0; i < 200; ++i)
        times.append(clock.millisecondsFor(list, Qt::Key_PageDown));
    return times;
}

template<typename View>
View *shown(QWidget &page)
{
    const auto views = page.findChildren<View *>();
    for (View *view : views)
        if (view->isVisible() && view->accessibleName() == QLatin1String("Reports"))
            return view;
    qFatal("the list is not shown");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme::wear(Shade::Light);
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    auto workspace = Workspace::open(QString::fromLocal8Bit(argv[argc - 1]), QStringLiteral("Bench"));
    if (!workspace)
        qFatal("%s", qUtf8Printable(workspace.error().message));
    ReportsPage page(**workspace, settings, nullptr);
    page.resize(1220, 800);
    page.show();
    if (!QTest::qWaitForWindowExposed(&page))
        return 1;
    QTest::qWait(3000);
    auto *const list = shown<QListView>(page);
    auto *const field = page.findChild<SearchField *>();
    const qsizetype reports = list->model()->rowCount();
    std::printf("%d reports in the list\n", int(reports));
    bool isGood = printRow("filter key to screen, list, p95", filterKeys(*field, list->viewport()), 33);
    QTest::qWait(500);
    isGood = printRow("page down to screen, list, p95", pageKeys(list), 16) && isGood;
    page.findChild<SegmentedSwitch *>()->setCurrentSegment(1);
    auto *const table = shown<TableView>(page);
    isGood = printRow("filter key to screen, table, p95", filterKeys(*field, table->viewport()), 33) && isGood;
    QTest::qWait(500);
    isGood = printRow("page down to screen, table, p95", pageKeys(table), 16) && isGood;
    return isGood ? 0 : 1;
}
