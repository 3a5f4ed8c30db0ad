#pragma once

#include "core/changes/Record.h"

#include <QLatin1String>

#include <tuple>

/// A column of a record's table and the field that it keeps.
template<typename Struct, typename Field>
struct MappedColumn
{
    QLatin1String name;
    Field Struct::*field;
};

template<typename Struct, typename Field>
constexpr MappedColumn<Struct, Field> column(const char *name, Field Struct::*field)
{
    return {QLatin1String(name), field};
}

/// How one kind of record is kept: its table and its columns, said once for saving, reading and the journal.
/// The first column is always the id.
template<typename Struct>
struct Mapping;

template<>
struct Mapping<Committee>
{
    static constexpr QLatin1String table{"committee"};
    static constexpr auto columns = std::tuple{column("id", &Committee::id),
                                               column("name", &Committee::name),
                                               column("kind", &Committee::kind),
                                               column("code", &Committee::code),
                                               column("active_from", &Committee::activeFrom),
                                               column("active_to", &Committee::activeTo)};
};

template<>
struct Mapping<CommitteeName>
{
    static constexpr QLatin1String table{"committee_name"};
    static constexpr auto columns =
        std::tuple{column("id", &CommitteeName::id), column("committee", &CommitteeName::committee),
                   column("name", &CommitteeName::name)};
};

template<>
struct Mapping<Meeting>
{
    static constexpr QLatin1String table{"meeting"};
    static constexpr auto columns = std::tuple{
        column("id", &Meeting::id),        column("committee", &Meeting::committee), column("date", &Meeting::date),
        column("time", &Meeting::time),    column("venue", &Meeting::venue),         column("kind", &Meeting::kind),
        column("status", &Meeting::status)};
};

template<>
struct Mapping<AgendaItem>
{
    static constexpr QLatin1String table{"agenda_item"};
    static constexpr auto columns = std::tuple{column("id", &AgendaItem::id),
                                               column("meeting", &AgendaItem::meeting),
                                               column("position", &AgendaItem::position),
                                               column("number", &AgendaItem::number),
                                               column("title", &AgendaItem::title),
                                               column("publicity", &AgendaItem::publicity),
                                               column("report", &AgendaItem::report)};
};

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
                                               column("needs_review", &Report::needsReview)};
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
                                               column("email", &ReportAuthor::email)};
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
    static constexpr auto columns =
        std::tuple{column("id", &BackgroundPaper::id), column("report", &BackgroundPaper::report),
                   column("position", &BackgroundPaper::position), column("title", &BackgroundPaper::title)};
};

template<>
struct Mapping<Appendix>
{
    static constexpr QLatin1String table{"appendix"};
    static constexpr auto columns =
        std::tuple{column("id", &Appendix::id), column("report", &Appendix::report),
                   column("position", &Appendix::position), column("title", &Appendix::title)};
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

template<>
struct Mapping<Recommendation>
{
    static constexpr QLatin1String table{"recommendation"};
    static constexpr auto columns = std::tuple{column("id", &Recommendation::id),
                                               column("reference", &Recommendation::reference),
                                               column("kind", &Recommendation::kind),
                                               column("status", &Recommendation::status),
                                               column("text", &Recommendation::text),
                                               column("source_report", &Recommendation::sourceReport),
                                               column("source_paragraph", &Recommendation::sourceParagraph),
                                               column("made_on", &Recommendation::madeOn),
                                               column("position", &Recommendation::position),
                                               column("line", &Recommendation::line)};
};

template<>
struct Mapping<ImprovementPlan>
{
    static constexpr QLatin1String table{"improvement_plan"};
    static constexpr auto columns =
        std::tuple{column("id", &ImprovementPlan::id), column("title", &ImprovementPlan::title),
                   column("source_report", &ImprovementPlan::sourceReport)};
};

template<>
struct Mapping<PlanTheme>
{
    static constexpr QLatin1String table{"plan_theme"};
    static constexpr auto columns =
        std::tuple{column("id", &PlanTheme::id), column("plan", &PlanTheme::plan), column("number", &PlanTheme::number),
                   column("title", &PlanTheme::title)};
};

/// Calls work(column) for every column of a kind of record, in the table's order.
template<typename Struct, typename Work>
void forEachColumn(Work work)
{
    std::apply([&](const auto &...columns) { (work(columns), ...); }, Mapping<Struct>::columns);
}

/// The table that keeps this record; also the word by which the journal and the search index call its kind.
inline QLatin1String tableOf(const Record &record)
{
    return std::visit([](const auto &value) { return Mapping<std::decay_t<decltype(value)>>::table; }, record);
}
