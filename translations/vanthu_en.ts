<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CatalogueView</name>
    <message numerus="yes">
        <source>%n document(s) are still being indexed; their texts are found bit by bit.</source>
        <translation>
            <numerusform>%n document is still being indexed; its text is found soon.</numerusform>
            <numerusform>%n documents are still being indexed; their texts are found bit by bit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>Move %n document(s) to the bin</source>
        <translation>
            <numerusform>Move %n document to the bin</numerusform>
            <numerusform>Move %n documents to the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n document(s) back</source>
        <translation>
            <numerusform>Put %n document back</numerusform>
            <numerusform>Put %n documents back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message numerus="yes">
        <source>%n place(s) differ</source>
        <translation>
            <numerusform>%n place differs</numerusform>
            <numerusform>%n places differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InformationForm</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeQueueModel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeView</name>
    <message numerus="yes">
        <source>%n paper(s) catalogued.</source>
        <translation>
            <numerusform>%n paper catalogued.</numerusform>
            <numerusform>%n papers catalogued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) made of the pages. Ctrl+Z puts them back.</source>
        <translation>
            <numerusform>%n paper made of the pages. Ctrl+Z puts it back.</numerusform>
            <numerusform>%n papers made of the pages. Ctrl+Z puts them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n document(s) moved to the bin. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n document moved to the bin. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n documents moved to the bin. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingModel</name>
    <message numerus="yes">
        <source>%1, cited by %n document(s)</source>
        <translation>
            <numerusform>%1, cited by %n document</numerusform>
            <numerusform>%1, cited by %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>%n to choose from</numerusform>
            <numerusform>%n to choose from</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message numerus="yes">
        <source>Split into %n papers</source>
        <translation>
            <numerusform>Split into %n paper</numerusform>
            <numerusform>Split into %n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageDesk</name>
    <message numerus="yes">
        <source>The pages of %n papers become one paper.</source>
        <translation>
            <numerusform>The pages of %n paper become one paper.</numerusform>
            <numerusform>The pages of %n papers become one paper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s), pages: %1.</source>
        <translation>
            <numerusform>%n paper, pages: %1.</numerusform>
            <numerusform>%n papers, pages: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegistersView</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message numerus="yes">
        <source>%1 %n document(s) rest on it.</source>
        <translation>
            <numerusform>%1 %n document rests on it.</numerusform>
            <numerusform>%1 %n documents rest on it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message numerus="yes">
        <source>%n document(s) rest on it, directly or through others:</source>
        <translation>
            <numerusform>%n document rests on it, directly or through others:</numerusform>
            <numerusform>%n documents rest on it, directly or through others:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanFolder</name>
    <message numerus="yes">
        <source>%n paper(s) came from the scan folder.</source>
        <translation>
            <numerusform>%n paper came from the scan folder.</numerusform>
            <numerusform>%n papers came from the scan folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them the library had already.</source>
        <translation>
            <numerusform>%n of them the library had already.</numerusform>
            <numerusform>%n of them the library had already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read; the reason stands in the queue.</source>
        <translation>
            <numerusform>%n could not be read; the reason stands in the queue.</numerusform>
            <numerusform>%n could not be read; the reason stands in the queue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>Reading “%1” took longer than %n second(s) and was stopped. The file itself is kept.</source>
        <translation>
            <numerusform>Reading “%1” took longer than %n second and was stopped. The file itself is kept.</numerusform>
            <numerusform>Reading “%1” took longer than %n seconds and was stopped. The file itself is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %n document(s): %2. Add @issuer or @year, or use the identifier in brackets.</source>
        <translation>
            <numerusform>“%1” fits %n document: %2. Add @issuer or @year, or use the identifier in brackets.</numerusform>
            <numerusform>“%1” fits %n documents: %2. Add @issuer or @year, or use the identifier in brackets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n paper(s).</source>
        <translation>
            <numerusform>Accepted %n paper.</numerusform>
            <numerusform>Accepted %n papers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n documents: pages %1.</source>
        <translation>
            <numerusform>This file holds %n document: pages %1.</numerusform>
            <numerusform>This file holds %n documents: pages %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being written.</source>
        <translation>
            <numerusform>%n file is still being written.</numerusform>
            <numerusform>%n files are still being written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) wait for being indexed anew. The program does that while it is open; reindex does it at once.</source>
        <translation>
            <numerusform>%n document waits for being indexed anew. The program does that while it is open; reindex does it at once.</numerusform>
            <numerusform>%n documents wait for being indexed anew. The program does that while it is open; reindex does it at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) stand in the search index with other words than in the catalogue. Rebuild it with reindex.</source>
        <translation>
            <numerusform>%n document stands in the search index with other words than in the catalogue. Rebuild it with reindex.</numerusform>
            <numerusform>%n documents stand in the search index with other words than in the catalogue. Rebuild it with reindex.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) checked.</source>
        <translation>
            <numerusform>%n document checked.</numerusform>
            <numerusform>%n documents checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s).</source>
        <translation>
            <numerusform>%n contradiction.</numerusform>
            <numerusform>%n contradictions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s).</source>
        <translation>
            <numerusform>%n note.</numerusform>
            <numerusform>%n notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %n document(s). Choose which one is meant.</source>
        <translation>
            <numerusform>“%1” fits %n document. Choose which one is meant.</numerusform>
            <numerusform>“%1” fits %n documents. Choose which one is meant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” alone: %n document(s)</source>
        <translation>
            <numerusform>“%1” alone: %n document</numerusform>
            <numerusform>“%1” alone: %n documents</numerusform>
        </translation>
    </message>
</context>
</TS>
