-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files of watched folders that are in the library or the queue: one with this path, size and time
-- of change is not brought in again, whatever became of its paper.
CREATE TABLE watched_file (
    path TEXT COLLATE "C" PRIMARY KEY,
    bytes BIGINT NOT NULL,
    modified TEXT NOT NULL,
    failed INTEGER NOT NULL DEFAULT 0
);
