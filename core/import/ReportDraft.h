#pragma once

#include "core/domain/Publicity.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// A value that was recognised in a document, with the evidence for it.
template<typename T>
struct Found
{
    T value{};
    double confidence = 0; ///< 0 (a guess) to 1 (label and value agree)
    int line = 0; ///< first line of the words, counted from 1 as the document stands on disk
    QString words{}; ///< the words of the document it was read from

    bool operator==(const Found &) const = default;
};

/// One recognised value in the uniform shape that the review and `parse --json` show.
struct Finding
{
    QString field{};
    QString value{};
    double confidence = 0;
    int line = 0;
    QString words{};

    bool operator==(const Finding &) const = default;
};

/// An author or contact as the report prints them.
struct AuthorDraft
{
    Found<QString> name{};
    std::optional<QString> role{};
    std::optional<QString> phone{};
    std::optional<QString> email{};

    bool operator==(const AuthorDraft &) const = default;
};

/// One paragraph or bullet of a section.
struct ParagraphDraft
{
    std::optional<QString> number{}; ///< as printed: "5.1", "3.2a"; null where the report prints none
    bool bulleted = false;
    QString text{};
    int line = 0;

    bool operator==(const ParagraphDraft &) const = default;
};

/// A headed part with its paragraphs.
struct SectionDraft
{
    std::optional<QString> number{}; ///< as printed without a trailing dot: "5", "5.0"
    QString heading{}; ///< as printed, without number, colon or emphasis marks
    int line = 0;
    double confidence = 0;
    QList<ParagraphDraft> paragraphs{};

    bool operator==(const SectionDraft &) const = default;
};

/// What officers ask the committee to do, in the words of the report.
struct RecommendationDraft
{
    QString text{};
    int line = 0;
    double confidence = 0;
    QString words{};

    bool operator==(const RecommendationDraft &) const = default;
};

/// A performance figure with the target and the period that the report gives for it, if any.
struct FigureDraft
{
    QString name{};
    double value = 0;
    QString unit{}; ///< "%", "count", "per 10,000", "days", "GBP", ...
    std::optional<double> target{};
    std::optional<QString> period{};
    int line = 0;
    double confidence = 0;
    QString words{};

    bool operator==(const FigureDraft &) const = default;
};

/// What was recognised in a report's document. Nothing is saved from it before somebody accepts it;
/// what the document does not say is null.
struct ReportDraft
{
    std::optional<Found<QString>> title{};
    std::optional<Found<QString>> committee{}; ///< as printed, without emphasis marks
    std::optional<Found<QDate>> meetingDate{};
    std::optional<Found<QString>> agendaItem{};
    std::optional<Found<Publicity>> publicity{};
    std::optional<Found<QString>> exemptParagraph{}; ///< paragraph(s) of Schedule 12A, as printed
    std::optional<Found<QString>> reportOf{};
    std::optional<Found<QString>> cabinetMember{};
    QList<AuthorDraft> authors{};
    QList<SectionDraft> sections{};
    QList<RecommendationDraft> recommendations{};
    std::optional<QList<Found<QString>>>
        backgroundDocuments{}; ///< null: not said; empty: the report says there are none
    std::optional<QList<Found<QString>>> appendices{}; ///< the same
    QList<FigureDraft> figures{};
    std::optional<Found<QString>> planTitle{};
    QList<Found<QString>> planThemes{};
    bool isRecognised = false; ///< the words were read from pictures of the pages, and may be wrong

    bool operator==(const ReportDraft &) const = default;
};

/// A section's paragraphs as one text, numbers as printed, paragraphs on lines of their own.
QString textOf(const SectionDraft &section);

/// Every recognised value with its evidence, in the order of the document.
QList<Finding> findingsOf(const ReportDraft &draft);

/// The least confidence among the header's findings and the recommendations; 0 where the title is missing.
double confidenceOf(const ReportDraft &draft);
