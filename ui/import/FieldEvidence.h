#pragma once

#include "core/import/ReportDraft.h"
#include "ui/import/FieldKey.h"

/// The words of the document from which a piece of a draft was read, and how far they may be trusted.
struct FieldEvidence
{
    double confidence = 0;
    int line = 0;
    QString words = {};

    bool operator==(const FieldEvidence &) const = default;
};

/// Null where the draft has no such piece.
std::optional<FieldEvidence> evidenceOf(const ReportDraft &draft, const FieldKey &key);
/// Every piece that the draft has, in the order of the form.
QList<FieldKey> piecesOf(const ReportDraft &draft);
int countOf(const ReportDraft &draft, ReviewField list);
/// The clerk vouches for a piece.
void makeSure(ReportDraft &draft, const FieldKey &key);
/// Takes a piece out of the draft; a list that was said to be there stays, if empty.
void removePiece(ReportDraft &draft, const FieldKey &key);
