-- SPDX-License-Identifier: GPL-3.0-or-later
-- The search index. Rows are contentless: what goes in is made again from the document when the row
-- must leave. rowid = day of the document * 2^32 + document id, so that newest first is the order
-- of the index itself. search_head holds the metadata, search_all the metadata and the text.

CREATE VIRTUAL TABLE search_head USING fts5 (
    words, content = '', columnsize = 0, detail = none,
    tokenize = "unicode61 remove_diacritics 0 tokenchars '_'"
);
CREATE VIRTUAL TABLE search_all USING fts5 (
    words, content = '', columnsize = 0, detail = none,
    tokenize = "unicode61 remove_diacritics 0 tokenchars '_'"
);
-- words are gathered in memory up to 32 MB before a piece of the index is written
INSERT INTO search_head (search_head, rank) VALUES ('hashsize', 33554432);
INSERT INTO search_all (search_all, rank) VALUES ('hashsize', 33554432);
-- pieces are joined eight at a time: an import of thousands joins them less often
INSERT INTO search_head (search_head, rank) VALUES ('automerge', 8);
INSERT INTO search_all (search_all, rank) VALUES ('automerge', 8);
CREATE TABLE search_entry (
    document_id INTEGER PRIMARY KEY,
    row INTEGER NOT NULL,
    version INTEGER NOT NULL
);
