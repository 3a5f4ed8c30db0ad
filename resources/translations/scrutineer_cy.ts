<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>AcceptDraft</name>
    <message>
        <source>Improvement plan</source>
        <translation>Cynllun gwella</translation>
    </message>
</context>
<context>
    <name>AgendaLinkChoice</name>
    <message>
        <source>Report</source>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Argymhelliad</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Dangosydd</translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>Cynllun gwella</translation>
    </message>
</context>
<context>
    <name>AgendaTab</name>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Copïau wrth gefn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Appendices</source>
        <translation>Atodiadau</translation>
    </message>
    <message>
        <source>Background papers</source>
        <translation>Papurau cefndir</translation>
    </message>
    <message>
        <source>Cabinet member</source>
        <translation>Aelod cabinet</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Pwyllgor</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dogfen</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gwnaed ar</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Mynediad</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>Adroddiad gan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Adroddiad</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Newidiadau</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Dangosyddion</translation>
    </message>
</context>
<context>
    <name>CommitteeForm</name>
    <message>
        <source>Committee</source>
        <translation>Pwyllgor</translation>
    </message>
</context>
<context>
    <name>CommitteesFace</name>
    <message>
        <source>Committee</source>
        <translation>Pwyllgor</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Aelodau</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cyfarfodydd</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Pwyllgorau</translation>
    </message>
</context>
<context>
    <name>ComparisonChart</name>
    <message>
        <source>Source: %1.</source>
        <translation>Ffynhonnell: %1.</translation>
    </message>
</context>
<context>
    <name>DetailEntries</name>
    <message>
        <source>Extension asked</source>
        <translation>Gofynnwyd am estyniad</translation>
    </message>
</context>
<context>
    <name>DetailHead</name>
    <message>
        <source>Committee</source>
        <translation>Pwyllgor</translation>
    </message>
    <message>
        <source>Ratings disagree</source>
        <translation>Sgorau'n anghytuno</translation>
    </message>
</context>
<context>
    <name>DetailTabs</name>
    <message>
        <source>Timeline</source>
        <translation>Llinell amser</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ymateb</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Dangosydd</translation>
    </message>
</context>
<context>
    <name>DigestSentences</name>
    <message>
        <source>Indicators</source>
        <translation>Dangosyddion</translation>
    </message>
    <message>
        <source>Scrutiny’s recommendations</source>
        <translation>Argymhellion craffu</translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>Cynllun gwella</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Adroddiadau</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cyfarfodydd</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n cam</numerusform>
            <numerusform>%n cam</numerusform>
            <numerusform>%n gam</numerusform>
            <numerusform>%n cham</numerusform>
            <numerusform>%n cam</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DigestWords</name>
    <message>
        <source>Blue</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Coch</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Oren</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Gwyrdd</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>cynigiwyd</translation>
    </message>
    <message>
        <source>awaiting response</source>
        <translation>yn aros am ymateb</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>heb ddechrau</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>ar y gweill</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wedi'i oedi</translation>
    </message>
    <message>
        <source>more time asked for</source>
        <translation>gofynnwyd am ragor o amser</translation>
    </message>
    <message>
        <source>claimed complete</source>
        <translation>hawlir ei fod wedi'i gwblhau</translation>
    </message>
    <message>
        <source>complete, evidence seen</source>
        <translation>wedi'i gwblhau, gwelwyd tystiolaeth</translation>
    </message>
    <message>
        <source>closed, not implemented</source>
        <translation>caewyd, heb ei weithredu</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>wedi'i ddisodli</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>ni dderbyniwyd</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>derbyniwyd</translation>
    </message>
    <message>
        <source>accepted in part</source>
        <translation>derbyniwyd yn rhannol</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>gohiriwyd</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>nodwyd</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation>cyflawnwyd</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>derbyniol</translation>
    </message>
    <message>
        <source>unacceptable</source>
        <translation>annerbyniol</translation>
    </message>
</context>
<context>
    <name>DismissBar</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>DistributionChart</name>
    <message>
        <source>Source: %1.</source>
        <translation>Ffynhonnell: %1.</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>EnquiryCard</name>
    <message>
        <source>Suggested lines of enquiry</source>
        <translation>Llinellau ymholi a awgrymir</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Diystyru…</translation>
    </message>
    <message>
        <source>Suggested lines of enquiry, %1</source>
        <translation>Llinellau ymholi a awgrymir, %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Document</source>
        <translation>Dogfen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Archwiliad</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Arsylwad</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>Tystiolaeth lafar</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Digon</translation>
    </message>
    <message>
        <source>Partly enough</source>
        <translation>Rhannol ddigon</translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation>Dim digon</translation>
    </message>
</context>
<context>
    <name>FacetsModel</name>
    <message>
        <source>Committee</source>
        <translation>Pwyllgor</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Mynediad</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Argymhellion</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Heb ei nodi</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Committee</source>
        <translation>Pwyllgor</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Indicator</source>
        <translation>Dangosydd</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Cyfnod</translation>
    </message>
</context>
<context>
    <name>FigureGridModel</name>
    <message>
        <source>Period</source>
        <translation>Cyfnod</translation>
    </message>
</context>
<context>
    <name>FigureImport</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>per cent</source>
        <translation>y cant</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nifer</translation>
    </message>
    <message>
        <source>per 10,000</source>
        <translation>fesul 10,000</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>diwrnod gwaith</translation>
    </message>
    <message>
        <source>days</source>
        <translation>diwrnod</translation>
    </message>
    <message>
        <source>score</source>
        <translation>sgôr</translation>
    </message>
    <message>
        <source>pounds</source>
        <translation>punt</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>cymhareb</translation>
    </message>
    <message>
        <source>high is good</source>
        <translation>mae uchel yn dda</translation>
    </message>
    <message>
        <source>low is good</source>
        <translation>mae isel yn dda</translation>
    </message>
    <message>
        <source>good within a range</source>
        <translation>da o fewn amrediad</translation>
    </message>
    <message>
        <source>neither high nor low is good in itself</source>
        <translation>nid yw uchel nac isel yn dda ynddo'i hun</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>Ch%1 %2</translation>
    </message>
    <message>
        <source>Local target</source>
        <translation>Targed lleol</translation>
    </message>
    <message>
        <source>National target</source>
        <translation>Targed cenedlaethol</translation>
    </message>
    <message>
        <source>Statutory target</source>
        <translation>Targed statudol</translation>
    </message>
    <message>
        <source>Notice target</source>
        <translation>Targed hysbysiad</translation>
    </message>
    <message>
        <source>Stretch target</source>
        <translation>Targed ymestynnol</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Trothwy</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Import reports</source>
        <translation>Mewnforio adroddiadau</translation>
    </message>
</context>
<context>
    <name>HeaderForm</name>
    <message>
        <source>Committee</source>
        <translation>Pwyllgor</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>of an agenda</comment>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>Adroddiad gan</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Heb ei nodi</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Mynediad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Beth newidiodd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>Review imports</source>
        <translation>Adolygu mewnforion</translation>
    </message>
</context>
<context>
    <name>IndicatorLine</name>
    <message>
        <source>no target</source>
        <translation>dim targed</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Diweddaraf</translation>
    </message>
    <message>
        <source>Target in force</source>
        <translation>Targed mewn grym</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Angen sylw</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Dangosydd</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>On last period</source>
        <translation>Ers y cyfnod diwethaf</translation>
    </message>
    <message>
        <source>On last year</source>
        <translation>Ers y llynedd</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Cymdogion</translation>
    </message>
    <message>
        <source>England</source>
        <translation>Lloegr</translation>
    </message>
    <message>
        <source>24 periods</source>
        <translation>24 cyfnod</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Amrywiad</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Sicrwydd</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>Indicators</source>
        <translation>Dangosyddion</translation>
    </message>
    <message>
        <source>Import figures…</source>
        <translation>Mewnforio ffigurau…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Cyfnod</translation>
    </message>
</context>
<context>
    <name>InspectionDetail</name>
    <message>
        <source>Published</source>
        <translation>Cyhoeddwyd</translation>
    </message>
</context>
<context>
    <name>InspectionsPane</name>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search index up to date</source>
        <translation>Mynegai chwilio'n gyfredol</translation>
    </message>
    <message>
        <source>Search index is being updated</source>
        <translation>Diweddarir y mynegai chwilio</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Darllen yn unig</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Cadwyd</translation>
    </message>
</context>
<context>
    <name>MakingSteps</name>
    <message>
        <source>New recommendation</source>
        <translation>Argymhelliad newydd</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>Plan a meeting</source>
        <translation>Trefnu cyfarfod</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Plan meeting</source>
        <translation>Trefnu cyfarfod</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Pwyllgor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
</context>
<context>
    <name>MeetingPane</name>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dyddiadau</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>Report</source>
        <comment>kind of agenda item</comment>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <source>Apologies</source>
        <comment>kind of agenda item</comment>
        <translation>Ymddiheuriadau</translation>
    </message>
    <message>
        <source>Declarations of interest</source>
        <comment>kind of agenda item</comment>
        <translation>Datganiadau o fuddiant</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>kind of agenda item</comment>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Petition</source>
        <comment>kind of agenda item</comment>
        <translation>Deiseb</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>kind of agenda item</comment>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Call-in</source>
        <comment>kind of agenda item</comment>
        <translation>Galw i mewn</translation>
    </message>
    <message>
        <source>Work programme</source>
        <comment>kind of agenda item</comment>
        <translation>Blaenraglen waith</translation>
    </message>
    <message>
        <source>Exclusion of the public</source>
        <comment>kind of agenda item</comment>
        <translation>Gwahardd y cyhoedd</translation>
    </message>
    <message>
        <source>Other business</source>
        <comment>kind of agenda item</comment>
        <translation>Unrhyw fater arall</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>at a meeting</comment>
        <translation>Yn bresennol</translation>
    </message>
    <message>
        <source>Apologies</source>
        <comment>at a meeting</comment>
        <translation>Ymddiheuriadau</translation>
    </message>
    <message>
        <source>Absent</source>
        <comment>at a meeting</comment>
        <translation>Absennol</translation>
    </message>
    <message>
        <source>Substituted</source>
        <comment>at a meeting</comment>
        <translation>Wedi anfon eilydd</translation>
    </message>
    <message>
        <source>Chair</source>
        <comment>role on a committee</comment>
        <translation>Cadeirydd</translation>
    </message>
    <message>
        <source>Vice-chair</source>
        <comment>role on a committee</comment>
        <translation>Is-gadeirydd</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>role on a committee</comment>
        <translation>Aelod</translation>
    </message>
    <message>
        <source>Co-optee</source>
        <comment>role on a committee</comment>
        <translation>Aelod cyfetholedig</translation>
    </message>
    <message>
        <source>Substitute</source>
        <comment>role on a committee</comment>
        <translation>Eilydd</translation>
    </message>
    <message>
        <source>Officer</source>
        <comment>role on a committee</comment>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>Cabinet member</source>
        <comment>role on a committee</comment>
        <translation>Aelod cabinet</translation>
    </message>
    <message>
        <source>Witness</source>
        <comment>role on a committee</comment>
        <translation>Tyst</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>minutes of a meeting</comment>
        <translation>Dim eto</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>minutes of a meeting</comment>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>minutes of a meeting</comment>
        <translation>Cymeradwywyd</translation>
    </message>
    <message>
        <source>England</source>
        <translation>Lloegr</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Cymru</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Yr Alban</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Gogledd Iwerddon</translation>
    </message>
    <message>
        <source>Working days: weekends and bank holidays left out</source>
        <translation>Diwrnodau gwaith: heb gyfrif penwythnosau a gwyliau banc</translation>
    </message>
    <message>
        <source>Saturdays count; Sundays and bank holidays left out</source>
        <translation>Cyfrifir dydd Sadwrn; ni chyfrifir dydd Sul na gwyliau banc</translation>
    </message>
    <message>
        <source>Every day counts</source>
        <translation>Cyfrifir pob diwrnod</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>distance of a date</comment>
        <translation>
            <numerusform>heddiw</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n ddiwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Cyfarfodydd</translation>
    </message>
    <message>
        <source>Plan meeting</source>
        <translation>Trefnu cyfarfod</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Rhestr</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>Work programme</source>
        <translation>Blaenraglen waith</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Pwyllgorau</translation>
    </message>
</context>
<context>
    <name>MinutesTab</name>
    <message>
        <source>Achieved</source>
        <translation>Cyflawnwyd</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>Derbyniol</translation>
    </message>
    <message>
        <source>Unacceptable</source>
        <translation>Annerbyniol</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Cadw ar agor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Uwchgyfeirio</translation>
    </message>
    <message>
        <source>Invite the officer</source>
        <translation>Gwahodd y swyddog</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Ailagor</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Made to</source>
        <translation>Gwnaed i</translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceForm</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Background papers</source>
        <translation>Papurau cefndir</translation>
    </message>
    <message>
        <source>Appendices</source>
        <translation>Atodiadau</translation>
    </message>
</context>
<context>
    <name>OverviewModel</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n cam</numerusform>
            <numerusform>%n cam</numerusform>
            <numerusform>%n gam</numerusform>
            <numerusform>%n cham</numerusform>
            <numerusform>%n cam</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Prepare agenda</source>
        <translation>Paratoi agenda</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Trefnu cyfarfod</translation>
    </message>
    <message>
        <source>Scrutiny’s recommendations, %1</source>
        <translation>Argymhellion craffu, %1</translation>
    </message>
    <message>
        <source>Scrutiny’s recommendations</source>
        <translation>Argymhellion craffu</translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>Cynllun gwella</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Trosolwg</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>Agor y cyfarfod</translation>
    </message>
    <message>
        <source>Changed since the last meeting</source>
        <translation>Newidiadau ers y cyfarfod diwethaf</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Pob newid</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Agor y cynllun</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Agor y gofrestr</translation>
    </message>
</context>
<context>
    <name>PackChooser</name>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Cyfarfod</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Argraffiad</translation>
    </message>
</context>
<context>
    <name>PackPartsModel</name>
    <message>
        <source>withheld</source>
        <translation>wedi'i ddal yn ôl</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
</context>
<context>
    <name>PackPreview</name>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
    </message>
</context>
<context>
    <name>PackUiWords</name>
    <message>
        <source>Public</source>
        <translation>Cyhoeddus</translation>
    </message>
    <message>
        <source>Chair’s briefing</source>
        <translation>Briff y cadeirydd</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>%n tudalen.</numerusform>
            <numerusform>%n tudalen.</numerusform>
            <numerusform>%n tudalen.</numerusform>
            <numerusform>%n tudalen.</numerusform>
            <numerusform>%n tudalen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>Not for publication. </source>
        <translation>Nid i'w gyhoeddi. </translation>
    </message>
    <message>
        <source>It is not stated whether this paper is public.</source>
        <translation>Ni nodwyd a yw'r papur hwn yn gyhoeddus.</translation>
    </message>
    <message>
        <source>Confidential information.</source>
        <translation>Gwybodaeth gyfrinachol.</translation>
    </message>
    <message>
        <source>Exempt information.</source>
        <translation>Gwybodaeth eithriedig.</translation>
    </message>
    <message>
        <source>Exempt information, paragraph %1.</source>
        <translation>Gwybodaeth eithriedig, paragraff %1.</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>wedi'i ddal yn ôl</translation>
    </message>
    <message>
        <source> (not for publication)</source>
        <translation> (nid i'w gyhoeddi)</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Busnes</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>Adroddiad gan</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
    </message>
    <message>
        <source>Also in this pack</source>
        <translation>Hefyd yn y pecyn hwn</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papur</translation>
    </message>
    <message>
        <source>Section 100A(3): confidential information</source>
        <translation>Adran 100A(3): gwybodaeth gyfrinachol</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>heb ei nodi</translation>
    </message>
    <message>
        <source>It is not stated whether this is public.</source>
        <translation>Ni nodwyd a yw hwn yn gyhoeddus.</translation>
    </message>
    <message>
        <source>No reason is stated.</source>
        <translation>Ni roddwyd rheswm.</translation>
    </message>
    <message>
        <source> To be reviewed by %1.</source>
        <translation> I'w adolygu erbyn %1.</translation>
    </message>
    <message>
        <source>Matter withheld from this edition</source>
        <translation>Materion a ddaliwyd yn ôl o'r argraffiad hwn</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Dosbarth</translation>
    </message>
    <message>
        <source>Paragraph of Schedule 12A, Part 1</source>
        <translation>Paragraff o Atodlen 12A, Rhan 1</translation>
    </message>
    <message>
        <source>Why the public interest favours withholding</source>
        <translation>Pam mae budd y cyhoedd o blaid dal yn ôl</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Heb ei nodi</translation>
    </message>
    <message>
        <source>The public must be excluded for %1 under section 100A(2) of the Local Government Act 1972, as confidential information would otherwise be disclosed.</source>
        <translation>Rhaid gwahardd y cyhoedd ar gyfer %1 o dan adran 100A(2) o Ddeddf Llywodraeth Leol 1972, gan y byddai gwybodaeth gyfrinachol yn cael ei datgelu fel arall.</translation>
    </message>
    <message>
        <source>That under section 100A(4) of the Local Government Act 1972 the public be excluded from the meeting for %1, on the grounds that it involves the likely disclosure of exempt information as defined in paragraph %2 of Part 1 of Schedule 12A to the Act.</source>
        <translation>Bod y cyhoedd, o dan adran 100A(4) o Ddeddf Llywodraeth Leol 1972, yn cael eu gwahardd o'r cyfarfod ar gyfer %1, ar y sail ei fod yn debygol o ddatgelu gwybodaeth eithriedig fel y'i diffinnir ym mharagraff %2 o Ran 1 o Atodlen 12A i'r Ddeddf.</translation>
    </message>
    <message>
        <source>Exclusion of the public</source>
        <translation>Gwahardd y cyhoedd</translation>
    </message>
    <message>
        <source>The agenda and the reports that are open to the public may be inspected for six years beginning with the date of the meeting, until %1. Background papers are listed at the end of each report and may be inspected for four years, until %2.</source>
        <translation>Gellir archwilio'r agenda a'r adroddiadau sy'n agored i'r cyhoedd am chwe blynedd gan ddechrau ar ddyddiad y cyfarfod, tan %1. Rhestrir papurau cefndir ar ddiwedd pob adroddiad a gellir eu harchwilio am bedair blynedd, tan %2.</translation>
    </message>
    <message>
        <source>There is no business on the agenda yet.</source>
        <translation>Nid oes busnes ar yr agenda eto.</translation>
    </message>
    <message>
        <source>Inspection of papers</source>
        <translation>Archwilio papurau</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Argymhellion</translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>Cynllun gwella</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Dangosyddion</translation>
    </message>
    <message>
        <source>was answered: %1.</source>
        <translation>atebwyd: %1.</translation>
    </message>
    <message>
        <source>progress at %1: %2</source>
        <translation>cynnydd ar %1: %2</translation>
    </message>
    <message>
        <source>was judged %1.</source>
        <translation>barnwyd: %1.</translation>
    </message>
    <message>
        <source>is done: %1</source>
        <translation>wedi'i wneud: %1</translation>
    </message>
    <message>
        <source>moved from %1 to %2: %3</source>
        <translation>symudwyd o %1 i %2: %3</translation>
    </message>
    <message>
        <source>stood at %1 on %2.</source>
        <translation>roedd yn %1 ar %2.</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>Beth newidiodd ers %1</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Beth newidiodd</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Y cyfarfod</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Cyhoeddwyd</translation>
    </message>
    <message>
        <source>%1 (Chair)</source>
        <translation>%1 (Cadeirydd)</translation>
    </message>
    <message>
        <source>%1 (Vice-chair)</source>
        <translation>%1 (Is-gadeirydd)</translation>
    </message>
    <message>
        <source>One item or part is withheld from this edition.</source>
        <translation>Mae un eitem neu ran wedi'i dal yn ôl o'r argraffiad hwn.</translation>
    </message>
    <message>
        <source>%1 items or parts are withheld from this edition.</source>
        <translation>Mae %1 o eitemau neu rannau wedi'u dal yn ôl o'r argraffiad hwn.</translation>
    </message>
    <message>
        <source> The agenda says under which paragraph of the law and why.</source>
        <translation> Mae'r agenda'n dweud o dan ba baragraff o'r gyfraith a pham.</translation>
    </message>
    <message>
        <source>A web page with the same contents, for screen readers and small screens, is made beside this document.</source>
        <translation>Gwneir tudalen we gyda'r un cynnwys, ar gyfer darllenwyr sgrin a sgriniau bach, ochr yn ochr â'r ddogfen hon.</translation>
    </message>
    <message>
        <source>For members of the committee. It may contain exempt or confidential matter: not for publication.</source>
        <translation>Ar gyfer aelodau'r pwyllgor. Gall gynnwys materion eithriedig neu gyfrinachol: nid i'w gyhoeddi.</translation>
    </message>
    <message>
        <source>For the chair. It may contain exempt or confidential matter: not for publication.</source>
        <translation>Ar gyfer y cadeirydd. Gall gynnwys materion eithriedig neu gyfrinachol: nid i'w gyhoeddi.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Clawr</translation>
    </message>
    <message>
        <source>Agenda and papers</source>
        <translation>Agenda a phapurau</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Aelodau</translation>
    </message>
    <message>
        <source>Co-opted members</source>
        <translation>Aelodau cyfetholedig</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Eilyddion</translation>
    </message>
    <message>
        <source>Questions about this agenda</source>
        <translation>Cwestiynau am yr agenda hon</translation>
    </message>
    <message>
        <source>One recommendation</source>
        <translation>Un argymhelliad</translation>
    </message>
    <message>
        <source>%1 recommendations</source>
        <translation>%1 o argymhellion</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Eitem %1</translation>
    </message>
    <message>
        <source>%1, appendix %2</source>
        <translation>%1, atodiad %2</translation>
    </message>
    <message>
        <source>The paper they come from is withheld.</source>
        <translation>Mae'r papur y maent yn dod ohono wedi'i ddal yn ôl.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>The figures: %1</source>
        <translation>Y ffigurau: %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cyrhaeddwyd</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>ddim ar gael</translation>
    </message>
    <message>
        <source>● met</source>
        <translation>● cyrhaeddwyd</translation>
    </message>
    <message>
        <source>▼ missed</source>
        <translation>▼ methwyd</translation>
    </message>
    <message>
        <source>%1: no figure is available</source>
        <translation>%1: nid oes ffigur ar gael</translation>
    </message>
    <message>
        <source>%1: %2 in %3, no target</source>
        <translation>%1: %2 yn %3, dim targed</translation>
    </message>
    <message>
        <source>%1: %2 in %3, target %4 met</source>
        <translation>%1: %2 yn %3, cyrhaeddwyd targed %4</translation>
    </message>
    <message>
        <source>%1: %2 in %3, target %4 missed</source>
        <translation>%1: %2 yn %3, methwyd targed %4</translation>
    </message>
    <message>
        <source>Chart. %1.</source>
        <translation>Siart. %1.</translation>
    </message>
    <message>
        <source>Line chart of figures, %1 in all. </source>
        <translation>Siart llinell o ffigurau, %1 i gyd. </translation>
    </message>
    <message>
        <source>%1. Lowest %2 in %3, highest %4 in %5. The figures follow in a table.</source>
        <translation>%1. Isaf %2 yn %3, uchaf %4 yn %5. Mae'r ffigurau'n dilyn mewn tabl.</translation>
    </message>
    <message>
        <source>Indicator %1, %2</source>
        <translation>Dangosydd %1, %2</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Ffynhonnell: %1.</translation>
    </message>
    <message>
        <source>%1, %2: agenda and papers, %3</source>
        <translation>%1, %2: agenda a phapurau, %3</translation>
    </message>
    <message>
        <source>The themes of the plan</source>
        <translation>Themâu'r cynllun</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Arweinydd</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi'u gwneud</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>R</source>
        <translation>C</translation>
    </message>
    <message>
        <source>A</source>
        <translation>O</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>B</source>
        <translation>Gl</translation>
    </message>
    <message>
        <source> (first %1)</source>
        <translation> (cyntaf %1)</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>gwnaed %1</translation>
    </message>
    <message>
        <source>▼ late: %1</source>
        <translation>▼ hwyr: %1</translation>
    </message>
    <message>
        <source>Actions of theme %1</source>
        <translation>Camau thema %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Officer’s rating</source>
        <translation>Sgôr y swyddog</translation>
    </message>
    <message>
        <source>Board’s judgement</source>
        <translation>Barn y bwrdd</translation>
    </message>
    <message>
        <source>How it will show</source>
        <translation>Sut y bydd yn amlwg</translation>
    </message>
    <message>
        <source>%1: no action is late</source>
        <translation>%1: nid oes cam yn hwyr</translation>
    </message>
    <message>
        <source>%1: %2 of %3 actions late</source>
        <translation>%1: %2 o %3 cam yn hwyr</translation>
    </message>
    <message>
        <source>As at %1.</source>
        <translation>Fel yr oedd ar %1.</translation>
    </message>
    <message>
        <source>Work programme</source>
        <translation>Blaenraglen waith</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Diben</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Dull</translation>
    </message>
    <message>
        <source>Intended outcome</source>
        <translation>Canlyniad a fwriedir</translation>
    </message>
    <message>
        <source>What the committee asked to be told</source>
        <translation>Yr hyn y gofynnodd y pwyllgor amdano</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Cais</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Gofynnwyd i</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atebwyd</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ddim eto</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <translation>Cofnodion %1</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Cynigiwyd</translation>
    </message>
    <message>
        <source>Awaiting response</source>
        <translation>Yn aros am ymateb</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Heb ddechrau</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Ar y gweill</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wedi'i oedi</translation>
    </message>
    <message>
        <source>Extension requested</source>
        <translation>Gofynnwyd am estyniad</translation>
    </message>
    <message>
        <source>Said to be done</source>
        <translation>Dywedir ei fod wedi'i wneud</translation>
    </message>
    <message>
        <source>Done, evidence seen</source>
        <translation>Wedi'i wneud, gwelwyd tystiolaeth</translation>
    </message>
    <message>
        <source>Closed, not carried out</source>
        <translation>Caewyd, heb ei gyflawni</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Wedi'i ddisodli</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Ni dderbyniwyd</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation>Derbyniwyd yn rhannol</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Gohiriwyd</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Nodwyd</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation>cyflawnwyd</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>derbyniol</translation>
    </message>
    <message>
        <source>unacceptable</source>
        <translation>annerbyniol</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>heb sgôr</translation>
    </message>
    <message>
        <source>B complete</source>
        <translation>Gl wedi'i gwblhau</translation>
    </message>
    <message>
        <source>G on track</source>
        <translation>G ar y trywydd iawn</translation>
    </message>
    <message>
        <source>A at risk</source>
        <translation>O mewn perygl</translation>
    </message>
    <message>
        <source>R off track</source>
        <translation>C oddi ar y trywydd</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Cyhoeddus</translation>
    </message>
    <message>
        <source>Part exempt</source>
        <translation>Rhannol eithriedig</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Eithriedig</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Cyfrinachol</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>Argraffiad cyhoeddus</translation>
    </message>
    <message>
        <source>Members’ edition</source>
        <translation>Argraffiad yr aelodau</translation>
    </message>
    <message>
        <source>Chair’s briefing</source>
        <translation>Briff y cadeirydd</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>y cant</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nifer</translation>
    </message>
    <message>
        <source>rate per 10,000</source>
        <translation>cyfradd fesul 10,000</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>diwrnod gwaith</translation>
    </message>
    <message>
        <source>days</source>
        <translation>diwrnod</translation>
    </message>
    <message>
        <source>score</source>
        <translation>sgôr</translation>
    </message>
    <message>
        <source>pounds</source>
        <translation>punt</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>cymhareb</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Yr adroddiad</translation>
    </message>
    <message>
        <source>Cabinet member</source>
        <translation>Aelod cabinet</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Cyswllt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Background papers</source>
        <translation>Papurau cefndir</translation>
    </message>
    <message>
        <source>%1: withheld from this edition</source>
        <translation>%1: wedi'i ddal yn ôl o'r argraffiad hwn</translation>
    </message>
    <message>
        <source>Appendices</source>
        <translation>Atodiadau</translation>
    </message>
    <message>
        <source>, paragraph %1 of Schedule 12A</source>
        <translation>, paragraff %1 o Atodlen 12A</translation>
    </message>
    <message>
        <source>Not for publication: %1</source>
        <translation>Nid i'w gyhoeddi: %1</translation>
    </message>
    <message>
        <source>%1, appendix %2: %3</source>
        <translation>%1, atodiad %2: %3</translation>
    </message>
    <message>
        <source>made</source>
        <translation>gwnaed</translation>
    </message>
    <message>
        <source>done, evidence seen</source>
        <translation>wedi'i wneud, gwelwyd tystiolaeth</translation>
    </message>
    <message>
        <source>closed otherwise</source>
        <translation>caewyd fel arall</translation>
    </message>
    <message>
        <source>live, not late</source>
        <translation>byw, ddim yn hwyr</translation>
    </message>
    <message>
        <source>live, late</source>
        <translation>byw, yn hwyr</translation>
    </message>
    <message>
        <source>Recommendations to be decided</source>
        <translation>Argymhellion i'w penderfynu</translation>
    </message>
    <message>
        <source>No recommendation of this committee is live</source>
        <translation>Nid oes argymhelliad byw gan y pwyllgor hwn</translation>
    </message>
    <message>
        <source>Live recommendations: %1, none of them late</source>
        <translation>Argymhellion byw: %1, dim un yn hwyr</translation>
    </message>
    <message>
        <source>Live recommendations: %1 of %2 late</source>
        <translation>Argymhellion byw: %1 o %2 yn hwyr</translation>
    </message>
    <message>
        <source>Officer: %1.</source>
        <translation>Swyddog: %1.</translation>
    </message>
    <message>
        <source>Committee: %1.</source>
        <translation>Pwyllgor: %1.</translation>
    </message>
    <message>
        <source>No update yet.</source>
        <translation>Dim diweddariad eto.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>dim eto</translation>
    </message>
    <message>
        <source>▼ Late. </source>
        <translation>▼ Hwyr. </translation>
    </message>
    <message>
        <source>Recommendations of this committee</source>
        <translation>Argymhellion y pwyllgor hwn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Argymhelliad</translation>
    </message>
    <message>
        <source>Made, to</source>
        <translation>Gwnaed, i</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ymateb</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Latest update and judgement</source>
        <translation>Diweddariad a barn ddiweddaraf</translation>
    </message>
    <message>
        <source>What the reports ask of the committee</source>
        <translation>Yr hyn y mae'r adroddiadau'n ei ofyn gan y pwyllgor</translation>
    </message>
    <message>
        <source>The committee is asked</source>
        <translation>Gofynnir i'r pwyllgor</translation>
    </message>
    <message>
        <source>Suggested because no response has been recorded.</source>
        <translation>Awgrymir am na chofnodwyd ymateb.</translation>
    </message>
    <message>
        <source>Suggested because its date has passed.</source>
        <translation>Awgrymir am fod ei ddyddiad wedi mynd heibio.</translation>
    </message>
    <message>
        <source>Suggested because officers and the committee judge it differently.</source>
        <translation>Awgrymir am fod swyddogion a'r pwyllgor yn barnu'n wahanol.</translation>
    </message>
    <message>
        <source> What stands in the way, and when will it be done? </source>
        <translation> Beth sy'n rhwystro, a phryd y caiff ei wneud? </translation>
    </message>
    <message>
        <source>What members may wish to ask</source>
        <translation>Yr hyn y gall aelodau ddymuno ei ofyn</translation>
    </message>
    <message>
        <source>As at %1. What officers ask of the committee and what inspectorates recommend are counted elsewhere.</source>
        <translation>Fel yr oedd ar %1. Cyfrifir yr hyn y mae swyddogion yn ei ofyn gan y pwyllgor ac argymhellion arolygiaethau ar wahân.</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Pack builder</source>
        <translation>Llunio pecyn</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
</context>
<context>
    <name>PieceList</name>
    <message>
        <source>Background papers</source>
        <translation>Papurau cefndir</translation>
    </message>
    <message>
        <source>Appendices</source>
        <translation>Atodiadau</translation>
    </message>
</context>
<context>
    <name>PlanBar</name>
    <message>
        <source>Rating</source>
        <translation>Sgôr</translation>
    </message>
</context>
<context>
    <name>PlanImportDialog</name>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n cam</numerusform>
            <numerusform>%n cam</numerusform>
            <numerusform>%n gam</numerusform>
            <numerusform>%n cham</numerusform>
            <numerusform>%n cam</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Action</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Improvement plan</source>
        <translation>Cynllun gwella</translation>
    </message>
</context>
<context>
    <name>PlanPageWords</name>
    <message>
        <source>Improvement plan</source>
        <translation>Cynllun gwella</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n action(s)</source>
        <translation>
            <numerusform>%1 o %n cam</numerusform>
            <numerusform>%1 o %n cam</numerusform>
            <numerusform>%1 o %n gam</numerusform>
            <numerusform>%1 o %n cham</numerusform>
            <numerusform>%1 o %n cam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n cam</numerusform>
            <numerusform>%n cam</numerusform>
            <numerusform>%n gam</numerusform>
            <numerusform>%n cham</numerusform>
            <numerusform>%n cam</numerusform>
        </translation>
    </message>
    <message>
        <source>Improvement plan, %1 in %2</source>
        <translation>Cynllun gwella, %1 mewn %2</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema</numerusform>
        </translation>
    </message>
    <message>
        <source>A plan comes from a table: one row an action.</source>
        <translation>Daw cynllun o dabl: un rhes i bob cam.</translation>
    </message>
    <message>
        <source>At %1: %2.</source>
        <translation>Ar %1: %2.</translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
</context>
<context>
    <name>ProgrammeFace</name>
    <message>
        <source>Topic</source>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Pwyllgor</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Diben</translation>
    </message>
    <message>
        <source>Intended outcome</source>
        <translation>Canlyniad a fwriedir</translation>
    </message>
    <message>
        <source>Work programme</source>
        <translation>Blaenraglen waith</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>RatingChip</name>
    <message>
        <source>better</source>
        <translation>gwell</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>gwaeth</translation>
    </message>
    <message>
        <source>level</source>
        <translation>gwastad</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>uwch</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>is</translation>
    </message>
    <message>
        <source>There is no figure to compare with.</source>
        <translation>Nid oes ffigur i gymharu ag ef.</translation>
    </message>
</context>
<context>
    <name>RatingOutcome</name>
    <message>
        <source>not rated</source>
        <translation>heb sgôr</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cyrhaeddwyd</translation>
    </message>
</context>
<context>
    <name>ReaderTabs</name>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
</context>
<context>
    <name>ReaderWords</name>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Pwyllgor</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Mynediad</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>Adroddiad gan</translation>
    </message>
    <message>
        <source>Cabinet member</source>
        <translation>Aelod cabinet</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Argymhelliad</translation>
    </message>
</context>
<context>
    <name>RecommendationPanel</name>
    <message>
        <source>Recommendation</source>
        <translation>Argymhelliad</translation>
    </message>
</context>
<context>
    <name>RecommendationWords</name>
    <message>
        <source>B</source>
        <comment>the letter of the rating blue</comment>
        <translation>Gl</translation>
    </message>
    <message>
        <source>R</source>
        <comment>the letter of the rating red</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>A</source>
        <comment>the letter of the rating amber</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>G</source>
        <comment>the letter of the rating green</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>officer&apos;s rating</comment>
        <translation>Wedi'i gwblhau</translation>
    </message>
    <message>
        <source>Off track</source>
        <comment>officer&apos;s rating</comment>
        <translation>Oddi ar y trywydd</translation>
    </message>
    <message>
        <source>At risk</source>
        <comment>officer&apos;s rating</comment>
        <translation>Mewn perygl</translation>
    </message>
    <message>
        <source>On track</source>
        <comment>officer&apos;s rating</comment>
        <translation>Ar y trywydd iawn</translation>
    </message>
    <message>
        <source>Scrutiny recommends</source>
        <comment>register</comment>
        <translation>Argymhellion craffu</translation>
    </message>
    <message>
        <source>Inspectorate</source>
        <comment>register</comment>
        <translation>Arolygiaeth</translation>
    </message>
    <message>
        <source>Asked of us by officers</source>
        <comment>register</comment>
        <translation>Gofynion swyddogion</translation>
    </message>
    <message>
        <source>Fundamental</source>
        <comment>priority</comment>
        <translation>Sylfaenol</translation>
    </message>
    <message>
        <source>Important</source>
        <comment>priority</comment>
        <translation>Pwysig</translation>
    </message>
    <message>
        <source>Desirable</source>
        <comment>priority</comment>
        <translation>Dymunol</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>answer to a recommendation</comment>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <comment>answer to a recommendation</comment>
        <translation>Derbyniwyd yn rhannol</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <comment>answer to a recommendation</comment>
        <translation>Ni dderbyniwyd</translation>
    </message>
    <message>
        <source>Deferred</source>
        <comment>answer to a recommendation</comment>
        <translation>Gohiriwyd</translation>
    </message>
    <message>
        <source>Noted, without commitment</source>
        <comment>answer to a recommendation</comment>
        <translation>Nodwyd, heb ymrwymiad</translation>
    </message>
    <message>
        <source>Achieved</source>
        <comment>verdict of the committee</comment>
        <translation>Cyflawnwyd</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <comment>verdict of the committee</comment>
        <translation>Derbyniol</translation>
    </message>
    <message>
        <source>Unacceptable</source>
        <comment>verdict of the committee</comment>
        <translation>Annerbyniol</translation>
    </message>
    <message>
        <source>Keep open</source>
        <comment>decision of the committee</comment>
        <translation>Cadw ar agor</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>decision of the committee</comment>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Grant the extension</source>
        <comment>decision of the committee</comment>
        <translation>Caniatáu'r estyniad</translation>
    </message>
    <message>
        <source>Escalate</source>
        <comment>decision of the committee</comment>
        <translation>Uwchgyfeirio</translation>
    </message>
    <message>
        <source>Invite the officer</source>
        <comment>decision of the committee</comment>
        <translation>Gwahodd y swyddog</translation>
    </message>
    <message>
        <source>Reopen</source>
        <comment>decision of the committee</comment>
        <translation>Ailagor</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>kind of evidence</comment>
        <translation>Dogfen</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>kind of evidence</comment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Audit</source>
        <comment>kind of evidence</comment>
        <translation>Archwiliad</translation>
    </message>
    <message>
        <source>Observation</source>
        <comment>kind of evidence</comment>
        <translation>Arsylwad</translation>
    </message>
    <message>
        <source>Testimony</source>
        <comment>kind of evidence</comment>
        <translation>Tystiolaeth lafar</translation>
    </message>
    <message>
        <source>Minute</source>
        <comment>kind of evidence</comment>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>Enough</source>
        <comment>whether evidence suffices</comment>
        <translation>Digon</translation>
    </message>
    <message>
        <source>Not enough</source>
        <comment>whether evidence suffices</comment>
        <translation>Dim digon</translation>
    </message>
    <message>
        <source>Partly enough</source>
        <comment>whether evidence suffices</comment>
        <translation>Rhannol ddigon</translation>
    </message>
    <message>
        <source>none</source>
        <comment>officer&apos;s rating</comment>
        <translation>dim</translation>
    </message>
    <message>
        <source>No update has a rating yet.</source>
        <translation>Nid oes sgôr gan unrhyw ddiweddariad eto.</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>verdict of the committee</comment>
        <translation>ddim eto</translation>
    </message>
</context>
<context>
    <name>RecommendationsPage</name>
    <message>
        <source>New recommendation</source>
        <translation>Argymhelliad newydd</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Argymhellion</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ffeiliau</translation>
    </message>
</context>
<context>
    <name>RegisterColumns</name>
    <message>
        <source>answered late</source>
        <translation>atebwyd yn hwyr</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>atebwyd</translation>
    </message>
    <message>
        <source>Answered on %1, due by %2.</source>
        <translation>Atebwyd ar %1, i'w ateb erbyn %2.</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>Atebwyd ar %1.</translation>
    </message>
    <message>
        <source>no clock</source>
        <comment>no answer is awaited by a date</comment>
        <translation>dim cloc</translation>
    </message>
    <message>
        <source>No notice was given, or no rule sets a day for the answer.</source>
        <translation>Ni roddwyd hysbysiad, neu nid oes rheol yn pennu diwrnod ar gyfer yr ateb.</translation>
    </message>
    <message>
        <source>Judged on %1.</source>
        <translation>Barnwyd ar %1.</translation>
    </message>
    <message>
        <source>Officer and committee disagree: one of the two is at the worst rating, the other is not.</source>
        <translation>Mae'r swyddog a'r pwyllgor yn anghytuno: mae un ar y sgôr waethaf a'r llall ddim.</translation>
    </message>
    <message>
        <source>%1, as at %2.</source>
        <translation>%1, fel yr oedd ar %2.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Argymhelliad</translation>
    </message>
    <message>
        <source>Ref.</source>
        <translation>Cyf.</translation>
    </message>
    <message>
        <source>Made to</source>
        <translation>Gwnaed i</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Pwyllgor</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ymateb</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>Lead officer</source>
        <translation>Swyddog arweiniol</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gwnaed ar</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Blaenoriaeth</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Directorate</source>
        <translation>Cyfarwyddiaeth</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Estyniadau</translation>
    </message>
    <message>
        <source>Evidence seen</source>
        <translation>Tystiolaeth a welwyd</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gwnaed gan</translation>
    </message>
</context>
<context>
    <name>ReportEditForm</name>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Pwyllgor</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Heb ei nodi</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Mynediad</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>ReportHead</name>
    <message>
        <source>not stated</source>
        <translation>heb ei nodi</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Pwyllgor</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>Adroddiad gan</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Cyswllt</translation>
    </message>
</context>
<context>
    <name>ReportReader</name>
    <message>
        <source>Report</source>
        <translation>Adroddiad</translation>
    </message>
</context>
<context>
    <name>ReportsModel</name>
    <message>
        <source>Report</source>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Pwyllgor</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Mynediad</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Argymhellion</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Adroddiadau</translation>
    </message>
    <message>
        <source>Import reports from files (Ctrl+I)</source>
        <translation>Mewnforio adroddiadau o ffeiliau (Ctrl+I)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Rhestr</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>What the committee asked to be told</source>
        <translation>Yr hyn y gofynnodd y pwyllgor amdano</translation>
    </message>
</context>
<context>
    <name>RequestsTab</name>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ddim eto</translation>
    </message>
</context>
<context>
    <name>ResponseRulesDialog</name>
    <message>
        <source>days</source>
        <translation>diwrnod</translation>
    </message>
</context>
<context>
    <name>ReviewQueue</name>
    <message>
        <source>Not found</source>
        <translation>Heb ei ganfod</translation>
    </message>
</context>
<context>
    <name>ReviewedReport</name>
    <message>
        <source>Not stated</source>
        <translation>Heb ei nodi</translation>
    </message>
</context>
<context>
    <name>ScorecardStrip</name>
    <message>
        <source>better</source>
        <translation>gwell</translation>
    </message>
    <message>
        <source>level</source>
        <translation>gwastad</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>gwaeth</translation>
    </message>
    <message>
        <source>Target in force</source>
        <translation>Targed mewn grym</translation>
    </message>
    <message>
        <source>England</source>
        <translation>Lloegr</translation>
    </message>
</context>
<context>
    <name>SearchHitsModel</name>
    <message>
        <source>Report</source>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Argymhelliad</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Pwyllgor</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>Cynllun gwella</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Fel y bwrdd gwaith</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>&amp;Your name in the record of changes</source>
        <translation>Eich &amp;enw yn y cofnod newidiadau</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Golwg</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Iaith</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copïau wrth gefn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>SnippetDelegate</name>
    <message>
        <source>Item %1</source>
        <translation>Eitem %1</translation>
    </message>
</context>
<context>
    <name>StartCards</name>
    <message>
        <source>New workspace…</source>
        <translation>Gweithle newydd…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Agor gweithle…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Adfer copi wrth gefn…</translation>
    </message>
</context>
<context>
    <name>StatusChips</name>
    <message>
        <source>The paper does not say who may see it.</source>
        <translation>Nid yw'r papur yn dweud pwy a gaiff ei weld.</translation>
    </message>
    <message>
        <source>Anyone may see this paper.</source>
        <translation>Caiff unrhyw un weld y papur hwn.</translation>
    </message>
    <message>
        <source>Some of this paper is exempt (Schedule 12A).</source>
        <translation>Mae rhan o'r papur hwn yn eithriedig (Atodlen 12A).</translation>
    </message>
    <message>
        <source>The public may be excluded by resolution (Schedule 12A).</source>
        <translation>Gellir gwahardd y cyhoedd drwy benderfyniad (Atodlen 12A).</translation>
    </message>
    <message>
        <source>The public must be excluded (section 100A(3)).</source>
        <translation>Rhaid gwahardd y cyhoedd (adran 100A(3)).</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>No workspace open. Nothing is sent anywhere.</source>
        <translation>Nid oes gweithle ar agor. Ni anfonir dim i unman.</translation>
    </message>
    <message>
        <source>Changes are recorded under this name.</source>
        <translation>Cofnodir newidiadau o dan yr enw hwn.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Cadwyd: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Dadwneud: %1</translation>
    </message>
</context>
<context>
    <name>StatutoryDateList</name>
    <message>
        <source>done %1</source>
        <translation>gwnaed %1</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>ThemeCard</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n cam</numerusform>
            <numerusform>%n cam</numerusform>
            <numerusform>%n gam</numerusform>
            <numerusform>%n cham</numerusform>
            <numerusform>%n cam</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Llinell amser</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Dangosydd</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Rhestr</translation>
    </message>
</context>
<context>
    <name>TimelinePicture</name>
    <message>
        <source>Indicator</source>
        <translation>Dangosydd</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Llinell amser</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Report</source>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Adroddiadau</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cyfarfodydd</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Argymhellion</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n cam</numerusform>
            <numerusform>%n cam</numerusform>
            <numerusform>%n gam</numerusform>
            <numerusform>%n cham</numerusform>
            <numerusform>%n cam</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Main</source>
        <translation>Prif</translation>
    </message>
    <message>
        <source>Search reports, recommendations, committees, meetings</source>
        <translation>Chwilio adroddiadau, argymhellion, pwyllgorau, cyfarfodydd</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ailwneud</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Mewnforio…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Gweithle newydd…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Agor gweithle…</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Cau'r gweithle</translation>
    </message>
    <message>
        <source>Save a backup…</source>
        <translation>Cadw copi wrth gefn…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Adfer copi wrth gefn…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Copïau wrth gefn…</translation>
    </message>
    <message>
        <source>Check the workspace</source>
        <translation>Gwirio'r gweithle</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Gosodiadau…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Gweithle</translation>
    </message>
    <message>
        <source>New, open, back up, settings</source>
        <translation>Newydd, agor, copi wrth gefn, gosodiadau</translation>
    </message>
    <message>
        <source>Import reports from files (Ctrl+I)</source>
        <translation>Mewnforio adroddiadau o ffeiliau (Ctrl+I)</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Dadwneud: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Dim i'w ddadwneud</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>Ailwneud: %1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Dim i'w ailwneud</translation>
    </message>
</context>
<context>
    <name>TrackerImport</name>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Made to</source>
        <translation>Gwnaed i</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gwnaed ar</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Pwyllgor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Lead officer</source>
        <translation>Swyddog arweiniol</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Blaenoriaeth</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ymateb</translation>
    </message>
    <message>
        <source>Ref.</source>
        <translation>Cyf.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Argymhelliad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>TrackerPages</name>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ddim eto</translation>
    </message>
    <message>
        <source>Ref.</source>
        <translation>Cyf.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Argymhelliad</translation>
    </message>
    <message>
        <source>Made to</source>
        <translation>Gwnaed i</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Arweinydd</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ymateb</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Source: %1.</source>
        <translation>Ffynhonnell: %1.</translation>
    </message>
    <message>
        <source>England</source>
        <translation>Lloegr</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Cymdogion</translation>
    </message>
</context>
<context>
    <name>TrendPanel</name>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>England</source>
        <translation>Lloegr</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Cymdogion</translation>
    </message>
</context>
<context>
    <name>TrendTable</name>
    <message>
        <source>Period</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Ffynhonnell: %1.</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Cyffredin</translation>
    </message>
</context>
<context>
    <name>UpdateForm</name>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Argymhelliad</translation>
    </message>
</context>
<context>
    <name>ViewStrip</name>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>a meeting&apos;s day</comment>
        <translation>Ar gyfer %1</translation>
    </message>
    <message>
        <source>For the next meeting</source>
        <translation>Ar gyfer y cyfarfod nesaf</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Byw</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Response overdue</source>
        <translation>Ymateb yn hwyr</translation>
    </message>
    <message>
        <source>Awaiting response</source>
        <translation>Yn aros am ymateb</translation>
    </message>
    <message>
        <source>Claimed, not judged</source>
        <translation>Hawliwyd, heb ei farnu</translation>
    </message>
    <message>
        <source>Extension asked</source>
        <translation>Gofynnwyd am estyniad</translation>
    </message>
    <message>
        <source>Ratings disagree</source>
        <translation>Sgorau'n anghytuno</translation>
    </message>
    <message>
        <source>Closed since last meeting</source>
        <translation>Caewyd ers y cyfarfod diwethaf</translation>
    </message>
    <message>
        <source>Closed this year</source>
        <translation>Caewyd eleni</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Golygon a gadwyd</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Public</source>
        <comment>access to a paper</comment>
        <translation>Cyhoeddus</translation>
    </message>
    <message>
        <source>Part exempt</source>
        <comment>access to a paper</comment>
        <translation>Rhannol eithriedig</translation>
    </message>
    <message>
        <source>Exempt</source>
        <comment>access to a paper</comment>
        <translation>Eithriedig</translation>
    </message>
    <message>
        <source>Confidential</source>
        <comment>access to a paper</comment>
        <translation>Cyfrinachol</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>access to a paper</comment>
        <translation>Heb ei nodi</translation>
    </message>
    <message>
        <source>Overview and scrutiny committee</source>
        <translation>Pwyllgor trosolwg a chraffu</translation>
    </message>
    <message>
        <source>Scrutiny panel</source>
        <translation>Panel craffu</translation>
    </message>
    <message>
        <source>Review panel</source>
        <translation>Panel adolygu</translation>
    </message>
    <message>
        <source>Task and finish group</source>
        <translation>Grŵp gorchwyl a gorffen</translation>
    </message>
    <message>
        <source>Sub-committee</source>
        <translation>Is-bwyllgor</translation>
    </message>
    <message>
        <source>Joint committee</source>
        <translation>Cyd-bwyllgor</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Gweithrediaeth</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Cyngor</translation>
    </message>
    <message>
        <source>External board</source>
        <translation>Bwrdd allanol</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <comment>kind of meeting</comment>
        <translation>Cyffredin</translation>
    </message>
    <message>
        <source>Special</source>
        <comment>kind of meeting</comment>
        <translation>Arbennig</translation>
    </message>
    <message>
        <source>Informal</source>
        <comment>kind of meeting</comment>
        <translation>Anffurfiol</translation>
    </message>
    <message>
        <source>Site visit</source>
        <comment>kind of meeting</comment>
        <translation>Ymweliad safle</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>status of a meeting</comment>
        <translation>Wedi'i gynllunio</translation>
    </message>
    <message>
        <source>Notice published</source>
        <comment>status of a meeting</comment>
        <translation>Cyhoeddwyd hysbysiad</translation>
    </message>
    <message>
        <source>Agenda published</source>
        <comment>status of a meeting</comment>
        <translation>Cyhoeddwyd agenda</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>status of a meeting</comment>
        <translation>Wedi'i gynnal</translation>
    </message>
    <message>
        <source>Adjourned</source>
        <comment>status of a meeting</comment>
        <translation>Wedi'i ohirio</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>status of a meeting</comment>
        <translation>Wedi'i ganslo</translation>
    </message>
    <message>
        <source>Asked of us by officers</source>
        <translation>Gofynion swyddogion</translation>
    </message>
    <message>
        <source>Committee resolution</source>
        <translation>Penderfyniad pwyllgor</translation>
    </message>
    <message>
        <source>Scrutiny to the executive</source>
        <translation>Craffu i'r weithrediaeth</translation>
    </message>
    <message>
        <source>Scrutiny to a partner</source>
        <translation>Craffu i bartner</translation>
    </message>
    <message>
        <source>Scrutiny to the NHS</source>
        <translation>Craffu i'r GIG</translation>
    </message>
    <message>
        <source>Inspectorate, priority action</source>
        <translation>Arolygiaeth, cam â blaenoriaeth</translation>
    </message>
    <message>
        <source>Inspectorate, area for improvement</source>
        <translation>Arolygiaeth, maes i'w wella</translation>
    </message>
    <message>
        <source>Review body</source>
        <translation>Corff adolygu</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>status of a recommendation</comment>
        <translation>Cynigiwyd</translation>
    </message>
    <message>
        <source>Awaiting response</source>
        <comment>status of a recommendation</comment>
        <translation>Yn aros am ymateb</translation>
    </message>
    <message>
        <source>Not started</source>
        <comment>status of a recommendation</comment>
        <translation>Heb ddechrau</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>status of a recommendation</comment>
        <translation>Ar y gweill</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>status of a recommendation</comment>
        <translation>Wedi'i oedi</translation>
    </message>
    <message>
        <source>Extension asked</source>
        <comment>status of a recommendation</comment>
        <translation>Gofynnwyd am estyniad</translation>
    </message>
    <message>
        <source>Claimed complete</source>
        <comment>status of a recommendation</comment>
        <translation>Hawlir ei fod wedi'i gwblhau</translation>
    </message>
    <message>
        <source>Complete, evidence seen</source>
        <comment>status of a recommendation</comment>
        <translation>Wedi'i gwblhau, gwelwyd tystiolaeth</translation>
    </message>
    <message>
        <source>Closed, not implemented</source>
        <comment>status of a recommendation</comment>
        <translation>Caewyd, heb ei weithredu</translation>
    </message>
    <message>
        <source>Superseded</source>
        <comment>status of a recommendation</comment>
        <translation>Wedi'i ddisodli</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>status of a recommendation</comment>
        <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <comment>status of a recommendation</comment>
        <translation>Ni dderbyniwyd</translation>
    </message>
    <message>
        <source>Sure</source>
        <comment>how far a finding may be trusted</comment>
        <translation>Sicr</translation>
    </message>
    <message>
        <source>Likely</source>
        <comment>how far a finding may be trusted</comment>
        <translation>Tebygol</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>how far a finding may be trusted</comment>
        <translation>Gwirio</translation>
    </message>
    <message>
        <source>Not found</source>
        <comment>how far a finding may be trusted</comment>
        <translation>Heb ei ganfod</translation>
    </message>
    <message>
        <source>today</source>
        <comment>distance of a date</comment>
        <translation>heddiw</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <comment>distance of a date</comment>
        <translation>
            <numerusform>heddiw</numerusform>
            <numerusform>ymhen %n diwrnod</numerusform>
            <numerusform>ymhen %n ddiwrnod</numerusform>
            <numerusform>ymhen %n diwrnod</numerusform>
            <numerusform>ymhen %n diwrnod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <comment>distance of a date</comment>
        <translation>
            <numerusform>%n diwrnod yn hwyr</numerusform>
            <numerusform>%n diwrnod yn hwyr</numerusform>
            <numerusform>%n ddiwrnod yn hwyr</numerusform>
            <numerusform>%n diwrnod yn hwyr</numerusform>
            <numerusform>%n diwrnod yn hwyr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Undo: %1</source>
        <translation>Dadwneud: %1</translation>
    </message>
</context>
<context>
    <name>WorkspaceView</name>
    <message>
        <source>Overview</source>
        <translation>Trosolwg</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Adroddiadau</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Argymhellion</translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>Cynllun gwella</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Dangosyddion</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cyfarfodydd</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Llinell amser</translation>
    </message>
    <message>
        <source>Pack builder</source>
        <translation>Llunio pecyn</translation>
    </message>
    <message>
        <source>Review imports</source>
        <translation>Adolygu mewnforion</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Newidiadau</translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation>Mewnforio adroddiadau</translation>
    </message>
</context>
<context>
    <name>YearBars</name>
    <message>
        <source>none</source>
        <comment>no share of nothing</comment>
        <translation>dim</translation>
    </message>
</context>
<context>
    <name>YearPage</name>
    <message>
        <source>Answered</source>
        <translation>Atebwyd</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Ni dderbyniwyd</translation>
    </message>
</context>
</TS>
