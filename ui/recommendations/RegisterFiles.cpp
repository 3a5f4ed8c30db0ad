#include "ui/recommendations/RegisterFiles.h"

#include "core/storage/RecommendationQueries.h"
#include "core/workflows/UpdateRequests.h"
#include "ui/recommendations/ResponseRulesDialog.h"
#include "ui/recommendations/TrackerImport.h"
#include "ui/workspace/Background.h"
#include "ui/workspace/Workspace.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace {

constexpr int daysToAnswer = 14;

Result<QStringList> makeRequests(const QString &workspace, Register which, QDate answerBy, const QString &folder)
{
    const Result<Database> database = Database::open(workspace, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    const auto requests = updateRequests(*database, which, answerBy);
    return requests ? writeRequests(*requests, folder) : requests.error();
}

Result<QList<UpdateReply>> readReplies(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable, RegisterFiles::tr("%1 cannot be read. Choose another file.").arg(path)};
    return readUpdateReplies(file.readAll());
}

} // namespace

RegisterFiles::RegisterFiles(Workspace &workspace, QWidget *page)
    : QObject(page),
      m_workspace(workspace),
      m_page(page),
      m_today(QDate::currentDate())
{
}

void RegisterFiles::addTo(QMenu &menu)
{
    connect(menu.addAction(tr("&Import a tracker (CSV or XLSX)…")), &QAction::triggered, this,
            &RegisterFiles::chooseTracker);
    connect(menu.addAction(tr("&Request updates from lead officers…")), &QAction::triggered, this,
            &RegisterFiles::chooseFolder);
    connect(menu.addAction(tr("Take in an &update form that came back…")), &QAction::triggered, this,
            &RegisterFiles::chooseReply);
    menu.addSeparator();
    connect(menu.addAction(tr("Response &times…")), &QAction::triggered, this, &RegisterFiles::editResponseRules);
}

void RegisterFiles::setRegister(Register which, QDate today)
{
    m_register = which;
    m_today = today;
}

void RegisterFiles::editResponseRules()
{
    const Result<QList<ResponseRule>> rules = responseRules(m_workspace.database());
    if (!rules)
        return Q_EMIT failed(rules.error().message);
    auto *const dialog = new ResponseRulesDialog(*rules, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ResponseRulesDialog::changeAsked, this, [this, dialog](const ChangeSet &changes) {
        if (const Result<void> saved = m_workspace.perform(changes); !saved)
            return Q_EMIT failed(saved.error().message);
        if (const Result<QList<ResponseRule>> now = responseRules(m_workspace.database()); now)
            dialog->showRules(*now);
        Q_EMIT done(tr("%1: saved. Due dates are worked out anew.").arg(changes.label()));
    });
    dialog->open();
}

void RegisterFiles::chooseTracker()
{
    auto *const dialog =
        new QFileDialog(m_page, tr("Import a tracker"), QString(), tr("Trackers (*.csv *.xlsx *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RegisterFiles::readTrackerFile);
    dialog->open();
}

void RegisterFiles::readTrackerFile(const QString &path)
{
    inBackground(
        this, [path] { return readTracker(path); },
        [this, path](const Result<TrackerTable> &table) {
            if (!table)
                return Q_EMIT failed(table.error().message);
            auto *const dialog = new TrackerImport(m_workspace, m_register, m_page);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &TrackerImport::imported, this, &RegisterFiles::done);
            dialog->showTable(*table, QFileInfo(path).fileName());
            dialog->open();
        });
}

void RegisterFiles::chooseFolder()
{
    auto *const dialog = new QFileDialog(m_page, tr("Folder for the forms and messages"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &RegisterFiles::writeRequestsTo);
    dialog->open();
}

void RegisterFiles::writeRequestsTo(const QString &folder)
{
    const QDate answerBy = m_today.addDays(daysToAnswer);
    inBackground(
        this,
        [workspace = m_workspace.path(), which = m_register, answerBy, folder] {
            return makeRequests(workspace, which, answerBy, folder);
        },
        [this](const Result<QStringList> &paths) {
            if (!paths)
                return Q_EMIT failed(paths.error().message);
            Q_EMIT done(tr("%n request(s) written: a form and a message to be sent for each lead officer.", nullptr,
                           int(paths->size()) / 2));
        });
}

void RegisterFiles::chooseReply()
{
    auto *const dialog =
        new QFileDialog(m_page, tr("Take in an update form"), QString(), tr("Update forms (*.docx);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RegisterFiles::readReplyFile);
    dialog->open();
}

void RegisterFiles::readReplyFile(const QString &path)
{
    inBackground(
        this, [path] { return readReplies(path); },
        [this](const Result<QList<UpdateReply>> &replies) {
            if (!replies)
                return Q_EMIT failed(replies.error().message);
            const auto intake = takeInReplies(m_workspace.database(), *replies, m_today);
            if (!intake)
                return Q_EMIT failed(intake.error().message);
            const Result<void> saved =
                intake->changes.isEmpty() ? Result<void>() : m_workspace.perform(intake->changes);
            if (!saved)
                return Q_EMIT failed(saved.error().message);
            QStringList sentences{tr("%n update(s) taken in.", nullptr, intake->taken)};
            sentences += intake->remarks;
            Q_EMIT done(sentences.join(QLatin1Char(' ')));
        });
}
