<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>app</name>
    <message numerus="yes">
        <source>%n rows of %1 are stored.</source>
        <translation>
            <numerusform>%n row of %1 is stored.</numerusform>
            <numerusform>%n rows of %1 are stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows stayed out; they are listed as quarantined.</source>
        <translation>
            <numerusform>%n row stayed out; it is listed as quarantined.</numerusform>
            <numerusform>%n rows stayed out; they are listed as quarantined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created %1 with %n statement(s) of “%2”.</source>
        <translation>
            <numerusform>Created %1 with %n statement of “%2”.</numerusform>
            <numerusform>Created %1 with %n statements of “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message numerus="yes">
        <source>%n quarantined row(s)</source>
        <translation>
            <numerusform>%n quarantined row</numerusform>
            <numerusform>%n quarantined rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparability note(s)</source>
        <translation>
            <numerusform>%n comparability note</numerusform>
            <numerusform>%n comparability notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) on a small base</source>
        <translation>
            <numerusform>%n channel on a small base</numerusform>
            <numerusform>%n channels on a small base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) suppressed</source>
        <translation>
            <numerusform>%n cell suppressed</numerusform>
            <numerusform>%n cells suppressed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cx::FilterBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cx::ImportDialog</name>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows stay out, whole, with their reason</source>
        <translation>
            <numerusform>%n row stays out, whole, with its reason</numerusform>
            <numerusform>%n rows stay out, whole, with their reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows come in with an answer missing.</source>
        <translation>
            <numerusform>%n row comes in with an answer missing.</numerusform>
            <numerusform>%n rows come in with an answer missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cx::StatusLine</name>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n submission</numerusform>
            <numerusform>%n submissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n waves</source>
        <translation>
            <numerusform>in %n wave</numerusform>
            <numerusform>in %n waves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n statement(s) without a detectable change.</source>
        <translation>
            <numerusform>%n statement without a detectable change.</numerusform>
            <numerusform>%n statements without a detectable change.</numerusform>
        </translation>
    </message>
</context>
</TS>
