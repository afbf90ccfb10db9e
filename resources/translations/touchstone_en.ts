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
        <source>Created %1 with %n statement(s) of “%2”.</source>
        <translation>
            <numerusform>Created %1 with %n statement of “%2”.</numerusform>
            <numerusform>Created %1 with %n statements of “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored forms are damaged: restore a backup before sending.</source>
        <translation>
            <numerusform>%n stored form is damaged: restore a backup before sending.</numerusform>
            <numerusform>%n stored forms are damaged: restore a backup before sending.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells suppressed, none follows by subtraction</source>
        <translation>
            <numerusform>%n cell suppressed, none follows by subtraction</numerusform>
            <numerusform>%n cells suppressed, none follows by subtraction</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarantined rows are not in these numbers</source>
        <translation>
            <numerusform>%n quarantined row is not in these numbers</numerusform>
            <numerusform>%n quarantined rows are not in these numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The targets hold over %n wave(s) together; --wave weights one alone.</source>
        <translation>
            <numerusform>The targets hold over %n wave; --wave weights one alone.</numerusform>
            <numerusform>The targets hold over %n waves together; --wave weights one alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone; they can be done again.</source>
        <translation>
            <numerusform>%n step undone; it can be done again.</numerusform>
            <numerusform>%n steps undone; they can be done again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done again.</source>
        <translation>
            <numerusform>%n step done again.</numerusform>
            <numerusform>%n steps done again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The person is erased. %n backup(s) still hold them; they are marked in the list.</source>
        <translation>
            <numerusform>The person is erased. %n backup still holds them; it is marked in the list.</numerusform>
            <numerusform>The person is erased. %n backups still hold them; they are marked in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased for good: %n submission(s) of this person.</source>
        <translation>
            <numerusform>Erased for good: %n submission of this person.</numerusform>
            <numerusform>Erased for good: %n submissions of this person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the past were taken out of the undo list.</source>
        <translation>
            <numerusform>%n change of the past was taken out of the undo list.</numerusform>
            <numerusform>%n changes of the past were taken out of the undo list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarantined row(s) with this key went too.</source>
        <translation>
            <numerusform>%n quarantined row with this key went too.</numerusform>
            <numerusform>%n quarantined rows with this key went too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) were found as they had been stored.</source>
        <translation>
            <numerusform>%n submission was found as they had been stored.</numerusform>
            <numerusform>%n submissions were found as they had been stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged row(s) were left out.</source>
        <translation>
            <numerusform>%n damaged row was left out.</numerusform>
            <numerusform>%n damaged rows were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wave(s), channel(s) or groups lost their names and are called “salvaged”.</source>
        <translation>
            <numerusform>%n wave, channel or group lost its name and is called “salvaged”.</numerusform>
            <numerusform>%n waves, channels or groups lost their names and are called “salvaged”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n submission</numerusform>
            <numerusform>%n submissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows stayed out; they wait to be checked.</source>
        <translation>
            <numerusform>%n row stayed out; it waits to be checked.</numerusform>
            <numerusform>%n rows stayed out; they wait to be checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
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
    <message numerus="yes">
        <source>never blocks; %n to check</source>
        <translation>
            <numerusform>never blocks; %n to check</numerusform>
            <numerusform>never blocks; %n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rows were not imported; the saved list has all.</source>
        <translation>
            <numerusform>%n more row was not imported; the saved list has all.</numerusform>
            <numerusform>%n more rows were not imported; the saved list has all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome questions</source>
        <translation>
            <numerusform>%n outcome question</numerusform>
            <numerusform>%n outcome questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attributes</source>
        <translation>
            <numerusform>%n attribute</numerusform>
            <numerusform>%n attributes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal columns, not read</source>
        <translation>
            <numerusform>%n personal column, not read</numerusform>
            <numerusform>%n personal columns, not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns, not read</source>
        <translation>
            <numerusform>%n column, not read</numerusform>
            <numerusform>%n columns, not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms stored in this wave</source>
        <translation>
            <numerusform>%n form stored in this wave</numerusform>
            <numerusform>%n forms stored in this wave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n today</source>
        <translation>
            <numerusform>, %n today</numerusform>
            <numerusform>, %n today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Store %n forms</source>
        <translation>
            <numerusform>Store %n form</numerusform>
            <numerusform>Store %n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are more than can be pasted at once; import them as a file</source>
        <translation>
            <numerusform>%n row is more than can be pasted at once; import it as a file</numerusform>
            <numerusform>%n rows are more than can be pasted at once; import them as a file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms to store</source>
        <translation>
            <numerusform>%n form to store</numerusform>
            <numerusform>%n forms to store</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows with marked cells are left out; mend them in the spreadsheet and paste again</source>
        <translation>
            <numerusform>%n row with marked cells is left out; mend it in the spreadsheet and paste again</numerusform>
            <numerusform>%n rows with marked cells are left out; mend them in the spreadsheet and paste again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) of this person are stored.</source>
        <translation>
            <numerusform>%n submission of this person is stored.</numerusform>
            <numerusform>%n submissions of this person are stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in the undo list hold them.</source>
        <translation>
            <numerusform>%n change in the undo list holds them.</numerusform>
            <numerusform>%n changes in the undo list hold them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarantined row(s) have this key in a cell.</source>
        <translation>
            <numerusform>%n quarantined row has this key in a cell.</numerusform>
            <numerusform>%n quarantined rows have this key in a cell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows will come in; %n questions are open</source>
        <translation>
            <numerusform>%1 of %2 rows will come in; %n question is open</numerusform>
            <numerusform>%1 of %2 rows will come in; %n questions are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions that the file cannot answer</source>
        <translation>
            <numerusform>%n question that the file cannot answer</numerusform>
            <numerusform>%n questions that the file cannot answer</numerusform>
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
    <message numerus="yes">
        <source>%n statement(s) draw net disagreement: %1</source>
        <translation>
            <numerusform>%n statement draws net disagreement: %1</numerusform>
            <numerusform>%n statements draw net disagreement: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s)</source>
        <translation>
            <numerusform>%n submission</numerusform>
            <numerusform>%n submissions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message numerus="yes">
        <source>Paste %n form(s): %1</source>
        <translation>
            <numerusform>Paste %n form: %1</numerusform>
            <numerusform>Paste %n forms: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Salvage %n submission(s) from a damaged file</source>
        <translation>
            <numerusform>Salvage %n submission from a damaged file</numerusform>
            <numerusform>Salvage %n submissions from a damaged file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the board report, %n pages</source>
        <translation>
            <numerusform>Export the board report, %n page</numerusform>
            <numerusform>Export the board report, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cx::EntryPage</name>
    <message numerus="yes">
        <source>%n keystrokes a form</source>
        <translation>
            <numerusform>%n keystroke a form</numerusform>
            <numerusform>%n keystrokes a form</numerusform>
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
    <name>cx::FindPanel</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cx::HistoryPage</name>
    <message numerus="yes">
        <source>%n backup(s) are damaged</source>
        <translation>
            <numerusform>%n backup is damaged</numerusform>
            <numerusform>%n backups are damaged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cx::LogFilter</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cx::QuestionnairePanel</name>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cx::ReportScreen</name>
    <message numerus="yes">
        <source>%n pages, A4</source>
        <translation>
            <numerusform>%n page, A4</numerusform>
            <numerusform>%n pages, A4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cx::RowWords</name>
    <message numerus="yes">
        <source>%n equal answers</source>
        <translation>
            <numerusform>%n equal answer</numerusform>
            <numerusform>%n equal answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cx::StatementPanel</name>
    <message numerus="yes">
        <source>Enter stores the form; %n open answers count as skipped</source>
        <translation>
            <numerusform>Enter stores the form; %n open answer counts as skipped</numerusform>
            <numerusform>Enter stores the form; %n open answers count as skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cx::StatusLine</name>
    <message numerus="yes">
        <source>in %n waves</source>
        <translation>
            <numerusform>in %n wave</numerusform>
            <numerusform>in %n waves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cx::SurveyPage</name>
    <message numerus="yes">
        <source>%n waves</source>
        <translation>
            <numerusform>%n wave</numerusform>
            <numerusform>%n waves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attributes</source>
        <translation>
            <numerusform>%n attribute</numerusform>
            <numerusform>%n attributes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cx::VersionRow</name>
    <message numerus="yes">
        <source>%n waves</source>
        <translation>
            <numerusform>%n wave</numerusform>
            <numerusform>%n waves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>io</name>
    <message numerus="yes">
        <source>%n row(s) of respondents whose form for the same wave and channel is in the workspace already were left out.</source>
        <translation>
            <numerusform>%n row of a respondent whose form for the same wave and channel is in the workspace already was left out.</numerusform>
            <numerusform>%n rows of respondents whose form for the same wave and channel is in the workspace already were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is the answer in %n cell(s); which answer is it?</source>
        <translation>
            <numerusform>“%1” is the answer in %n cell; which answer is it?</numerusform>
            <numerusform>“%1” is the answer in %n cells; which answer is it?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is outside the scale in %n cell(s); is it a code for no answer?</source>
        <translation>
            <numerusform>“%1” is outside the scale in %n cell; is it a code for no answer?</numerusform>
            <numerusform>“%1” is outside the scale in %n cells; is it a code for no answer?</numerusform>
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
<context>
    <name>scoring</name>
    <message numerus="yes">
        <source>Weight %n submission(s) to target shares</source>
        <translation>
            <numerusform>Weight %n submission to target shares</numerusform>
            <numerusform>Weight %n submissions to target shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) give a share of %1 % to within ±%2 points (%3 % confidence).</source>
        <translation>
            <numerusform>%n person gives a share of %1 % to within ±%2 points (%3 % confidence).</numerusform>
            <numerusform>%n people give a share of %1 % to within ±%2 points (%3 % confidence).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) give a score to within ±%1 points, at a standard deviation of %2 (%3 % confidence).</source>
        <translation>
            <numerusform>%n person gives a score to within ±%1 points, at a standard deviation of %2 (%3 % confidence).</numerusform>
            <numerusform>%n people give a score to within ±%1 points, at a standard deviation of %2 (%3 % confidence).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) give an NPS to within ±%1 points, at a standard deviation of %2 (%3 % confidence).</source>
        <translation>
            <numerusform>%n person gives an NPS to within ±%1 points, at a standard deviation of %2 (%3 % confidence).</numerusform>
            <numerusform>%n people give an NPS to within ±%1 points, at a standard deviation of %2 (%3 % confidence).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in each wave show a change of %1 points with a probability of %2 %, at a standard deviation of %3 (%4 % confidence).</source>
        <translation>
            <numerusform>%n person in each wave shows a change of %1 points with a probability of %2 %, at a standard deviation of %3 (%4 % confidence).</numerusform>
            <numerusform>%n people in each wave show a change of %1 points with a probability of %2 %, at a standard deviation of %3 (%4 % confidence).</numerusform>
        </translation>
    </message>
</context>
</TS>
