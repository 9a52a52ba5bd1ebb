-- SPDX-License-Identifier: GPL-3.0-or-later
-- Numbers of registers. Nothing was ever written to register_entry before this step.
ALTER TABLE register ADD COLUMN counting TEXT NOT NULL DEFAULT 'common';
ALTER TABLE register ADD COLUMN inserts_allowed INTEGER NOT NULL DEFAULT 0;

-- The last number given: the row is the lock that two clerks meet at.
CREATE TABLE register_counter (
    period_id INTEGER NOT NULL REFERENCES register_period (id),
    series TEXT NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (period_id, series)
);

DROP TABLE register_entry;
CREATE TABLE register_entry (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    period_id INTEGER NOT NULL REFERENCES register_period (id),
    series TEXT NOT NULL DEFAULT '',
    number INTEGER NOT NULL,
    suffix TEXT NOT NULL DEFAULT '',
    formatted TEXT NOT NULL,
    day TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'used',
    document_id INTEGER REFERENCES document (id),
    note TEXT NOT NULL DEFAULT '',
    reserved_until TEXT,
    created TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (period_id, series, number, suffix)
);
CREATE INDEX register_entry_document ON register_entry (document_id);
