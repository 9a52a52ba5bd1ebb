-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where on paper a relation stands: page from 1, boxes as JSON [[left, top, right, bottom], …] in
-- fractions of the page, and the file, which may be gone from the document meanwhile.
ALTER TABLE relation ADD COLUMN evidence_page INTEGER;
ALTER TABLE relation ADD COLUMN evidence_boxes TEXT NOT NULL DEFAULT '';
ALTER TABLE relation ADD COLUMN evidence_sha256 TEXT NOT NULL DEFAULT '';
