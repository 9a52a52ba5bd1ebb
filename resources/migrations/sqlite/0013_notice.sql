-- SPDX-License-Identifier: GPL-3.0-or-later
-- A document on which others rest expired, was amended or was suspended from a day on. What rests
-- on it is asked for when the notice is read; `dealt` is when a person was done with it.
CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    document_id INTEGER NOT NULL REFERENCES document (id),
    status TEXT NOT NULL,
    from_day TEXT NOT NULL,
    created TEXT NOT NULL,
    dealt TEXT,
    dealt_by TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    row_version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (document_id, status, from_day)
);
CREATE INDEX notice_open ON notice (created, id) WHERE dealt IS NULL;
