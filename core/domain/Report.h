#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Publicity.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

/// Whether a report lists something, says that there is none of it, or does not speak of it: three different things.
enum class Mention
{
    NotSaid,
    None,
    Listed
};

/// A paper that officers bring to a committee. Header fields say what the paper itself prints; null means it does not
/// say.
struct Report
{
    enum class Status
    {
        Draft,
        Cleared,
        Published,
        Withdrawn
    };

    ReportId id;
    QString reference; ///< what people call it by in lists and on the command line: "R12"
    QString title;
    std::optional<CommitteeId> committee{};
    std::optional<QDate> meetingDate{};
    std::optional<QString> agendaNumber{};
    std::optional<Publicity> publicity{};
    std::optional<QString> exemptParagraph{};
    std::optional<QString> reportOf{};
    std::optional<QString> cabinetMember{};
    std::optional<QString> templateName{};
    Mention backgroundPapers = Mention::NotSaid;
    Mention appendices = Mention::NotSaid;
    std::optional<QString> documentHash{};
    std::optional<QString> fileName{};
    bool needsReview = false;
    Status status = Status::Draft;
    std::optional<QString> wards{};

    bool operator==(const Report &) const = default;
};

/// Somebody whom the report names as its author or contact, as printed.
struct ReportAuthor
{
    ReportAuthorId id;
    ReportId report;
    int position = 0;
    QString name;
    std::optional<QString> role{};
    std::optional<QString> phone{};
    std::optional<QString> email{};
    std::optional<PersonId> person{};

    bool operator==(const ReportAuthor &) const = default;
};

/// A headed part of a report, numbered as printed.
struct ReportSection
{
    ReportSectionId id;
    ReportId report;
    int position = 0;
    std::optional<QString> number{};
    QString heading;
    int line = 0;

    bool operator==(const ReportSection &) const = default;
};

/// One paragraph of a section: what recommendations, figures and search results point at.
struct ReportParagraph
{
    ReportParagraphId id;
    ReportId report;
    ReportSectionId section;
    int position = 0;
    std::optional<QString> number{};
    bool bulleted = false;
    QString text;
    int line = 0;

    bool operator==(const ReportParagraph &) const = default;
};

/// A document that a report relies on (Local Government Act 1972, section 100D), as listed.
struct BackgroundPaper
{
    enum class Kind
    {
        Unpublished,
        PublishedWork
    };

    BackgroundPaperId id;
    ReportId report;
    int position = 0;
    QString title;
    std::optional<QString> author{};
    std::optional<QDate> date{};
    Kind kind = Kind::Unpublished;
    std::optional<QString> location{};
    bool exempt = false;

    bool operator==(const BackgroundPaper &) const = default;
};

/// A paper attached to a report, as listed.
struct Appendix
{
    AppendixId id;
    ReportId report;
    int position = 0;
    QString title;
    std::optional<QString> documentHash{};
    std::optional<Publicity> publicity{};

    bool operator==(const Appendix &) const = default;
};

/// A performance figure that a report states, with the paragraph that states it. It becomes an Observation once
/// accepted.
struct ReportedFigure
{
    ReportedFigureId id;
    ReportId report;
    std::optional<ReportParagraphId> paragraph{};
    int position = 0;
    QString name;
    double value = 0;
    QString unit;
    std::optional<double> target{};
    std::optional<QString> period{};
    int line = 0;
    double confidence = 0;

    bool operator==(const ReportedFigure &) const = default;
};

/// How a report was read from its document: when, and every finding with its line, words and confidence, as JSON.
struct ReportReading
{
    ReportReadingId id;
    ReportId report;
    QDateTime readAt;
    double confidence = 0;
    QString findings;

    bool operator==(const ReportReading &) const = default;
};

template<>
struct Words<Report::Status>
{
    using Status = Report::Status;
    static constexpr WordTable<Status, 4> all{{{Status::Draft, QLatin1String("draft")},
                                               {Status::Cleared, QLatin1String("cleared")},
                                               {Status::Published, QLatin1String("published")},
                                               {Status::Withdrawn, QLatin1String("withdrawn")}}};
};

template<>
struct Words<BackgroundPaper::Kind>
{
    using Kind = BackgroundPaper::Kind;
    static constexpr WordTable<Kind, 2> all{
        {{Kind::Unpublished, QLatin1String("unpublished")}, {Kind::PublishedWork, QLatin1String("published_work")}}};
};

template<>
struct Words<Mention>
{
    static constexpr WordTable<Mention, 3> all{{{Mention::NotSaid, QLatin1String("not_said")},
                                                {Mention::None, QLatin1String("none")},
                                                {Mention::Listed, QLatin1String("listed")}}};
};
