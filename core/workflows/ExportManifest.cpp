#include "core/workflows/ExportManifest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("ExportManifest", sentence);
}

QJsonValue orNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

ExportManifest manifestFrom(const QJsonObject &object)
{
    ExportManifest manifest;
    manifest.format = object.value(QLatin1String("format")).toInt();
    const QJsonValue council = object.value(QLatin1String("council"));
    manifest.identity = {object.value(QLatin1String("workspace")).toString(),
                         council.isString() ? std::optional(council.toString()) : std::nullopt,
                         object.value(QLatin1String("nation")).toString(),
                         object.value(QLatin1String("created_at")).toString()};
    manifest.journalEntries = object.value(QLatin1String("journal_entries")).toInteger();
    manifest.journalHash = object.value(QLatin1String("journal_hash")).toString();
    const QString edition = object.value(QLatin1String("edition")).toString();
    manifest.edition = edition == wordOf(Edition::Public) ? Edition::Public : Edition::Members;
    const QJsonObject files = object.value(QLatin1String("files")).toObject();
    for (auto file = files.begin(); file != files.end(); ++file)
        manifest.files.insert(file.key(), file.value().toString());
    return manifest;
}

} // namespace

QByteArray toJson(const ExportManifest &manifest)
{
    QJsonObject files;
    for (auto file = manifest.files.cbegin(); file != manifest.files.cend(); ++file)
        files.insert(file.key(), file.value());
    QJsonObject object{{QStringLiteral("format"), manifest.format},
                       {QStringLiteral("workspace"), manifest.identity.id},
                       {QStringLiteral("council"), orNull(manifest.identity.council)},
                       {QStringLiteral("nation"), manifest.identity.nation},
                       {QStringLiteral("created_at"), manifest.identity.createdAt},
                       {QStringLiteral("journal_entries"), manifest.journalEntries},
                       {QStringLiteral("journal_hash"), manifest.journalHash},
                       {QStringLiteral("files"), files}};
    if (manifest.edition == Edition::Public)
        object.insert(QStringLiteral("edition"), QString(wordOf(manifest.edition)));
    return QJsonDocument(object).toJson();
}

Result<ExportManifest> readManifest(const QString &folder)
{
    QFile file(QDir(folder).filePath(QStringLiteral("manifest.json")));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound,
                     say("%1 has no manifest.json. Choose the folder that 'export' wrote.").arg(folder)};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    ExportManifest manifest = manifestFrom(document.object());
    if (manifest.format < 1 || manifest.identity.id.isEmpty())
        return Error{Error::Kind::Damaged,
                     say("The manifest of %1 cannot be read. Make the export again.").arg(folder)};
    if (manifest.format > ExportManifest::currentFormat)
        return Error{Error::Kind::NewerVersion,
                     say("%1 was exported by a newer version. Use that version to read it.").arg(folder)};
    if (manifest.edition == Edition::Public)
        return Error{
            Error::Kind::Refused,
            say("%1 is a public edition, which leaves out what is exempt: no workspace can be made of it. Export "
                "the workspace without an edition.")
                .arg(folder)};
    return manifest;
}
