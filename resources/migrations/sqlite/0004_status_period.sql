-- SPDX-License-Identifier: GPL-3.0-or-later
-- In force or not, for every day there is: the periods of a document follow each other without a
-- gap, from '' (since ever) to '9999-12-31' (for ever); a day belongs to the period with
-- from_day <= day < until_day. The status of today follows from here, so that no word grows old.
CREATE TABLE status_period (
    document_id INTEGER NOT NULL REFERENCES document (id),
    from_day TEXT NOT NULL,
    until_day TEXT NOT NULL,
    status TEXT NOT NULL,
    PRIMARY KEY (document_id, from_day)
) WITHOUT ROWID;
DROP INDEX document_status_until;
ALTER TABLE document DROP COLUMN status;
ALTER TABLE document DROP COLUMN status_until;
