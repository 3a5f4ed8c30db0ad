-- What every later table stands on: the workspace itself, its attached documents and the journal of all changes.

CREATE TABLE workspace (
    id TEXT NOT NULL PRIMARY KEY,
    council TEXT,
    nation TEXT NOT NULL CHECK (nation IN ('england', 'wales', 'scotland', 'northern_ireland')),
    created_at TEXT NOT NULL,
    single INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK (single = 1)
) STRICT;

CREATE TABLE document (
    hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size = length(content)),
    content BLOB NOT NULL
) STRICT;

-- Each entry's hash covers its own words and the hash before it; the head repeats the last one, so that a cut tail is seen.
CREATE TABLE journal_entry (
    number INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    label TEXT NOT NULL,
    changes TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE TABLE journal_head (
    single INTEGER NOT NULL PRIMARY KEY CHECK (single = 1),
    number INTEGER NOT NULL,
    hash TEXT NOT NULL
) STRICT;

INSERT INTO journal_head (single, number, hash) VALUES (1, 0, '');

CREATE TABLE journal_subject (
    record TEXT NOT NULL,
    entry INTEGER NOT NULL REFERENCES journal_entry (number) ON DELETE RESTRICT,
    PRIMARY KEY (record, entry)
) STRICT, WITHOUT ROWID;
