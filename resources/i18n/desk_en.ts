<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticleDelegate</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptionPanel</name>
    <message numerus="yes">
        <source>Apply to %n photo(s)…</source>
        <translation>
            <numerusform>Apply to %n photo…</numerusform>
            <numerusform>Apply to %n photos…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecksSection</name>
    <message numerus="yes">
        <source>%n thing(s) to mend before publication</source>
        <translation>
            <numerusform>%n thing to mend before publication</numerusform>
            <numerusform>%n things to mend before publication</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodesDialog</name>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a code</source>
        <translation>
            <numerusform>%n line without a code</numerusform>
            <numerusform>%n lines without a code</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%n word added</numerusform>
            <numerusform>%n words added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed</source>
        <translation>
            <numerusform>%n word removed</numerusform>
            <numerusform>%n words removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n field changed</numerusform>
            <numerusform>%n fields changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountLine</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n min read</numerusform>
            <numerusform>%n min read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Export %n article(s)</source>
        <translation>
            <numerusform>Export %n article</numerusform>
            <numerusform>Export %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkedText</name>
    <message numerus="yes">
        <source>· %n unchanged paragraph(s) ·</source>
        <translation>
            <numerusform>· %n unchanged paragraph ·</numerusform>
            <numerusform>· %n unchanged paragraphs ·</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message numerus="yes">
        <source>Rate %n photo(s)</source>
        <translation>
            <numerusform>Rate %n photo</numerusform>
            <numerusform>Rate %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Colour %n photo(s)</source>
        <translation>
            <numerusform>Colour %n photo</numerusform>
            <numerusform>Colour %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n photo(s)</source>
        <translation>
            <numerusform>Reject %n photo</numerusform>
            <numerusform>Reject %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n photo(s)</source>
        <translation>
            <numerusform>Take back %n photo</numerusform>
            <numerusform>Take back %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are selected. Marking all of them takes a while.</source>
        <translation>
            <numerusform>%n photo is selected. Marking it takes a while.</numerusform>
            <numerusform>%n photos are selected. Marking all of them takes a while.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message numerus="yes">
        <source>%n photo(s) chosen</source>
        <translation>
            <numerusform>%n photo chosen</numerusform>
            <numerusform>%n photos chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoDrop</name>
    <message numerus="yes">
        <source>%n photo(s) attached.</source>
        <translation>
            <numerusform>%n photo attached.</numerusform>
            <numerusform>%n photos attached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoIntake</name>
    <message numerus="yes">
        <source>%n more file(s) were refused.</source>
        <translation>
            <numerusform>%n more file was refused.</numerusform>
            <numerusform>%n more files were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) attached. Caption and credit come next.</source>
        <translation>
            <numerusform>%n photo attached. Caption and credit come next.</numerusform>
            <numerusform>%n photos attached. Caption and credit come next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoMarks</name>
    <message numerus="yes">
        <source>%n photo(s) left the text and stay with the story: {photos}</source>
        <translation>
            <numerusform>%n photo left the text and stays with the story: {photos}</numerusform>
            <numerusform>%n photos left the text and stay with the story: {photos}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoPicker</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %n photo(s)</source>
        <translation>
            <numerusform>Attach %n photo</numerusform>
            <numerusform>Attach %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message numerus="yes">
        <source>%n photo(s) change.</source>
        <translation>
            <numerusform>%n photo changes.</numerusform>
            <numerusform>%n photos change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is.</source>
        <translation>
            <numerusform>%n stays as it is.</numerusform>
            <numerusform>%n stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) are not listed.</source>
        <translation>
            <numerusform>%n more change is not listed.</numerusform>
            <numerusform>%n more changes are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have no value for {name}.</source>
        <translation>
            <numerusform>%n photo has no value for {name}.</numerusform>
            <numerusform>%n photos have no value for {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Caption %n photo(s)</source>
        <translation>
            <numerusform>Caption %n photo</numerusform>
            <numerusform>Caption %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) captioned.</source>
        <translation>
            <numerusform>%n photo captioned.</numerusform>
            <numerusform>%n photos captioned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply “{name}” to %n photo(s)</source>
        <translation>
            <numerusform>Apply “{name}” to %n photo</numerusform>
            <numerusform>Apply “{name}” to %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n photo(s)</source>
        <translation>
            <numerusform>Change %n photo</numerusform>
            <numerusform>Change %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptDelegate</name>
    <message numerus="yes">
        <source>%n check(s) overridden</source>
        <translation>
            <numerusform>%n check overridden</numerusform>
            <numerusform>%n checks overridden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryBar</name>
    <message numerus="yes">
        <source>%n word(s) are new since the version of {time}.</source>
        <translation>
            <numerusform>%n word is new since the version of {time}.</numerusform>
            <numerusform>%n words are new since the version of {time}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message numerus="yes">
        <source>%n sample article(s) are on the desk.</source>
        <translation>
            <numerusform>%n sample article is on the desk.</numerusform>
            <numerusform>%n sample articles are on the desk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) will leave the list. Undo brings them back.</source>
        <translation>
            <numerusform>%n article will leave the list. Undo brings it back.</numerusform>
            <numerusform>%n articles will leave the list. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettleBar</name>
    <message numerus="yes">
        <source>Two versions of this story disagree in %n place(s). Choose what stands; until then it can neither be changed nor exported.</source>
        <translation>
            <numerusform>Two versions of this story disagree in %n place. Choose what stands; until then it can neither be changed nor exported.</numerusform>
            <numerusform>Two versions of this story disagree in %n places. Choose what stands; until then it can neither be changed nor exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetBar</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorySearch</name>
    <message numerus="yes">
        <source>%n place(s) in {stories} stories will be replaced. Undo brings them back, story by story.</source>
        <translation>
            <numerusform>%n place in {stories} stories will be replaced. Undo brings it back, story by story.</numerusform>
            <numerusform>%n places in {stories} stories will be replaced. Undo brings them back, story by story.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>%n place replaced.</numerusform>
            <numerusform>%n places replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) changed meanwhile: nothing was replaced there.</source>
        <translation>
            <numerusform>%n story changed meanwhile: nothing was replaced there.</numerusform>
            <numerusform>%n stories changed meanwhile: nothing was replaced there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message numerus="yes">
        <source>%n more of them are not shown.</source>
        <translation>
            <numerusform>%n more of them is not shown.</numerusform>
            <numerusform>%n more of them are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TabHeader</name>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n to mend</numerusform>
            <numerusform>%n to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message numerus="yes">
        <source>%n photo(s) brought in.</source>
        <translation>
            <numerusform>%n photo brought in.</numerusform>
            <numerusform>%n photos brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them came rejected.</source>
        <translation>
            <numerusform>%n of them came rejected.</numerusform>
            <numerusform>%n of them came rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were left out.</source>
        <translation>
            <numerusform>%n picture was left out.</numerusform>
            <numerusform>%n pictures were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were here already.</source>
        <translation>
            <numerusform>%n photo was here already.</numerusform>
            <numerusform>%n photos were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) look like others that are here.</source>
        <translation>
            <numerusform>%n photo looks like another one that is here.</numerusform>
            <numerusform>%n photos look like others that are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were refused.</source>
        <translation>
            <numerusform>%n file was refused.</numerusform>
            <numerusform>%n files were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other kinds were passed over.</source>
        <translation>
            <numerusform>%n file of another kind was passed over.</numerusform>
            <numerusform>%n files of other kinds were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) were passed over.</source>
        <translation>
            <numerusform>%n hidden file was passed over.</numerusform>
            <numerusform>%n hidden files were passed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tooltips</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message numerus="yes">
        <source>%n problem(s) found. Make a backup, then run “desk verify”.</source>
        <translation>
            <numerusform>%n problem found. Make a backup, then run “desk verify”.</numerusform>
            <numerusform>%n problems found. Make a backup, then run “desk verify”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsedIn</name>
    <message numerus="yes">
        <source>Used in %n story(s)</source>
        <translation>
            <numerusform>Used in %n story</numerusform>
            <numerusform>Used in %n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingPane</name>
    <message numerus="yes">
        <source>Attach %n photo(s)</source>
        <translation>
            <numerusform>Attach %n photo</numerusform>
            <numerusform>Attach %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) attached to “{headline}”.</source>
        <translation>
            <numerusform>%n photo attached to “{headline}”.</numerusform>
            <numerusform>%n photos attached to “{headline}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordDialog</name>
    <message numerus="yes">
        <source>The story has %n word(s).</source>
        <translation>
            <numerusform>The story has %n word.</numerusform>
            <numerusform>The story has %n words.</numerusform>
        </translation>
    </message>
</context>
</TS>
