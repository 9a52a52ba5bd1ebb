-- SPDX-License-Identifier: GPL-3.0-or-later
-- The search index: the same words as on SQLite, in a form that this engine searches.

CREATE TABLE search_head (
    row BIGINT PRIMARY KEY,
    words TSVECTOR NOT NULL
);
CREATE INDEX search_head_words ON search_head USING gin (words);
CREATE TABLE search_all (
    row BIGINT PRIMARY KEY,
    words TSVECTOR NOT NULL
);
CREATE INDEX search_all_words ON search_all USING gin (words);
CREATE TABLE search_entry (
    document_id BIGINT PRIMARY KEY,
    row BIGINT NOT NULL,
    version INTEGER NOT NULL
);
