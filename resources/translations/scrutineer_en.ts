<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AgendaModel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>time for an agenda item</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <comment>of an agenda item</comment>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerSteps</name>
    <message numerus="yes">
        <source>Members grant it with their judgement. The original date is kept: %n extension(s) so far.</source>
        <translation>
            <numerusform>Members grant it with their judgement. The original date is kept: %n extension so far.</numerusform>
            <numerusform>Members grant it with their judgement. The original date is kept: %n extensions so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupColumns</name>
    <message numerus="yes">
        <source>%n change(s) made since would be lost.</source>
        <translation>
            <numerusform>%n change made since would be lost.</numerusform>
            <numerusform>%n changes made since would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) would come back.</source>
        <translation>
            <numerusform>%n change would come back.</numerusform>
            <numerusform>%n changes would come back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DigestRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how late</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DigestSentences</name>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n response</numerusform>
            <numerusform>%n responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the inspectorate</source>
        <translation>
            <numerusform>%n of the inspectorate</numerusform>
            <numerusform>%n of the inspectorate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnterFigures</name>
    <message numerus="yes">
        <source>Enter %n figure(s) of %1</source>
        <translation>
            <numerusform>Enter %n figure of %1</numerusform>
            <numerusform>Enter %n figures of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revise %n figure(s) of %1</source>
        <translation>
            <numerusform>Revise %n figure of %1</numerusform>
            <numerusform>Revise %n figures of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseReportDialog</name>
    <message numerus="yes">
        <source>%n record(s) of it</source>
        <comment>what an erasure takes</comment>
        <translation>
            <numerusform>%n record of it</numerusform>
            <numerusform>%n records of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) that came from it, with all that was said of them</source>
        <comment>what an erasure takes</comment>
        <translation>
            <numerusform>%n recommendation that came from it, with all that was said of it</numerusform>
            <numerusform>%n recommendations that came from it, with all that was said of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <comment>what an erasure takes</comment>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the files of %n issued pack(s) that printed it</source>
        <comment>what an erasure takes</comment>
        <translation>
            <numerusform>the file of %n issued pack that printed it</numerusform>
            <numerusform>the files of %n issued packs that printed it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its words in %n entry(ies) of the journal</source>
        <comment>what an erasure takes</comment>
        <translation>
            <numerusform>its words in %n entry of the journal</numerusform>
            <numerusform>its words in %n entries of the journal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetsModel</name>
    <message numerus="yes">
        <source>%1, %n report(s)</source>
        <comment>a box of the filter and how many it would leave</comment>
        <translation>
            <numerusform>%1, %n report</numerusform>
            <numerusform>%1, %n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HolesPanel</name>
    <message numerus="yes">
        <source>From %n finding(s)</source>
        <translation>
            <numerusform>From %n finding</numerusform>
            <numerusform>From %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n action(s)</source>
        <translation>
            <numerusform> and %n action</numerusform>
            <numerusform> and %n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message numerus="yes">
        <source>%1 % and more: %n file(s)</source>
        <comment>a confidence, and how many files have it</comment>
        <translation>
            <numerusform>%1 % and more: %n file</numerusform>
            <numerusform>%1 % and more: %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay in the queue for you to look at, also after a restart.</source>
        <translation>
            <numerusform>%n file stays in the queue for you to look at, also after a restart.</numerusform>
            <numerusform>%n files stay in the queue for you to look at, also after a restart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JudgingSteps</name>
    <message numerus="yes">
        <source>Edit %n recommendation(s)</source>
        <translation>
            <numerusform>Edit %n recommendation</numerusform>
            <numerusform>Edit %n recommendations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeakPanel</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more phrase(s).</source>
        <translation>
            <numerusform>And %n more phrase.</numerusform>
            <numerusform>And %n more phrases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message numerus="yes">
        <source>%n item(s) on the agenda</source>
        <translation>
            <numerusform>%n item on the agenda</numerusform>
            <numerusform>%n items on the agenda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>distance of a date</comment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesTab</name>
    <message numerus="yes">
        <source>%n recommendation(s) made here</source>
        <translation>
            <numerusform>%n recommendation made here</numerusform>
            <numerusform>%n recommendations made here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judgement(s)</source>
        <translation>
            <numerusform>%n judgement</numerusform>
            <numerusform>%n judgements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeStrip</name>
    <message numerus="yes">
        <source>%n indicator(s) are new.</source>
        <translation>
            <numerusform>%n indicator is new.</numerusform>
            <numerusform>%n indicators are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) are new.</source>
        <translation>
            <numerusform>%n area is new.</numerusform>
            <numerusform>%n areas are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used: %1 and %n more.</source>
        <translation>
            <numerusform>Not used: %1 and %n more.</numerusform>
            <numerusform>Not used: %1 and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message numerus="yes">
        <source>Recommendations, %Ln</source>
        <translation>
            <numerusform>Recommendations, %Ln</numerusform>
            <numerusform>Recommendations, %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures, %Ln</source>
        <translation>
            <numerusform>Figures, %Ln</numerusform>
            <numerusform>Figures, %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <comment>found in a section</comment>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewModel</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>Improvement plan, %n action(s)</source>
        <translation>
            <numerusform>Improvement plan, %n action</numerusform>
            <numerusform>Improvement plan, %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackUiWords</name>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>%n page.</numerusform>
            <numerusform>%n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withheld item(s) are left out and listed in the agenda.</source>
        <translation>
            <numerusform>%n withheld item is left out and listed in the agenda.</numerusform>
            <numerusform>%n withheld items are left out and listed in the agenda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) to decide before release.</source>
        <translation>
            <numerusform>%n phrase to decide before release.</numerusform>
            <numerusform>%n phrases to decide before release.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message numerus="yes">
        <source>%n present</source>
        <comment>people at a meeting</comment>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanChanges</name>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation>
            <numerusform>%n milestone</numerusform>
            <numerusform>%n milestones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependenc(y/ies)</source>
        <translation>
            <numerusform>%n dependency</numerusform>
            <numerusform>%n dependencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved date(s)</source>
        <translation>
            <numerusform>%n moved date</numerusform>
            <numerusform>%n moved dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanImportDialog</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> in %n theme(s)</source>
        <translation>
            <numerusform> in %n theme</numerusform>
            <numerusform> in %n themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n row(s) not taken.</source>
        <translation>
            <numerusform>, %n row not taken.</numerusform>
            <numerusform>, %n rows not taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>&apos;%1&apos; still has %n action(s). Move them to another theme or remove them first.</source>
        <translation>
            <numerusform>&apos;%1&apos; still has %n action. Move them to another theme or remove them first.</numerusform>
            <numerusform>&apos;%1&apos; still has %n actions. Move them to another theme or remove them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPageWords</name>
    <message numerus="yes">
        <source>%1 of %n action(s)</source>
        <translation>
            <numerusform>%1 of %n action</numerusform>
            <numerusform>%1 of %n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not rated</source>
        <translation>
            <numerusform>%n not rated</numerusform>
            <numerusform>%n not rated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n slipped past the first date.</source>
        <translation>
            <numerusform>, %n slipped past the first date.</numerusform>
            <numerusform>, %n slipped past the first date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuedReport</name>
    <message numerus="yes">
        <source>%n to check</source>
        <comment>things in a file</comment>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready, %n likely</source>
        <comment>things in a file</comment>
        <translation>
            <numerusform>Ready, %n likely</numerusform>
            <numerusform>Ready, %n likely</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>Read on %1, %2 of %n value(s) with less than full confidence. Return or a double click shows the line in the original.</source>
        <translation>
            <numerusform>Read on %1, %2 of %n value with less than full confidence. Return or a double click shows the line in the original.</numerusform>
            <numerusform>Read on %1, %2 of %n values with less than full confidence. Return or a double click shows the line in the original.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecommendationPanel</name>
    <message numerus="yes">
        <source>%n recommendation(s) chosen</source>
        <translation>
            <numerusform>%n recommendation chosen</numerusform>
            <numerusform>%n recommendations chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecommendationsInTime</name>
    <message numerus="yes">
        <source>now %1, extended %n time(s)</source>
        <translation>
            <numerusform>now %1, extended %n time</numerusform>
            <numerusform>now %1, extended %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecommendationsPage</name>
    <message numerus="yes">
        <source>%n response(s) late</source>
        <translation>
            <numerusform>%n response late</numerusform>
            <numerusform>%n responses late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past the target date</source>
        <translation>
            <numerusform>%n past the target date</numerusform>
            <numerusform>%n past the target date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>officer and committee disagree on %n</source>
        <translation>
            <numerusform>officer and committee disagree on %n</numerusform>
            <numerusform>officer and committee disagree on %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) saved.</source>
        <translation>
            <numerusform>%n recommendation saved.</numerusform>
            <numerusform>%n recommendations saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterFiles</name>
    <message numerus="yes">
        <source>%n request(s) written: a form and a message to be sent for each lead officer.</source>
        <translation>
            <numerusform>%n request written: a form and a message to be sent for each lead officer.</numerusform>
            <numerusform>%n requests written: a form and a message to be sent for each lead officer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) taken in.</source>
        <translation>
            <numerusform>%n update taken in.</numerusform>
            <numerusform>%n updates taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterModel</name>
    <message numerus="yes">
        <source>%1, %n recommendation(s)</source>
        <comment>head of a group</comment>
        <translation>
            <numerusform>%1, %n recommendation</numerusform>
            <numerusform>%1, %n recommendations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportHead</name>
    <message numerus="yes">
        <source>Record figures (%Ln)…</source>
        <translation>
            <numerusform>Record figures (%Ln)…</numerusform>
            <numerusform>Record figures (%Ln)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>%n report(s) saved as a table.</source>
        <translation>
            <numerusform>%n report saved as a table.</numerusform>
            <numerusform>%n reports saved as a table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResponseClockStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResponseRulesDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScorecardGroups</name>
    <message numerus="yes">
        <source>%1, %Ln</source>
        <comment>a group and how many are in it</comment>
        <translation>
            <numerusform>%1, %Ln</numerusform>
            <numerusform>%1, %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScorecardStrip</name>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnippetDelegate</name>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <comment>of a report</comment>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <comment>where the words stand</comment>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeCard</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n overdue</source>
        <translation>
            <numerusform>, %n overdue</numerusform>
            <numerusform>, %n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n slipped</source>
        <translation>
            <numerusform>, %n slipped</numerusform>
            <numerusform>, %n slipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n day(s) in hand</source>
        <comment>added to an answer</comment>
        <translation>
            <numerusform>, %n day in hand</numerusform>
            <numerusform>, %n days in hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n day(s) late</source>
        <comment>added to an answer</comment>
        <translation>
            <numerusform>, %n day late</numerusform>
            <numerusform>, %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>extended %n time(s)</source>
        <translation>
            <numerusform>extended %n time</numerusform>
            <numerusform>extended %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackerPages</name>
    <message numerus="yes">
        <source>extended %n time(s)</source>
        <translation>
            <numerusform>extended %n time</numerusform>
            <numerusform>extended %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s), as at %1</source>
        <translation>
            <numerusform>%n recommendation, as at %1</numerusform>
            <numerusform>%n recommendations, as at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <comment>distance of a date</comment>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <comment>distance of a date</comment>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
</TS>
