-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two records of one document that were made one; `moved` (JSON) is what undoing puts back.
CREATE TABLE document_merge (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    kept_id INTEGER NOT NULL REFERENCES document (id),
    gone_id INTEGER NOT NULL REFERENCES document (id),
    moved TEXT NOT NULL,
    created TEXT NOT NULL,
    undone TEXT
);
CREATE INDEX document_merge_kept ON document_merge (kept_id) WHERE undone IS NULL;
CREATE INDEX document_merge_gone ON document_merge (gone_id) WHERE undone IS NULL;
