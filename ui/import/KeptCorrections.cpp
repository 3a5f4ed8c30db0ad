#include "ui/import/KeptCorrections.h"

#include "ui/import/WaitingFiles.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace {

constexpr qsizetype mostKept = 500;
constexpr qint64 largestFile = 1024 * 1024;
constexpr QFile::Permissions onlyMine = QFile::ReadOwner | QFile::WriteOwner;

QJsonObject written(const ReportCorrection &correction)
{
    return {{QStringLiteral("layout"), correction.layout},
            {QStringLiteral("field"), correction.field},
            {QStringLiteral("label"), correction.label},
            {QStringLiteral("value"), correction.value},
            {QStringLiteral("file_name"), correction.fileName},
            {QStringLiteral("corrected_on"), correction.correctedOn.toString(Qt::ISODate)}};
}

ReportCorrection readFrom(const QJsonObject &object)
{
    const auto text = [&object](const char *key) { return object[QLatin1String(key)].toString(); };
    return {.layout = text("layout"),
            .field = text("field"),
            .label = text("label"),
            .value = text("value"),
            .fileName = text("file_name"),
            .correctedOn = QDate::fromString(text("corrected_on"), Qt::ISODate)};
}

} // namespace

QString KeptCorrections::defaultRoot()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/corrections");
}

KeptCorrections::KeptCorrections(const QString &workspacePath, const QString &root)
    : m_path(root + u'/' + WaitingFiles::folderName(workspacePath) + QStringLiteral(".json"))
{
    load();
}

void KeptCorrections::load()
{
    QFile file(m_path);
    if (file.size() > largestFile || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &entry : entries)
        if (const ReportCorrection correction = readFrom(entry.toObject());
            !correction.layout.isEmpty() && !correction.value.isEmpty() && correction.correctedOn.isValid())
            m_corrections.append(correction);
}

void KeptCorrections::remember(const QList<ReportCorrection> &made)
{
    if (made.isEmpty())
        return;
    for (const ReportCorrection &correction : made) {
        m_corrections.removeIf([&correction](const ReportCorrection &known) {
            return known.layout == correction.layout && known.field == correction.field;
        });
        m_corrections.append(correction);
    }
    if (m_corrections.size() > mostKept)
        m_corrections.remove(0, m_corrections.size() - mostKept);
    save();
}

void KeptCorrections::save() const
{
    QJsonArray entries;
    for (const ReportCorrection &correction : m_corrections)
        entries.append(written(correction));
    const QString folder = QFileInfo(m_path).path();
    QDir().mkpath(folder);
    QFile::setPermissions(folder, onlyMine | QFile::ExeOwner);
    QSaveFile file(m_path);
    // Without it a clerk corrects once more; the import itself is not touched.
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(onlyMine)
        && file.write(QJsonDocument(entries).toJson()) > 0)
        file.commit();
}
