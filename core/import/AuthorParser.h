#pragma once

#include "core/import/HeaderField.h"
#include "core/import/ReportDraft.h"

/// Authors and contacts among the fields, with what their lines and the lines of contact details below say about them.
QList<AuthorDraft> authorsIn(const QList<HeaderField> &fields);

/// "Ann Lee, Policy Lead, 01632 960001" without any label, as it stands below a report.
std::optional<AuthorDraft> personWithContact(const TextLine &line);
