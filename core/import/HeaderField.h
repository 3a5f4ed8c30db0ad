#pragma once

#include "core/import/TextLine.h"

/// What a label of a report's header announces.
enum class HeaderLabel
{
    None,
    Committee,
    MeetingDate,
    AgendaItem,
    Title,
    ReportOf,
    Author,
    Role,
    Phone,
    Email,
    ContactDetails,
    CabinetMember,
    Access,
    Elsewhere ///< something no field of ours holds: wards, report number, template version
};

/// One label with its value, or unlabelled words (label None), as the header prints them.
struct HeaderField
{
    HeaderLabel label = HeaderLabel::None;
    QString value{};
    int line = 0;
    QString words{}; ///< label and value as printed
    bool emphasised = false;
    bool afterGap = false; ///< a blank line stands above it
    bool fillsLine = true; ///< nothing else stands on its line
};

/// Two lines as one; a word that was broken between them is whole again.
QString joined(const QString &above, const QString &below);

/// The header's lines as fields: side by side in columns, label above value, or several labels on one line.
QList<HeaderField> headerFieldsOf(const QList<TextLine> &header);
