#pragma once

#include "core/changes/ChangeSet.h"
#include "core/domain/Committee.h"
#include "core/domain/Report.h"
#include "core/storage/Database.h"
#include "core/storage/Journal.h"

/// An empty workspace in memory. A test that cannot have one stops.
Database emptyWorkspace();

/// A new workspace file in a folder.
Database workspaceFile(const QString &folder);

/// The stamp of a test's changes: always the same person and moment.
Stamp testStamp();

/// A committee, and reports of it, with what a test is not about filled in.
Committee committee(const QString &name);
Report report(const QString &title);

/// Adds a report with one section that has the paragraphs, on the given day.
Report addReport(const Database &database, Report report, const QStringList &paragraphs);
