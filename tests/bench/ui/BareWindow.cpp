// The floor for the first paint: a Qt window with one table that shows the result of one query, and nothing else.

#include "app/desktop/FirstPaint.h"

#include <QApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>

#include <cstdio>

namespace {

class BareWindow : public QTableView
{
protected:
    bool event(QEvent *event) override
    {
        const bool done = QTableView::event(event);
        if (event->type() == QEvent::UpdateRequest && !m_told) {
            m_told = true;
            std::fprintf(stderr, "first paint %.0f ms\n", millisecondsSinceStart());
        }
        return done;
    }

private:
    bool m_told = false;
};

void fill(QStandardItemModel &model, const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!database.open())
        qFatal("the workspace cannot be opened");
    QSqlQuery query(QStringLiteral(
        "SELECT title, meeting_date, agenda_number FROM report ORDER BY meeting_date DESC, title LIMIT 128"));
    while (query.next())
        model.appendRow({new QStandardItem(query.value(0).toString()), new QStandardItem(query.value(1).toString()),
                         new QStandardItem(query.value(2).toString())});
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QStandardItemModel model;
    fill(model, QString::fromLocal8Bit(argv[argc - 1]));
    BareWindow window;
    window.setModel(&model);
    window.resize(1280, 820);
    window.show();
    return QApplication::exec();
}
