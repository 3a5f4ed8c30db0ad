#pragma once

#include "core/insight/DigestSource.h"

/// Something members might ask, suggested by a rule that says why. It accuses nobody: the rule only saw the facts.
struct LineOfEnquiry
{
    enum class Rule
    {
        ConcernWithoutAction,
        ResponseOverdue,
        ThirdExtension,
        RatingsDisagree,
        ClaimedWithoutEvidence,
        TargetNobodyOwns,
        FiguresStale
    };

    Rule rule = Rule::ConcernWithoutAction;
    QString question{};
    QString why{}; ///< 'Because ...', with the numbers
    DigestSubject subject{};
    QString facts{}; ///< what the rule saw: while it stays, a dismissal holds

    bool operator==(const LineOfEnquiry &) const = default;
};

/// The rule in one sentence, for whoever asks by what a line was suggested.
QString ruleInWords(LineOfEnquiry::Rule rule);

/// Every line that the facts suggest, in the order of the rules.
QList<LineOfEnquiry> linesOfEnquiry(const DigestSource &source);

/// The record that keeps a line away until its facts change.
EnquiryDismissal dismissalOf(const LineOfEnquiry &line, const QString &reason, QDate today);
bool isDismissed(const LineOfEnquiry &line, const QList<EnquiryDismissal> &dismissals);

template<>
struct Words<LineOfEnquiry::Rule>
{
    using Rule = LineOfEnquiry::Rule;
    static constexpr WordTable<Rule, 7> all{{{Rule::ConcernWithoutAction, QLatin1String("concern_without_action")},
                                             {Rule::ResponseOverdue, QLatin1String("response_overdue")},
                                             {Rule::ThirdExtension, QLatin1String("third_extension")},
                                             {Rule::RatingsDisagree, QLatin1String("ratings_disagree")},
                                             {Rule::ClaimedWithoutEvidence, QLatin1String("claimed_without_evidence")},
                                             {Rule::TargetNobodyOwns, QLatin1String("target_nobody_owns")},
                                             {Rule::FiguresStale, QLatin1String("figures_stale")}}};
};
