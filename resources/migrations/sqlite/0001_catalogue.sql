-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 1: the catalogue. Ids are of this library; a uid (UUID) survives export, copy and merge.
-- Dates are ISO days, moments UTC with milliseconds. Never edited after a release.

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE organization (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    parent_id INTEGER REFERENCES organization (id),
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    aliases TEXT NOT NULL DEFAULT '[]',
    from_year INTEGER,
    until_year INTEGER,
    successor_id INTEGER REFERENCES organization (id),
    row_version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX organization_folded ON organization (folded);

CREATE TABLE document_type (
    code TEXT PRIMARY KEY,
    vi TEXT NOT NULL,
    en TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL DEFAULT 'official',
    type TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL DEFAULT '',
    number_key TEXT NOT NULL DEFAULT '',
    number_folded TEXT NOT NULL DEFAULT '',
    serial INTEGER,
    year INTEGER,
    symbol TEXT NOT NULL DEFAULT '',
    issuer_id INTEGER REFERENCES organization (id),
    issuer TEXT NOT NULL DEFAULT '',
    issuer_folded TEXT NOT NULL DEFAULT '',
    issuer_sort TEXT NOT NULL DEFAULT '',
    date TEXT,
    date_precision TEXT NOT NULL DEFAULT 'day',
    effective TEXT,
    expiry TEXT,
    place TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    subject_sort TEXT NOT NULL DEFAULT '',
    short_name TEXT NOT NULL DEFAULT '',
    signer TEXT NOT NULL DEFAULT '',
    signer_title TEXT NOT NULL DEFAULT '',
    authority TEXT NOT NULL DEFAULT '',
    secrecy TEXT NOT NULL DEFAULT '',
    urgency TEXT NOT NULL DEFAULT '',
    recipients TEXT NOT NULL DEFAULT '[]',
    pages INTEGER,
    copies INTEGER,
    language TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    extra TEXT NOT NULL DEFAULT '{}',
    stub INTEGER NOT NULL DEFAULT 0,
    has_file INTEGER NOT NULL DEFAULT 0,
    status TEXT NOT NULL DEFAULT 'unknown',
    status_until TEXT,
    created TEXT NOT NULL,
    changed TEXT NOT NULL,
    deleted TEXT,
    row_version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX document_number_folded ON document (number_folded);
CREATE INDEX document_number_key ON document (number_key);
CREATE INDEX document_date ON document (date, id);
CREATE INDEX document_subject_sort ON document (subject_sort, id);
CREATE INDEX document_issuer_sort ON document (issuer_sort, id);
CREATE INDEX document_place ON document (stub, has_file) WHERE deleted IS NULL;
CREATE INDEX document_deleted ON document (deleted) WHERE deleted IS NOT NULL;
CREATE INDEX document_status_until ON document (status_until) WHERE status_until IS NOT NULL;

CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

CREATE TABLE document_tag (
    document_id INTEGER NOT NULL REFERENCES document (id),
    tag_id INTEGER NOT NULL REFERENCES tag (id),
    PRIMARY KEY (document_id, tag_id)
);

CREATE TABLE content (
    sha256 TEXT PRIMARY KEY,
    bytes INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    created TEXT NOT NULL
);

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    document_id INTEGER NOT NULL REFERENCES document (id),
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES content (sha256),
    pages INTEGER,
    created TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX attachment_document ON attachment (document_id);
CREATE INDEX attachment_content ON attachment (sha256);

CREATE TABLE document_text (
    document_id INTEGER NOT NULL REFERENCES document (id),
    page INTEGER NOT NULL,
    text BLOB NOT NULL,
    PRIMARY KEY (document_id, page)
);

CREATE TABLE relation (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    source_id INTEGER NOT NULL REFERENCES document (id),
    kind TEXT NOT NULL,
    target_id INTEGER NOT NULL REFERENCES document (id),
    scope TEXT NOT NULL DEFAULT '',
    from_date TEXT,
    until_date TEXT,
    evidence TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL DEFAULT 'manual',
    confirmed INTEGER NOT NULL DEFAULT 1,
    created TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    CHECK (source_id <> target_id)
);
CREATE INDEX relation_source ON relation (source_id, kind, target_id);
CREATE INDEX relation_target ON relation (target_id, kind);

CREATE TABLE register (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    pattern TEXT NOT NULL DEFAULT '',
    period_kind TEXT NOT NULL DEFAULT 'year',
    row_version INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE register_period (
    id INTEGER PRIMARY KEY,
    register_id INTEGER NOT NULL REFERENCES register (id),
    name TEXT NOT NULL,
    from_date TEXT NOT NULL,
    until_date TEXT,
    closed TEXT,
    row_version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (register_id, name)
);

CREATE TABLE register_entry (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    period_id INTEGER NOT NULL REFERENCES register_period (id),
    number INTEGER NOT NULL,
    suffix TEXT NOT NULL DEFAULT '',
    document_id INTEGER REFERENCES document (id),
    state TEXT NOT NULL DEFAULT 'used',
    note TEXT NOT NULL DEFAULT '',
    created TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (period_id, number, suffix)
);
CREATE INDEX register_entry_document ON register_entry (document_id);

CREATE TABLE dossier (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    parent_id INTEGER REFERENCES dossier (id),
    code TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    retention TEXT NOT NULL DEFAULT '',
    opened TEXT NOT NULL,
    closed TEXT,
    row_version INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE dossier_document (
    dossier_id INTEGER NOT NULL REFERENCES dossier (id),
    document_id INTEGER NOT NULL REFERENCES document (id),
    ordinal INTEGER NOT NULL,
    PRIMARY KEY (dossier_id, document_id)
);

CREATE TABLE assignment (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    document_id INTEGER NOT NULL REFERENCES document (id),
    assignee TEXT NOT NULL,
    due TEXT,
    done TEXT,
    note TEXT NOT NULL DEFAULT '',
    row_version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX assignment_document ON assignment (document_id);

CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE intake_item (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    name TEXT NOT NULL,
    path TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL REFERENCES content (sha256),
    pages INTEGER,
    reading TEXT NOT NULL DEFAULT '{}',
    text BLOB,
    failure TEXT NOT NULL DEFAULT '',
    doubts TEXT NOT NULL DEFAULT '[]',
    duplicate_of INTEGER REFERENCES document (id),
    document_id INTEGER REFERENCES document (id),
    created TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX intake_item_state ON intake_item (state, id);
CREATE INDEX intake_item_content ON intake_item (sha256);

CREATE TABLE audit_event (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    action TEXT NOT NULL,
    document_id INTEGER,
    details TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX audit_event_document ON audit_event (document_id, id);
