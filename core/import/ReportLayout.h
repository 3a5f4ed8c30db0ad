#pragma once

#include "core/import/DocumentText.h"
#include "core/import/ReportCorrection.h"
#include "core/import/ReportDraft.h"

/// What reports of one template have in common, whatever they are about: the labels of their header, or the headings
/// where the header has none. One text that is kept and compared.
QString layoutOf(const DocumentText &text);
/// Whether most of what two layouts print is the same.
bool areAlike(const QString &layout, const QString &other);

/// The words printed before a value: on its line, or alone on the line above it. Empty where there are none.
QString labelBefore(const DocumentText &text, const QString &value, int line);
/// What stands behind a label, or below it, in the head of a report.
std::optional<Found<QString>> valueBehind(const DocumentText &text, const QString &label);

/// The fields of a header that a clerk may have to correct alike on every report of a layout, and their words.
enum class CorrectedField
{
    Committee,
    MeetingDate,
    AgendaItem,
    Title,
    ReportOf,
    CabinetMember
};
QString wordOf(CorrectedField field);

/// Another value for a field, because a clerk corrected that field on an earlier report of the same layout.
struct CorrectionOffer
{
    CorrectedField field = CorrectedField::Title;
    Found<QString> value;
    ReportCorrection from;
};

/// What a clerk changed in the header between the reading and the accepting. Nothing of what is not public is kept.
QList<ReportCorrection> correctionsMade(const SourceDocument &document, const ReportDraft &read,
                                        const ReportDraft &accepted, QDate today);

/// What earlier corrections, the latest of them last, suggest for a report: one offer a field at most.
QList<CorrectionOffer> offersFor(const DocumentText &text, const ReportDraft &draft,
                                 const QList<ReportCorrection> &corrections);
