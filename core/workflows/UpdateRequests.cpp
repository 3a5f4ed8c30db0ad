#include "core/workflows/UpdateRequests.h"

#include "core/exchange/MailDraft.h"
#include "core/exchange/UpdateForm.h"
#include "core/procedure/RecommendationSteps.h"
#include "core/storage/WorkspaceQueries.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>

namespace {

/// The context of these words in the catalogues.
struct Request
{
    Q_DECLARE_TR_FUNCTIONS(UpdateRequests)
};

QString safeName(const QString &officer)
{
    QString name = officer.simplified();
    for (QChar &character : name)
        if (!character.isLetterOrNumber())
            character = QLatin1Char('-');
    return name.left(60);
}

MailDraft mailFor(const UpdateForm &form, const Person &officer)
{
    const QString day = QLocale().toString(form.answerBy, QStringLiteral("d MMMM yyyy"));
    QStringList items;
    for (const Recommendation &item : form.items)
        items.append(QStringLiteral("- %1 %2").arg(item.reference.value_or(QString()),
                                                   item.shortTitle.value_or(item.text.left(70))));
    MailDraft mail;
    mail.to = officer.email.value_or(officer.name);
    mail.subject = Request::tr("Progress on scrutiny's recommendations, by %1").arg(day);
    mail.words = Request::tr("Dear %1,\n\nthe scrutiny committee asks for an update on these recommendations by %2. "
                             "Please fill in the attached form and send it back.\n\n%3\n")
                     .arg(officer.name, day, items.join(QLatin1Char('\n')));
    return mail;
}

Result<UpdateRequest> requestTo(const Person &officer, const UpdateForm &form)
{
    Result<QByteArray> document = updateDocument(form);
    if (!document)
        return document.error();
    UpdateRequest request;
    request.officer = officer.name;
    request.fileName = Request::tr("update-%1", "name of a file").arg(safeName(officer.name));
    request.items = int(form.items.size());
    MailDraft mail = mailFor(form, officer);
    mail.fileName = request.fileName + QStringLiteral(".docx");
    mail.file = *document;
    request.document = std::move(*document);
    request.message = toMessage(mail);
    return request;
}

Result<QString> writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{Error::Kind::AlreadyThere,
                     Request::tr("%1 could not be written: %2. Choose an empty folder.").arg(path, file.errorString())};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.flush())
        return Error{Error::Kind::DiskFull,
                     Request::tr("%1 could not be written: %2. Free space on its disk.").arg(path, file.errorString())};
    return path;
}

/// One item of a form as a change, or the sentence that says why not.
Result<ChangeSet> changesOf(const RecommendationHistory &history, const UpdateReply &reply, QDate today)
{
    ProgressUpdate update;
    update.id = ProgressUpdateId::create();
    update.recommendation = history.recommendation.id;
    update.asAt = reply.asAt.value_or(today);
    update.submittedOn = today;
    update.narrative = reply.narrative;
    update.selfRating = reply.rating;
    update.targetDateProposed = reply.newDate;
    if (!reply.reason.isEmpty())
        update.reasonForChange = reply.reason;
    if (!reply.newDate || reply.isComplete)
        return recordUpdate(history, update, reply.isComplete ? Claim::Complete : Claim::NotDone);
    Extension extension;
    extension.id = ExtensionId::create();
    extension.recommendation = history.recommendation.id;
    extension.requestedOn = update.asAt;
    extension.requestedDate = *reply.newDate;
    extension.reason = reply.reason;
    Result<ChangeSet> changes = requestExtension(history, extension);
    if (changes)
        changes->add(update);
    return changes;
}

void append(ChangeSet &all, const ChangeSet &changes)
{
    for (const RecordChange &change : changes.changes())
        change.before ? all.edit(*change.before, *change.after) : all.add(*change.after);
}

} // namespace

Result<QList<UpdateRequest>> updateRequests(const Database &database, Register which, QDate answerBy)
{
    const auto records = recommendationsIn(database, which);
    if (!records)
        return records.error();
    const auto people = peopleByName(database);
    if (!people)
        return people.error();
    const auto council = councilName(database);
    if (!council)
        return council.error();
    QList<UpdateRequest> requests;
    for (const Person &officer : *people) {
        UpdateForm form{officer.name, *council, answerBy, {}};
        for (const Recommendation &recommendation : *records)
            if (recommendation.leadOfficer == officer.id && isLive(recommendation.status))
                form.items.append(recommendation);
        if (form.items.isEmpty())
            continue;
        const Result<UpdateRequest> request = requestTo(officer, form);
        if (!request)
            return request.error();
        requests.append(*request);
    }
    if (requests.isEmpty())
        return Error{Error::Kind::NotFound,
                     Request::tr("Nobody is the lead officer of a live recommendation. Name the lead officers first.")};
    return requests;
}

Result<QStringList> writeRequests(const QList<UpdateRequest> &requests, const QString &folder)
{
    QStringList paths;
    for (const UpdateRequest &request : requests) {
        const QString base = QDir(folder).filePath(request.fileName);
        const QList<std::pair<QString, QByteArray>> files{{base + QStringLiteral(".docx"), request.document},
                                                          {base + QStringLiteral(".eml"), request.message}};
        for (const auto &[path, bytes] : files) {
            const Result<QString> written = writeFile(path, bytes);
            if (!written)
                return written.error();
            paths.append(*written);
        }
    }
    return paths;
}

Result<UpdateIntake> takeInReplies(const Database &database, const QList<UpdateReply> &replies, QDate today)
{
    UpdateIntake intake;
    intake.changes = ChangeSet(Request::tr("Take in officers' updates"));
    for (const UpdateReply &reply : replies) {
        const auto say = [&](const QString &sentence) {
            intake.remarks.append(QStringLiteral("%1: %2").arg(reply.reference, sentence));
        };
        for (const QString &remark : reply.remarks)
            say(remark);
        if (reply.isEmpty()) {
            say(Request::tr("nothing was filled in."));
            continue;
        }
        const auto history = recommendationHistory(database, reply.reference);
        const Result<ChangeSet> changes =
            history ? changesOf(*history, reply, today) : Result<ChangeSet>(history.error());
        if (!changes) {
            say(changes.error().message);
            continue;
        }
        append(intake.changes, *changes);
        ++intake.taken;
    }
    return intake;
}
