#pragma once

#include "core/domain/Report.h"
#include "core/storage/mappings/MappedColumn.h"

template<>
struct Mapping<Report>
{
    static constexpr QLatin1String table{"report"};
    static constexpr auto columns = std::tuple{column("id", &Report::id),
                                               column("reference", &Report::reference),
                                               column("title", &Report::title),
                                               column("committee", &Report::committee),
                                               column("meeting_date", &Report::meetingDate),
                                               column("agenda_number", &Report::agendaNumber),
                                               column("publicity", &Report::publicity),
                                               column("exempt_paragraph", &Report::exemptParagraph),
                                               column("report_of", &Report::reportOf),
                                               column("cabinet_member", &Report::cabinetMember),
                                               column("template_name", &Report::templateName),
                                               column("background_papers", &Report::backgroundPapers),
                                               column("appendices", &Report::appendices),
                                               column("document_hash", &Report::documentHash),
                                               column("file_name", &Report::fileName),
                                               column("needs_review", &Report::needsReview),
                                               column("status", &Report::status),
                                               column("wards", &Report::wards)};
};

template<>
struct Mapping<ReportAuthor>
{
    static constexpr QLatin1String table{"report_author"};
    static constexpr auto columns = std::tuple{column("id", &ReportAuthor::id),
                                               column("report", &ReportAuthor::report),
                                               column("position", &ReportAuthor::position),
                                               column("name", &ReportAuthor::name),
                                               column("role", &ReportAuthor::role),
                                               column("phone", &ReportAuthor::phone),
                                               column("email", &ReportAuthor::email),
                                               column("person", &ReportAuthor::person)};
};

template<>
struct Mapping<ReportSection>
{
    static constexpr QLatin1String table{"report_section"};
    static constexpr auto columns = std::tuple{column("id", &ReportSection::id),
                                               column("report", &ReportSection::report),
                                               column("position", &ReportSection::position),
                                               column("number", &ReportSection::number),
                                               column("heading", &ReportSection::heading),
                                               column("line", &ReportSection::line)};
};

template<>
struct Mapping<ReportParagraph>
{
    static constexpr QLatin1String table{"report_paragraph"};
    static constexpr auto columns =
        std::tuple{column("id", &ReportParagraph::id),           column("report", &ReportParagraph::report),
                   column("section", &ReportParagraph::section), column("position", &ReportParagraph::position),
                   column("number", &ReportParagraph::number),   column("bulleted", &ReportParagraph::bulleted),
                   column("text", &ReportParagraph::text),       column("line", &ReportParagraph::line)};
};

template<>
struct Mapping<BackgroundPaper>
{
    static constexpr QLatin1String table{"background_paper"};
    static constexpr auto columns = std::tuple{column("id", &BackgroundPaper::id),
                                               column("report", &BackgroundPaper::report),
                                               column("position", &BackgroundPaper::position),
                                               column("title", &BackgroundPaper::title),
                                               column("author", &BackgroundPaper::author),
                                               column("date", &BackgroundPaper::date),
                                               column("kind", &BackgroundPaper::kind),
                                               column("location", &BackgroundPaper::location),
                                               column("exempt", &BackgroundPaper::exempt)};
};

template<>
struct Mapping<Appendix>
{
    static constexpr QLatin1String table{"appendix"};
    static constexpr auto columns = std::tuple{column("id", &Appendix::id),
                                               column("report", &Appendix::report),
                                               column("position", &Appendix::position),
                                               column("title", &Appendix::title),
                                               column("document_hash", &Appendix::documentHash),
                                               column("publicity", &Appendix::publicity)};
};

template<>
struct Mapping<ReportedFigure>
{
    static constexpr QLatin1String table{"reported_figure"};
    static constexpr auto columns = std::tuple{column("id", &ReportedFigure::id),
                                               column("report", &ReportedFigure::report),
                                               column("paragraph", &ReportedFigure::paragraph),
                                               column("position", &ReportedFigure::position),
                                               column("name", &ReportedFigure::name),
                                               column("value", &ReportedFigure::value),
                                               column("unit", &ReportedFigure::unit),
                                               column("target", &ReportedFigure::target),
                                               column("period", &ReportedFigure::period),
                                               column("line", &ReportedFigure::line),
                                               column("confidence", &ReportedFigure::confidence)};
};

template<>
struct Mapping<ReportReading>
{
    static constexpr QLatin1String table{"report_reading"};
    static constexpr auto columns =
        std::tuple{column("id", &ReportReading::id), column("report", &ReportReading::report),
                   column("read_at", &ReportReading::readAt), column("confidence", &ReportReading::confidence),
                   column("findings", &ReportReading::findings)};
};
