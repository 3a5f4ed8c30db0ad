-- Packs that were issued: their pages are frozen.

CREATE TABLE pack (
    id TEXT NOT NULL PRIMARY KEY,
    meeting TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
    edition TEXT NOT NULL CHECK (edition IN ('public', 'members', 'chair')),
    issue INTEGER NOT NULL CHECK (issue > 0),
    supplement_of TEXT REFERENCES pack (id) ON DELETE RESTRICT,
    issued_at TEXT NOT NULL,
    document_hash TEXT NOT NULL CHECK (length(document_hash) = 64),
    journal_head TEXT NOT NULL,
    UNIQUE (meeting, edition, issue)
) STRICT;

CREATE TABLE pack_entry (
    id TEXT NOT NULL PRIMARY KEY,
    pack TEXT NOT NULL REFERENCES pack (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    agenda_item TEXT REFERENCES agenda_item (id) ON DELETE RESTRICT,
    page_from INTEGER NOT NULL CHECK (page_from > 0),
    page_to INTEGER NOT NULL,
    UNIQUE (pack, position),
    CHECK (page_to >= page_from)
) STRICT;
