-- The same table of imported figures with a quicker check: SQLite builds the words of an IN anew for every row, which cost
-- more than all else of an insert; of words joined by OR it compares the first and is mostly done.

DROP VIEW observation;

CREATE TABLE checked_observation (
    series INTEGER NOT NULL REFERENCES observation_series (number) ON DELETE RESTRICT,
    period_start INTEGER NOT NULL,
    period_end INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 0),
    value REAL,
    numerator REAL,
    denominator REAL,
    state TEXT NOT NULL CHECK (state = 'actual' OR state = 'provisional' OR state = 'revised' OR state = 'estimated'
                               OR state = 'suppressed' OR state = 'not_available' OR state = 'not_applicable'
                               OR state = 'unreliable' OR state = 'missing'),
    import INTEGER NOT NULL REFERENCES observation_import (row_number) ON DELETE RESTRICT,
    place INTEGER NOT NULL,
    PRIMARY KEY (series, period_start, period_end, revision)
) STRICT, WITHOUT ROWID;
INSERT INTO checked_observation SELECT * FROM imported_observation
ORDER BY series, period_start, period_end, revision;
DROP TABLE imported_observation;
ALTER TABLE checked_observation RENAME TO imported_observation;

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
