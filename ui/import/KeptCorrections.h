#pragma once

#include "core/import/ReportCorrection.h"

#include <QList>

/// What clerks corrected on the reports of one workspace, kept in a file that only this user can read. The oldest goes
/// when there are many.
class KeptCorrections
{
public:
    /// In the user's folder for the application's documents, or in the folder given.
    explicit KeptCorrections(const QString &workspacePath, const QString &root = defaultRoot());

    /// The latest last.
    const QList<ReportCorrection> &corrections() const { return m_corrections; }
    /// A correction of the same field of the same layout takes the place of the earlier one.
    void remember(const QList<ReportCorrection> &made);

    static QString defaultRoot();

private:
    void load();
    void save() const;

    QString m_path;
    QList<ReportCorrection> m_corrections;
};
