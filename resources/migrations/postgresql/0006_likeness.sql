-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which texts may be nearly the same: two that share a band are compared word by word. The bands of
-- a text are made again from it when the rules change (setting likeness.version).
CREATE TABLE document_band (
    band INTEGER NOT NULL,
    document_id BIGINT NOT NULL REFERENCES document (id),
    PRIMARY KEY (band, document_id)
);
CREATE TABLE intake_band (
    band INTEGER NOT NULL,
    intake_id BIGINT NOT NULL REFERENCES intake_item (id),
    PRIMARY KEY (band, intake_id)
);
CREATE INDEX intake_band_paper ON intake_band (intake_id);

-- Why a paper looks like one that is there, how much of the text is the same (0 to 1), and which
-- paper it is when that one waits too.
ALTER TABLE intake_item ADD COLUMN duplicate_kind TEXT NOT NULL DEFAULT '';
ALTER TABLE intake_item ADD COLUMN duplicate_likeness DOUBLE PRECISION NOT NULL DEFAULT 0;
ALTER TABLE intake_item ADD COLUMN duplicate_paper BIGINT REFERENCES intake_item (id);
