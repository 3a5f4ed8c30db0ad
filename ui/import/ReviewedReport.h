#pragma once

#include "core/import/DocumentText.h"
#include "core/import/ReportLayout.h"
#include "ui/import/CommitteeNames.h"
#include "ui/import/FieldEvidence.h"
#include "ui/text/Words.h"

#include <QSet>

/// What a clerk may answer to a question about a piece of a draft.
enum class ReviewAnswer
{
    ItIsRight,
    LeaveOut,
    SameCommittee,
    AnotherCommittee,
    UseCorrection,
    KeepAsRead
};

/// A question that stands under its field until it is answered: the first answer is the likely one.
struct ReviewQuestion
{
    struct Choice
    {
        ReviewAnswer answer;
        QString words;
    };

    FieldKey key;
    QString text;
    QList<Choice> choices;
};

/// A document and its draft while a clerk looks at them: nothing of it is saved.
struct ReviewedReport
{
    SourceDocument document;
    ReportDraft draft;
    ReportDraft read = {}; ///< the draft before a clerk touched it
    QList<CorrectionOffer> offers = {}; ///< from earlier reports of this layout, until they are answered
    QSet<FieldKey> leftOut = {}; ///< pieces that the document lacks and the clerk has said may be missing
    bool isEdited = false;
};

/// The field of the form that a correction is about.
ReviewField fieldOf(CorrectedField field);
/// The open offer for a field, if there is one.
const CorrectionOffer *offerFor(const ReviewedReport &report, const FieldKey &key);

/// What remains to be asked about one piece.
std::optional<ReviewQuestion> questionOn(const ReviewedReport &report, const FieldKey &key,
                                         const CommitteeNames &names);
/// The pieces with an open question, in the order of the form.
QList<FieldKey> toCheck(const ReviewedReport &report, const CommitteeNames &names);
/// Check wherever a question is open; else what the evidence is worth.
Confidence confidenceOn(const ReviewedReport &report, const FieldKey &key, const CommitteeNames &names);
/// Takes an answer; the ones about a committee are kept in the names.
void answerQuestion(ReviewedReport &report, const FieldKey &key, ReviewAnswer answer);

/// How many pieces have each confidence.
struct ReviewCounts
{
    int sure = 0;
    int likely = 0;
    int check = 0;
    int notFound = 0;

    bool operator==(const ReviewCounts &) const = default;
};
ReviewCounts countsOf(const ReviewedReport &report, const CommitteeNames &names);
