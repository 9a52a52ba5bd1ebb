-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether a document expired only because what it details did: what it did to others stays done.
ALTER TABLE status_period ADD COLUMN with_parents INTEGER NOT NULL DEFAULT 0;
-- What acts on a document, and what details it, without reading the rows of the table.
CREATE INDEX relation_details ON relation (target_id, source_id) WHERE kind = 'guides';
