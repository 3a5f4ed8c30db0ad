#pragma once

#include "core/base/Result.h"

#include <QStringList>

/// The reports of one workspace that wait for a clerk, kept as copies that only this user can read, so that the queue
/// is there again after a restart. Nothing of them lies in a folder for temporary files.
class WaitingFiles
{
public:
    /// In the user's folder for the application's documents, or in the folder given.
    explicit WaitingFiles(const QString &workspacePath, const QString &root = defaultRoot());

    /// The files that wait, in the order of their names.
    QStringList files() const;
    bool holds(const QString &path) const;
    /// Copies a file and gives the copy's path; a file that is kept already stays as it is.
    Result<QString> keep(const QString &path, const QString &hash) const;
    /// Removes the copy of the document with this hash.
    void forget(const QString &hash) const;

    static QString defaultRoot();
    /// The name of a workspace's folder below a root.
    static QString folderName(const QString &workspacePath);

private:
    QString m_folder;
};
