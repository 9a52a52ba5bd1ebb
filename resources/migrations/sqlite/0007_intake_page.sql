-- SPDX-License-Identifier: GPL-3.0-or-later
-- The pages that a paper of the queue was made of: split off from another, joined from several, or
-- turned and put in another order. Pages count from 0 in their paper, quarter turns go clockwise.
CREATE TABLE intake_page (
    item_id INTEGER NOT NULL REFERENCES intake_item (id),
    position INTEGER NOT NULL,
    source_id INTEGER NOT NULL REFERENCES intake_item (id),
    page INTEGER NOT NULL,
    turn INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (item_id, position)
);
CREATE INDEX intake_page_source ON intake_page (source_id);
