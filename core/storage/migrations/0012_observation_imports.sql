-- Observations that came by the file. A file of a million rows is one entry of the journal, which names its hash, its
-- counts and the digest of its rows; the rows themselves are kept small, in the order of their natural key.

ALTER TABLE area ADD COLUMN la_number TEXT;
CREATE UNIQUE INDEX area_la_number ON area (la_number) WHERE la_number IS NOT NULL;

CREATE TABLE indicator_column (
    id TEXT NOT NULL PRIMARY KEY,
    indicator TEXT NOT NULL UNIQUE REFERENCES indicator (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    filters TEXT NOT NULL,
    beside TEXT NOT NULL,
    period_form TEXT NOT NULL CHECK (period_form IN ('plain', 'reporting_year', 'six_digits'))
) STRICT;
CREATE INDEX indicator_column_name ON indicator_column (name, filters);

CREATE TABLE observation_import (
    row_number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL REFERENCES document (hash) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    file_name TEXT NOT NULL,
    layout TEXT NOT NULL CHECK (layout IN ('tidy', 'published')),
    columns TEXT NOT NULL,
    mapping TEXT NOT NULL,
    row_count INTEGER NOT NULL CHECK (row_count >= 0),
    taken INTEGER NOT NULL CHECK (taken >= 0),
    revised INTEGER NOT NULL CHECK (revised >= 0),
    unchanged INTEGER NOT NULL CHECK (unchanged >= 0),
    refused INTEGER NOT NULL CHECK (refused >= 0),
    digest TEXT NOT NULL
) STRICT;
CREATE INDEX observation_import_document ON observation_import (document);

-- An indicator's figures for an area: the first half of an imported row's natural key, in one number.
CREATE TABLE observation_series (
    number INTEGER PRIMARY KEY,
    indicator TEXT NOT NULL REFERENCES indicator (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    area TEXT NOT NULL REFERENCES area (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (indicator, area)
) STRICT;
CREATE INDEX observation_series_area ON observation_series (area);

-- Days are Julian day numbers; place is the row in the file times 4096 and its column.
CREATE TABLE imported_observation (
    series INTEGER NOT NULL REFERENCES observation_series (number) ON DELETE RESTRICT,
    period_start INTEGER NOT NULL,
    period_end INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 0),
    value REAL,
    numerator REAL,
    denominator REAL,
    state TEXT NOT NULL CHECK (state IN ('actual', 'provisional', 'revised', 'estimated', 'suppressed', 'not_available',
                                         'not_applicable', 'unreliable', 'missing')),
    import INTEGER NOT NULL REFERENCES observation_import (row_number) ON DELETE RESTRICT,
    place INTEGER NOT NULL,
    PRIMARY KEY (series, period_start, period_end, revision)
) STRICT, WITHOUT ROWID;

-- What a person enters stays a record of its own. Everybody reads both as 'observation'.
ALTER TABLE observation RENAME TO single_observation;

CREATE VIEW observation AS
    SELECT id, indicator, area, period_start, period_end, value, numerator, denominator, state, revision, as_at,
           source_document, source_figure, note, NULL AS source_place
    FROM single_observation
    UNION ALL
    SELECT substr(observation_import.id, 1, 24) || printf('%012x', place), indicator, area, date(period_start),
           date(period_end), value, numerator, denominator, state, revision, NULL, document, NULL, NULL, place
    FROM observation_series
    JOIN imported_observation ON imported_observation.series = observation_series.number
    JOIN observation_import ON observation_import.row_number = imported_observation.import;
