<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
