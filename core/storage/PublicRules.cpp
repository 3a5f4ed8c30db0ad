#include "core/storage/PublicRules.h"

#include "core/storage/SearchedRecords.h"

#include <QCoreApplication>

namespace {

/// A record that stands or falls with another: the views of the others say which of them are shown.
QString with(const char *table, const char *column)
{
    return QStringLiteral("EXISTS (SELECT 1 FROM %1 WHERE %1.id = own.%2)")
        .arg(QLatin1String(table), QLatin1String(column));
}

/// The same where the other may be missing.
QString withAny(const char *table, const char *column)
{
    return QStringLiteral("(own.%1 IS NULL OR %2)").arg(QLatin1String(column), with(table, column));
}

QString both(const QString &one, const QString &other)
{
    return one + QStringLiteral(" AND ") + other;
}

const QString everything = QStringLiteral("1");

/// An agenda item's class counts for its report: the strictest of all holds, and what nobody has said to be public is
/// not.
const QString openReport = QStringLiteral(R"(
    coalesce(own.publicity, '') NOT IN ('exempt', 'confidential')
    AND NOT EXISTS (SELECT 1 FROM main.agenda_item AS item
                    WHERE item.report = own.id AND item.publicity IN ('exempt', 'confidential'))
    AND (own.publicity IS NOT NULL OR EXISTS (SELECT 1 FROM main.agenda_item AS item
                                              WHERE item.report = own.id AND item.publicity IS NOT NULL))
    AND (NOT (SELECT is_partly_exempt FROM partly_exempt_report WHERE partly_exempt_report.id = own.id)
         OR EXISTS (SELECT 1 FROM main.appendix AS annex
                    WHERE annex.report = own.id AND annex.publicity IN ('exempt', 'confidential'))
         OR EXISTS (SELECT 1 FROM main.background_paper AS paper WHERE paper.report = own.id AND paper.exempt = 1)))");

const QString partlyExempt = QStringLiteral(R"(
    SELECT own.id AS id, coalesce(own.publicity, '') = 'part_exempt' OR EXISTS (
               SELECT 1 FROM main.agenda_item AS item WHERE item.report = own.id AND item.publicity = 'part_exempt') AS is_partly_exempt
    FROM main.report AS own)");

/// A restricted item, or one whose report is not shown.
const QString closedItem = QStringLiteral("(coalesce(own.publicity, '') IN ('exempt', 'confidential') OR (own.report "
                                          "IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
                                          "report WHERE report.id = own.report)))");

QString unlessClosed(const QString &column)
{
    return QStringLiteral("CASE WHEN %1 THEN NULL ELSE own.%2 END").arg(closedItem, column);
}

/// What is left of a withheld item: its place on the agenda, its class and why.
PublicRule agendaRule()
{
    PublicRule rule{everything};
    const QString title = QCoreApplication::translate("PublicRules", "Not for publication");
    rule.instead.insert(QStringLiteral("title"),
                        QStringLiteral("CASE WHEN %1 THEN '%2' ELSE own.title END")
                            .arg(closedItem, QString(title).replace(u'\'', QLatin1String("''"))));
    rule.instead.insert(
        QStringLiteral("publicity"),
        QStringLiteral("CASE WHEN %1 AND coalesce(own.publicity, '') <> 'confidential' THEN 'exempt' ELSE "
                       "own.publicity END")
            .arg(closedItem));
    for (const char *const column : {"urgency_reason", "lead", "minutes_estimated", "outcome", "report"})
        rule.instead.insert(QLatin1String(column), unlessClosed(QLatin1String(column)));
    return rule;
}

/// Not from a paper that is withheld, nor from a figure that it states.
QString openSource(const char *document)
{
    return QStringLiteral(
               "(own.%1 IS NULL OR NOT EXISTS (SELECT 1 FROM main.report AS paper WHERE paper.document_hash = "
               "own.%1 AND NOT EXISTS (SELECT 1 FROM report WHERE report.id = paper.id)))")
        .arg(QLatin1String(document));
}

/// One that is known from withheld papers alone is withheld with its name.
const QString openIndicator = QStringLiteral(R"(
    EXISTS (SELECT 1 FROM observation WHERE observation.indicator = own.id)
    OR NOT EXISTS (SELECT 1 FROM main.observation AS figure WHERE figure.indicator = own.id))");

/// The file of a report that is public in part has its exempt part too, and is not shown; the same bytes may be held
/// under two names, and one of them may be exempt.
const QString openDocument = QStringLiteral(R"(
    (EXISTS (SELECT 1 FROM main.report AS paper JOIN report ON report.id = paper.id
             WHERE paper.document_hash = own.hash AND report.document_hash IS NOT NULL)
     OR own.hash IN (SELECT document_hash FROM appendix WHERE document_hash IS NOT NULL)
     OR own.hash IN (SELECT document_hash FROM evidence WHERE document_hash IS NOT NULL)
     OR own.hash IN (SELECT document FROM observation_import)
     OR own.hash IN (SELECT document_hash FROM pack))
    AND NOT EXISTS (SELECT 1 FROM main.report AS paper WHERE paper.document_hash = own.hash
                    AND NOT EXISTS (SELECT 1 FROM report WHERE report.id = paper.id))
    AND own.hash NOT IN (SELECT annex.document_hash FROM main.appendix AS annex
                         WHERE annex.document_hash IS NOT NULL AND annex.id NOT IN (SELECT id FROM appendix)))");

/// The journal keeps what records were: of it the public sees when public records changed, and no words.
PublicRule journalRule()
{
    PublicRule rule{QStringLiteral("EXISTS (SELECT 1 FROM journal_subject WHERE journal_subject.entry = own.number)")};
    for (const char *const column : {"made_by", "previous_hash", "hash"})
        rule.instead.insert(QLatin1String(column), QStringLiteral("''"));
    const QString label = QCoreApplication::translate("PublicRules", "A change of public matter");
    rule.instead.insert(QStringLiteral("label"),
                        QLatin1Char('\'') + QString(label).replace(u'\'', QLatin1String("''")) + QLatin1Char('\''));
    rule.instead.insert(QStringLiteral("changes"), QStringLiteral("'[]'"));
    return rule;
}

QString shownSubject()
{
    QStringList places;
    for (const char *const table : {"report", "recommendation", "improvement_plan", "plan_theme", "plan_action",
                                    "indicator", "observation_import", "committee", "meeting"})
        places.append(with(table, "record"));
    return QLatin1Char('(') + places.join(QStringLiteral(" OR ")) + QLatin1Char(')');
}

QString shownPlace()
{
    QString condition = QStringLiteral(
        "CASE own.kind WHEN 'paragraph' THEN EXISTS (SELECT 1 FROM report_paragraph WHERE row_number = own.paragraph)");
    for (const QString &table : searchedTables())
        condition += QStringLiteral(" WHEN '%1' THEN %2").arg(table, with(table.toLatin1().constData(), "record"));
    return condition + QStringLiteral(" ELSE 0 END");
}

void addCommonRules(QHash<QString, PublicRule> &rules)
{
    for (const char *const table : {"workspace",
                                    "holiday_calendar",
                                    "non_working_day",
                                    "authority",
                                    "committee",
                                    "committee_name",
                                    "person",
                                    "membership",
                                    "meeting",
                                    "attendance",
                                    "declaration",
                                    "work_programme_item",
                                    "information_request",
                                    "exemption",
                                    "response_rule",
                                    "rating_rule",
                                    "area",
                                    "comparator",
                                    "comparator_member",
                                    "observation_series"})
        rules.insert(QLatin1String(table), {everything});
    rules.insert(QStringLiteral("executive_decision"), {QStringLiteral("own.published_on IS NOT NULL")});
    rules.insert(QStringLiteral("call_in"), {with("executive_decision", "decision")});
}

void addPaperRules(QHash<QString, PublicRule> &rules)
{
    PublicRule report{openReport};
    report.instead.insert(QStringLiteral("document_hash"),
                          QStringLiteral("CASE WHEN (SELECT is_partly_exempt FROM partly_exempt_report WHERE "
                                         "partly_exempt_report.id = own.id) THEN NULL ELSE own.document_hash END"));
    rules.insert(QStringLiteral("report"), report);
    for (const char *const table : {"report_author", "report_section", "report_paragraph", "reported_figure"})
        rules.insert(QLatin1String(table), {with("report", "report")});
    rules.insert(QStringLiteral("background_paper"),
                 {both(QStringLiteral("own.exempt = 0"), with("report", "report"))});
    rules.insert(QStringLiteral("appendix"),
                 {both(QStringLiteral("coalesce(own.publicity, '') NOT IN ('exempt', 'confidential')"),
                       with("report", "report"))});
    rules.insert(QStringLiteral("document"), {openDocument});
    rules.insert(QStringLiteral("agenda_item"), agendaRule());
    rules.insert(QStringLiteral("agenda_link"),
                 {with("open_agenda_item", "agenda_item") + QStringLiteral(" AND ") + withAny("report", "report")
                  + QStringLiteral(" AND ") + withAny("recommendation", "recommendation") + QStringLiteral(" AND ")
                  + withAny("improvement_plan", "plan")});
    for (const char *const table : {"inspection", "budget_figure", "workforce_figure"})
        rules.insert(QLatin1String(table), {withAny("report", "report")});
    rules.insert(QStringLiteral("pack"), {QStringLiteral("own.edition = 'public'")});
    rules.insert(QStringLiteral("pack_entry"), {with("pack", "pack")});
}

void addFollowingRules(QHash<QString, PublicRule> &rules)
{
    rules.insert(QStringLiteral("recommendation"),
                 {both(withAny("report", "source_report"), QStringLiteral(R"(NOT EXISTS (
                      SELECT 1 FROM main.agenda_link AS link JOIN main.agenda_item AS item ON item.id = link.agenda_item
                      WHERE link.recommendation = own.id AND item.meeting = own.made_at_meeting
                      AND item.publicity IN ('exempt', 'confidential')))"))});
    for (const char *const table : {"response", "extension", "committee_judgement"})
        rules.insert(QLatin1String(table), {with("recommendation", "recommendation")});
    for (const char *const table : {"progress_update", "evidence"})
        rules.insert(QLatin1String(table),
                     {both(withAny("recommendation", "recommendation"), withAny("plan_action", "plan_action"))});
    rules.insert(QStringLiteral("inspection_judgement"), {with("inspection", "inspection")});
    rules.insert(QStringLiteral("finding"),
                 {both(with("inspection", "inspection"), withAny("recommendation", "recommendation"))});
    rules.insert(QStringLiteral("improvement_notice"), {withAny("inspection", "inspection")});
    rules.insert(QStringLiteral("notice_review_point"), {with("improvement_notice", "notice")});
    rules.insert(QStringLiteral("improvement_plan"),
                 {both(withAny("report", "source_report"), withAny("inspection", "inspection"))});
    rules.insert(QStringLiteral("plan_theme"), {with("improvement_plan", "plan")});
    rules.insert(QStringLiteral("plan_action"), {with("plan_theme", "theme")});
    for (const char *const table : {"milestone", "action_dependency", "date_move"})
        rules.insert(QLatin1String(table), {with("plan_action", "plan_action")});
    rules.insert(QStringLiteral("action_link"),
                 {both(with("plan_action", "plan_action"),
                       both(withAny("finding", "finding"), withAny("recommendation", "recommendation")))});
}

void addDerivedRules(QHash<QString, PublicRule> &rules)
{
    const QString openFigure = both(withAny("reported_figure", "source_figure"), openSource("source_document"));
    rules.insert(QStringLiteral("single_observation"), {openFigure});
    rules.insert(QStringLiteral("observation"), {openFigure});
    rules.insert(QStringLiteral("indicator"), {openIndicator});
    for (const char *const table :
         {"indicator_name", "indicator_definition", "indicator_column", "target", "annotation", "rebase"})
        rules.insert(QLatin1String(table), {with("indicator", "indicator")});
    rules.insert(QStringLiteral("distribution_band"), {with("observation", "observation")});
    rules.insert(QStringLiteral("observation_import"), {openSource("document")});
    rules.insert(QStringLiteral("imported_observation"),
                 {QStringLiteral("EXISTS (SELECT 1 FROM observation_import WHERE row_number = own.import)")});
    rules.insert(QStringLiteral("search_place"), {shownPlace()});
    rules.insert(QStringLiteral("search_content"),
                 {QStringLiteral("EXISTS (SELECT 1 FROM search_place WHERE search_place.place = own.place)")});
    rules.insert(QStringLiteral("journal_entry"), journalRule());
    rules.insert(QStringLiteral("journal_subject"), {shownSubject()});
    rules.insert(QStringLiteral("journal_head"),
                 {everything,
                  {{QStringLiteral("number"), QStringLiteral("0")}, {QStringLiteral("hash"), QStringLiteral("''")}}});
}

} // namespace

PublicRule publicRuleFor(const QString &table)
{
    QHash<QString, PublicRule> rules;
    addCommonRules(rules);
    addPaperRules(rules);
    addFollowingRules(rules);
    addDerivedRules(rules);
    return rules.value(table, {QStringLiteral("0")});
}

QHash<QString, QString> publicRuleViews()
{
    return {{QStringLiteral("partly_exempt_report"), partlyExempt},
            {QStringLiteral("open_agenda_item"),
             QStringLiteral("SELECT own.id AS id FROM main.agenda_item AS own WHERE NOT ") + closedItem}};
}
