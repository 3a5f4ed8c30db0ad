-- Inspections, notices and the plans that answer them.

CREATE TABLE inspection (
    id TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('inspection', 'monitoring_visit', 'letter', 'serious_case_review', 'peer_review')),
    visited_on TEXT CHECK (visited_on IS date(visited_on)),
    published_on TEXT CHECK (published_on IS date(published_on)),
    judgement TEXT CHECK (judgement IN ('inadequate', 'requires_improvement', 'adequate', 'good', 'outstanding')),
    report TEXT REFERENCES report (id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE inspection_judgement (
    id TEXT NOT NULL PRIMARY KEY,
    inspection TEXT NOT NULL REFERENCES inspection (id) ON DELETE RESTRICT,
    area TEXT NOT NULL,
    judgement TEXT NOT NULL CHECK (judgement IN ('inadequate', 'requires_improvement', 'adequate', 'good', 'outstanding')),
    UNIQUE (inspection, area)
) STRICT;

CREATE TABLE finding (
    id TEXT NOT NULL PRIMARY KEY,
    inspection TEXT NOT NULL REFERENCES inspection (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('priority_action', 'area_for_improvement', 'strength')),
    text TEXT NOT NULL,
    recommendation TEXT REFERENCES recommendation (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX finding_inspection ON finding (inspection);

CREATE TABLE improvement_notice (
    id TEXT NOT NULL PRIMARY KEY,
    inspection TEXT REFERENCES inspection (id) ON DELETE RESTRICT,
    issued_on TEXT NOT NULL CHECK (issued_on IS date(issued_on)),
    issued_by TEXT,
    lifted_on TEXT CHECK (lifted_on IS date(lifted_on)),
    note TEXT
) STRICT;

CREATE TABLE notice_review_point (
    id TEXT NOT NULL PRIMARY KEY,
    notice TEXT NOT NULL REFERENCES improvement_notice (id) ON DELETE RESTRICT,
    due TEXT NOT NULL CHECK (due IS date(due)),
    outcome TEXT
) STRICT;

CREATE TABLE improvement_plan (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL CHECK (title <> ''),
    source_report TEXT REFERENCES report (id) ON DELETE RESTRICT,
    version TEXT,
    approved_on TEXT CHECK (approved_on IS date(approved_on)),
    approved_by TEXT,
    inspection TEXT REFERENCES inspection (id) ON DELETE RESTRICT,
    previous_version TEXT REFERENCES improvement_plan (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX improvement_plan_report ON improvement_plan (source_report);

CREATE TABLE plan_theme (
    id TEXT NOT NULL PRIMARY KEY,
    plan TEXT NOT NULL REFERENCES improvement_plan (id) ON DELETE RESTRICT,
    number INTEGER NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    lead TEXT,
    success_measures TEXT,
    UNIQUE (plan, number)
) STRICT;

CREATE TABLE plan_action (
    id TEXT NOT NULL PRIMARY KEY,
    theme TEXT NOT NULL REFERENCES plan_theme (id) ON DELETE RESTRICT,
    reference TEXT NOT NULL,
    what TEXT NOT NULL CHECK (what <> ''),
    who TEXT,
    how TEXT,
    success_measure TEXT,
    due_original TEXT CHECK (due_original IS date(due_original)),
    due_current TEXT CHECK (due_current IS date(due_current)),
    done_on TEXT CHECK (done_on IS date(done_on)),
    percent INTEGER CHECK (percent BETWEEN 0 AND 100),
    rating TEXT CHECK (rating IN ('blue', 'red', 'amber', 'green')),
    board_judgement TEXT,
    impact_statement TEXT
) STRICT;
CREATE INDEX plan_action_theme ON plan_action (theme);

CREATE TABLE milestone (
    id TEXT NOT NULL PRIMARY KEY,
    plan_action TEXT NOT NULL REFERENCES plan_action (id) ON DELETE RESTRICT,
    title TEXT NOT NULL,
    due TEXT NOT NULL CHECK (due IS date(due)),
    done_on TEXT CHECK (done_on IS date(done_on))
) STRICT;

CREATE TABLE action_dependency (
    id TEXT NOT NULL PRIMARY KEY,
    plan_action TEXT NOT NULL REFERENCES plan_action (id) ON DELETE RESTRICT,
    waits_for TEXT NOT NULL REFERENCES plan_action (id) ON DELETE RESTRICT,
    UNIQUE (plan_action, waits_for),
    CHECK (plan_action <> waits_for)
) STRICT;

CREATE TABLE date_move (
    id TEXT NOT NULL PRIMARY KEY,
    plan_action TEXT NOT NULL REFERENCES plan_action (id) ON DELETE RESTRICT,
    moved_on TEXT NOT NULL CHECK (moved_on IS date(moved_on)),
    from_date TEXT CHECK (from_date IS date(from_date)),
    to_date TEXT CHECK (to_date IS date(to_date)),
    reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;

CREATE TABLE progress_update (
    id TEXT NOT NULL PRIMARY KEY,
    recommendation TEXT REFERENCES recommendation (id) ON DELETE RESTRICT,
    plan_action TEXT REFERENCES plan_action (id) ON DELETE RESTRICT,
    as_at TEXT NOT NULL CHECK (as_at IS date(as_at)),
    submitted_on TEXT CHECK (submitted_on IS date(submitted_on)),
    author TEXT,
    narrative TEXT NOT NULL,
    self_rating TEXT CHECK (self_rating IN ('blue', 'red', 'amber', 'green')),
    percent INTEGER CHECK (percent BETWEEN 0 AND 100),
    target_date_proposed TEXT CHECK (target_date_proposed IS date(target_date_proposed)),
    reason_for_change TEXT,
    CHECK ((recommendation IS NULL) <> (plan_action IS NULL))
) STRICT;
CREATE INDEX progress_update_recommendation ON progress_update (recommendation);
CREATE INDEX progress_update_action ON progress_update (plan_action);

CREATE TABLE evidence (
    id TEXT NOT NULL PRIMARY KEY,
    recommendation TEXT REFERENCES recommendation (id) ON DELETE RESTRICT,
    plan_action TEXT REFERENCES plan_action (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('document', 'data', 'audit', 'observation', 'testimony', 'minute')),
    title TEXT NOT NULL,
    locator TEXT,
    document_hash TEXT REFERENCES document (hash) ON DELETE RESTRICT,
    date TEXT CHECK (date IS date(date)),
    seen_by TEXT,
    seen_on TEXT CHECK (seen_on IS date(seen_on)),
    sufficient TEXT CHECK (sufficient IN ('yes', 'no', 'partly')),
    note TEXT,
    CHECK ((recommendation IS NULL) <> (plan_action IS NULL))
) STRICT;
CREATE INDEX evidence_recommendation ON evidence (recommendation);

-- Which finding, recommendation and indicator an action answers or moves.
CREATE TABLE action_link (
    id TEXT NOT NULL PRIMARY KEY,
    plan_action TEXT NOT NULL REFERENCES plan_action (id) ON DELETE RESTRICT,
    finding TEXT REFERENCES finding (id) ON DELETE RESTRICT,
    recommendation TEXT REFERENCES recommendation (id) ON DELETE RESTRICT,
    indicator TEXT REFERENCES indicator (id) ON DELETE RESTRICT,
    CHECK ((finding IS NOT NULL) + (recommendation IS NOT NULL) + (indicator IS NOT NULL) = 1)
) STRICT;
CREATE INDEX action_link_action ON action_link (plan_action);
