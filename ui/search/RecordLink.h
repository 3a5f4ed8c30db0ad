#pragma once

#include "core/insight/DigestLine.h"

/// A reference to a record, as it can be kept in a mail: scrutineer:recommendation/0192f4c2-...
QString linkTo(const DigestSubject &subject);
/// The record that a link names; nothing for what is no link.
std::optional<DigestSubject> subjectOfLink(const QString &link);
bool isRecordLink(const QString &text);
