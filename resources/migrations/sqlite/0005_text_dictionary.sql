-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the texts of this library are packed with: a dictionary learnt from its own pages. A packed
-- text names the one it was made with, so none is ever removed.
CREATE TABLE text_dictionary (
    id INTEGER PRIMARY KEY,
    data BLOB NOT NULL
);
