-- What is measured, against what, and how it is judged. Ratings, directions and point types are worked out, never stored.

CREATE TABLE rating_rule (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    family TEXT NOT NULL CHECK (family IN ('within_tolerance', 'compared_with_last_year', 'better_than_last_year',
                                           'explicit_numbers', 'symbols', 'current_and_forecast')),
    parameters TEXT NOT NULL,
    legend TEXT NOT NULL,
    rounding TEXT NOT NULL CHECK (rounding IN ('raw', 'displayed'))
) STRICT;

CREATE TABLE indicator (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    short_label TEXT,
    purpose TEXT,
    family TEXT,
    unit TEXT NOT NULL CHECK (unit IN ('percent', 'count', 'rate_per_10000', 'working_days', 'days', 'score', 'gbp', 'ratio')),
    precision INTEGER NOT NULL DEFAULT 0 CHECK (precision BETWEEN 0 AND 9),
    polarity TEXT NOT NULL CHECK (polarity IN ('high', 'low', 'range', 'neutral')),
    basis TEXT NOT NULL CHECK (basis IN ('period', 'cumulative_ytd', 'snapshot', 'rolling')),
    frequency TEXT NOT NULL CHECK (frequency IN ('month', 'quarter', 'half_year', 'year')),
    collection TEXT,
    source TEXT,
    status TEXT NOT NULL DEFAULT 'live' CHECK (status IN ('live', 'discontinued')),
    accountable_person TEXT REFERENCES person (id) ON DELETE RESTRICT,
    data_owner TEXT REFERENCES person (id) ON DELETE RESTRICT,
    allowable_lag_days INTEGER CHECK (allowable_lag_days >= 0),
    rating_rule TEXT REFERENCES rating_rule (id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE indicator_name (
    id TEXT NOT NULL PRIMARY KEY,
    indicator TEXT NOT NULL REFERENCES indicator (id) ON DELETE RESTRICT,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE indicator_definition (
    id TEXT NOT NULL PRIMARY KEY,
    indicator TEXT NOT NULL REFERENCES indicator (id) ON DELETE RESTRICT,
    valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
    valid_to TEXT CHECK (valid_to IS date(valid_to)),
    text TEXT NOT NULL,
    numerator TEXT,
    denominator TEXT,
    breaks_series INTEGER NOT NULL DEFAULT 0 CHECK (breaks_series IN (0, 1)),
    UNIQUE (indicator, valid_from)
) STRICT;

CREATE TABLE area (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT UNIQUE,
    name TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('national', 'regional', 'local_authority', 'council'))
) STRICT;

CREATE TABLE observation (
    row_number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    indicator TEXT NOT NULL REFERENCES indicator (id) ON DELETE RESTRICT,
    area TEXT NOT NULL REFERENCES area (id) ON DELETE RESTRICT,
    period_start TEXT NOT NULL CHECK (period_start IS date(period_start)),
    period_end TEXT NOT NULL CHECK (period_end IS date(period_end)),
    value REAL,
    numerator REAL,
    denominator REAL,
    state TEXT NOT NULL CHECK (state IN ('actual', 'provisional', 'revised', 'estimated', 'suppressed', 'not_available',
                                         'not_applicable', 'unreliable', 'missing')),
    revision INTEGER NOT NULL DEFAULT 0 CHECK (revision >= 0),
    as_at TEXT CHECK (as_at IS date(as_at)),
    source_document TEXT REFERENCES document (hash) ON DELETE RESTRICT,
    source_figure TEXT REFERENCES reported_figure (id) ON DELETE RESTRICT,
    note TEXT,
    UNIQUE (indicator, area, period_start, period_end, revision)
) STRICT;

CREATE TABLE target (
    id TEXT NOT NULL PRIMARY KEY,
    indicator TEXT NOT NULL REFERENCES indicator (id) ON DELETE RESTRICT,
    low REAL,
    high REAL,
    kind TEXT NOT NULL CHECK (kind IN ('local', 'national', 'statutory', 'improvement_notice', 'stretch', 'threshold')),
    set_by TEXT,
    valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
    valid_to TEXT CHECK (valid_to IS date(valid_to)),
    amber_tolerance REAL,
    tolerance_kind TEXT CHECK (tolerance_kind IN ('absolute', 'relative')),
    red_line REAL,
    notice TEXT REFERENCES improvement_notice (id) ON DELETE RESTRICT,
    CHECK (low IS NOT NULL OR high IS NOT NULL)
) STRICT;
CREATE INDEX target_indicator ON target (indicator, valid_from);

CREATE TABLE comparator (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('statistical_neighbours', 'best_neighbour', 'england', 'region', 'top_quartile',
                                       'named_authority')),
    area TEXT REFERENCES area (id) ON DELETE RESTRICT,
    model TEXT,
    version TEXT
) STRICT;

CREATE TABLE comparator_member (
    id TEXT NOT NULL PRIMARY KEY,
    comparator TEXT NOT NULL REFERENCES comparator (id) ON DELETE RESTRICT,
    area TEXT NOT NULL REFERENCES area (id) ON DELETE RESTRICT,
    rank INTEGER NOT NULL CHECK (rank > 0),
    closeness TEXT,
    UNIQUE (comparator, rank)
) STRICT;

CREATE TABLE annotation (
    id TEXT NOT NULL PRIMARY KEY,
    indicator TEXT NOT NULL REFERENCES indicator (id) ON DELETE RESTRICT,
    date TEXT NOT NULL CHECK (date IS date(date)),
    text TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('policy', 'inspection', 'staffing', 'definition', 'event'))
) STRICT;

CREATE TABLE rebase (
    id TEXT NOT NULL PRIMARY KEY,
    indicator TEXT NOT NULL REFERENCES indicator (id) ON DELETE RESTRICT,
    date TEXT NOT NULL CHECK (date IS date(date)),
    reason TEXT NOT NULL CHECK (reason <> ''),
    approved_by TEXT NOT NULL CHECK (approved_by <> ''),
    approved_on TEXT NOT NULL CHECK (approved_on IS date(approved_on)),
    UNIQUE (indicator, date)
) STRICT;

CREATE TABLE distribution_band (
    id TEXT NOT NULL PRIMARY KEY,
    observation TEXT NOT NULL REFERENCES observation (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    lower REAL,
    upper REAL,
    count REAL NOT NULL,
    UNIQUE (observation, position)
) STRICT;

CREATE TABLE budget_figure (
    id TEXT NOT NULL PRIMARY KEY,
    heading TEXT NOT NULL,
    period_start TEXT NOT NULL CHECK (period_start IS date(period_start)),
    period_end TEXT NOT NULL CHECK (period_end IS date(period_end)),
    budget REAL,
    actual REAL,
    forecast REAL,
    variance_reason TEXT,
    report TEXT REFERENCES report (id) ON DELETE RESTRICT,
    UNIQUE (heading, period_start, period_end)
) STRICT;

CREATE TABLE workforce_figure (
    id TEXT NOT NULL PRIMARY KEY,
    team TEXT NOT NULL,
    as_at TEXT NOT NULL CHECK (as_at IS date(as_at)),
    establishment REAL,
    vacancies REAL,
    agency REAL,
    report TEXT REFERENCES report (id) ON DELETE RESTRICT,
    UNIQUE (team, as_at)
) STRICT;
