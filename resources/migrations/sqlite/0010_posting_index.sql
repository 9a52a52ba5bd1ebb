-- SPDX-License-Identifier: GPL-3.0-or-later
-- The search index as segments: pieces that are written once, joined from time to time, and never
-- changed in between. A document that changes is dead in its old segment and stands in a new one,
-- so that nothing has to be made again to be taken out.

DROP TABLE search_head;
DROP TABLE search_all;
DROP TABLE search_entry;

-- One row: counts the changes of the index, and gives out the numbers of segments.
CREATE TABLE search_state (
    id INTEGER PRIMARY KEY,
    generation INTEGER NOT NULL,
    next_segment INTEGER NOT NULL,
    rules INTEGER NOT NULL
);
INSERT INTO search_state (id, generation, next_segment, rules) VALUES (1, 1, 1, 0);
CREATE TABLE search_segment (
    id INTEGER PRIMARY KEY,
    documents INTEGER NOT NULL,
    header BLOB NOT NULL
);
-- Rows of a segment: id = segment * 2^32 + place.
CREATE TABLE search_block (
    id INTEGER PRIMARY KEY,
    data BLOB NOT NULL
);
CREATE TABLE search_dead (
    segment INTEGER PRIMARY KEY,
    data BLOB NOT NULL
);

-- What every search needs to know of every document (its day, type, issuer, state, periods of
-- validity), packed, a few hundred documents a row; and the texts behind its numbers.
CREATE TABLE search_attribute (
    chunk INTEGER PRIMARY KEY,
    generation INTEGER NOT NULL,
    data BLOB NOT NULL
);
CREATE INDEX search_attribute_generation ON search_attribute (generation);
CREATE TABLE search_value (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (kind, value)
);

-- Documents whose entry no longer fits; emptied before the transaction that changed them ends.
CREATE TABLE search_changed (
    document_id INTEGER PRIMARY KEY,
    words INTEGER NOT NULL
);
-- Documents that wait for being indexed anew in the background.
CREATE TABLE search_backlog (
    document_id INTEGER PRIMARY KEY
);
INSERT INTO search_backlog (document_id) SELECT id FROM document;

CREATE TRIGGER search_document_added AFTER INSERT ON document BEGIN INSERT INTO search_changed (document_id, words) VALUES (new.id, 1) ON CONFLICT (document_id) DO UPDATE SET words = 1; END;
CREATE TRIGGER search_document_changed AFTER UPDATE OF kind, type, number, issuer, date, place, subject, short_name, signer, signer_title, authority, secrecy, urgency, recipients, language, source, note ON document BEGIN INSERT INTO search_changed (document_id, words) VALUES (new.id, 1) ON CONFLICT (document_id) DO UPDATE SET words = 1; END;
CREATE TRIGGER search_document_state AFTER UPDATE OF stub, has_file, deleted ON document BEGIN INSERT INTO search_changed (document_id, words) VALUES (new.id, 0) ON CONFLICT (document_id) DO NOTHING; END;
CREATE TRIGGER search_document_gone AFTER DELETE ON document BEGIN INSERT INTO search_changed (document_id, words) VALUES (old.id, 1) ON CONFLICT (document_id) DO UPDATE SET words = 1; END;
CREATE TRIGGER search_text_added AFTER INSERT ON document_text BEGIN INSERT INTO search_changed (document_id, words) VALUES (new.document_id, 1) ON CONFLICT (document_id) DO UPDATE SET words = 1; END;
CREATE TRIGGER search_text_changed AFTER UPDATE ON document_text BEGIN INSERT INTO search_changed (document_id, words) VALUES (new.document_id, 1) ON CONFLICT (document_id) DO UPDATE SET words = 1; END;
CREATE TRIGGER search_text_gone AFTER DELETE ON document_text BEGIN INSERT INTO search_changed (document_id, words) VALUES (old.document_id, 1) ON CONFLICT (document_id) DO UPDATE SET words = 1; END;
CREATE TRIGGER search_tag_added AFTER INSERT ON document_tag BEGIN INSERT INTO search_changed (document_id, words) VALUES (new.document_id, 1) ON CONFLICT (document_id) DO UPDATE SET words = 1; END;
CREATE TRIGGER search_tag_gone AFTER DELETE ON document_tag BEGIN INSERT INTO search_changed (document_id, words) VALUES (old.document_id, 1) ON CONFLICT (document_id) DO UPDATE SET words = 1; END;
CREATE TRIGGER search_period_added AFTER INSERT ON status_period BEGIN INSERT INTO search_changed (document_id, words) VALUES (new.document_id, 0) ON CONFLICT (document_id) DO NOTHING; END;
CREATE TRIGGER search_period_gone AFTER DELETE ON status_period BEGIN INSERT INTO search_changed (document_id, words) VALUES (old.document_id, 0) ON CONFLICT (document_id) DO NOTHING; END;

-- A long list in the order of its numbers is walked, not sorted.
CREATE INDEX document_number_order ON document (year, type, serial);
-- Steps from a document to those that act on it are read from the index alone.
DROP INDEX relation_target;
CREATE INDEX relation_target ON relation (target_id, kind, source_id);
