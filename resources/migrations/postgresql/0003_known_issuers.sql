-- SPDX-License-Identifier: GPL-3.0-or-later
-- What clerks called the issuer of papers whose head said `read_name` (folded) over a symbol.
CREATE TABLE known_issuer (
    read_name TEXT NOT NULL,
    symbol TEXT NOT NULL,
    issuer TEXT NOT NULL,
    PRIMARY KEY (read_name, symbol)
);
