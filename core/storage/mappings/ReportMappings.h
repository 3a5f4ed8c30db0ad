#pragma once

#include "core/domain/Report.h"
#include "core/storage/mappings/MappedColumn.h"

template<>
struct Mapping<Report>
{
    static constexpr QLatin1String table{"report"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &Report::id));
        work(column("reference", &Report::reference));
        work(column("title", &Report::title));
        work(column("committee", &Report::committee));
        work(column("meeting_date", &Report::meetingDate));
        work(column("agenda_number", &Report::agendaNumber));
        work(column("publicity", &Report::publicity));
        work(column("exempt_paragraph", &Report::exemptParagraph));
        work(column("report_of", &Report::reportOf));
        work(column("cabinet_member", &Report::cabinetMember));
        work(column("template_name", &Report::templateName));
        work(column("background_papers", &Report::backgroundPapers));
        work(column("appendices", &Report::appendices));
        work(column("document_hash", &Report::documentHash));
        work(column("file_name", &Report::fileName));
        work(column("needs_review", &Report::needsReview));
        work(column("status", &Report::status));
        work(column("wards", &Report::wards));
    }
};

template<>
struct Mapping<ReportAuthor>
{
    static constexpr QLatin1String table{"report_author"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &ReportAuthor::id));
        work(column("report", &ReportAuthor::report));
        work(column("position", &ReportAuthor::position));
        work(column("name", &ReportAuthor::name));
        work(column("role", &ReportAuthor::role));
        work(column("phone", &ReportAuthor::phone));
        work(column("email", &ReportAuthor::email));
        work(column("person", &ReportAuthor::person));
    }
};

template<>
struct Mapping<ReportSection>
{
    static constexpr QLatin1String table{"report_section"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &ReportSection::id));
        work(column("report", &ReportSection::report));
        work(column("position", &ReportSection::position));
        work(column("number", &ReportSection::number));
        work(column("heading", &ReportSection::heading));
        work(column("line", &ReportSection::line));
    }
};

template<>
struct Mapping<ReportParagraph>
{
    static constexpr QLatin1String table{"report_paragraph"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &ReportParagraph::id));
        work(column("report", &ReportParagraph::report));
        work(column("section", &ReportParagraph::section));
        work(column("position", &ReportParagraph::position));
        work(column("number", &ReportParagraph::number));
        work(column("bulleted", &ReportParagraph::bulleted));
        work(column("text", &ReportParagraph::text));
        work(column("line", &ReportParagraph::line));
    }
};

template<>
struct Mapping<BackgroundPaper>
{
    static constexpr QLatin1String table{"background_paper"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &BackgroundPaper::id));
        work(column("report", &BackgroundPaper::report));
        work(column("position", &BackgroundPaper::position));
        work(column("title", &BackgroundPaper::title));
        work(column("author", &BackgroundPaper::author));
        work(column("date", &BackgroundPaper::date));
        work(column("kind", &BackgroundPaper::kind));
        work(column("location", &BackgroundPaper::location));
        work(column("exempt", &BackgroundPaper::exempt));
    }
};

template<>
struct Mapping<Appendix>
{
    static constexpr QLatin1String table{"appendix"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &Appendix::id));
        work(column("report", &Appendix::report));
        work(column("position", &Appendix::position));
        work(column("title", &Appendix::title));
        work(column("document_hash", &Appendix::documentHash));
        work(column("publicity", &Appendix::publicity));
    }
};

template<>
struct Mapping<ReportedFigure>
{
    static constexpr QLatin1String table{"reported_figure"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &ReportedFigure::id));
        work(column("report", &ReportedFigure::report));
        work(column("paragraph", &ReportedFigure::paragraph));
        work(column("position", &ReportedFigure::position));
        work(column("name", &ReportedFigure::name));
        work(column("value", &ReportedFigure::value));
        work(column("unit", &ReportedFigure::unit));
        work(column("target", &ReportedFigure::target));
        work(column("period", &ReportedFigure::period));
        work(column("line", &ReportedFigure::line));
        work(column("confidence", &ReportedFigure::confidence));
    }
};

template<>
struct Mapping<ReportReading>
{
    static constexpr QLatin1String table{"report_reading"};
    template<typename Work>
    static void eachColumn(Work &work)
    {
        work(column("id", &ReportReading::id));
        work(column("report", &ReportReading::report));
        work(column("read_at", &ReportReading::readAt));
        work(column("confidence", &ReportReading::confidence));
        work(column("findings", &ReportReading::findings));
    }
};
