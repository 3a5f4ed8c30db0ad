-- From what was asked to what was done. Overdue, lateness and counts are worked out, never stored.

CREATE TABLE recommendation (
    id TEXT NOT NULL PRIMARY KEY,
    reference TEXT UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('officer_proposal', 'committee_resolution', 'scrutiny_to_executive',
                                       'scrutiny_to_partner', 'scrutiny_to_nhs', 'inspectorate_priority_action',
                                       'inspectorate_area_for_improvement', 'review_body')),
    status TEXT NOT NULL CHECK (status IN ('proposed', 'awaiting_response', 'not_started', 'in_progress', 'paused',
                                           'extension_requested', 'implemented_claimed', 'complete_evidence_seen',
                                           'closed_not_implemented', 'superseded', 'withdrawn', 'not_accepted')),
    text TEXT NOT NULL CHECK (text <> ''),
    short_title TEXT,
    source_report TEXT REFERENCES report (id) ON DELETE RESTRICT,
    source_paragraph TEXT REFERENCES report_paragraph (id) ON DELETE RESTRICT,
    made_on TEXT CHECK (made_on IS date(made_on)),
    made_by TEXT REFERENCES committee (id) ON DELETE RESTRICT,
    made_at_meeting TEXT REFERENCES meeting (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    line INTEGER,
    addressee TEXT,
    portfolio TEXT,
    priority TEXT CHECK (priority IN ('fundamental', 'important', 'desirable')),
    theme TEXT,
    notice_given_on TEXT CHECK (notice_given_on IS date(notice_given_on)),
    received_on TEXT CHECK (received_on IS date(received_on)),
    target_date_original TEXT CHECK (target_date_original IS date(target_date_original)),
    target_date_current TEXT CHECK (target_date_current IS date(target_date_current)),
    lead_officer TEXT REFERENCES person (id) ON DELETE RESTRICT,
    cabinet_member TEXT REFERENCES person (id) ON DELETE RESTRICT,
    parent TEXT REFERENCES recommendation (id) ON DELETE RESTRICT,
    superseded_by TEXT REFERENCES recommendation (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX recommendation_source ON recommendation (source_report, position);
CREATE INDEX recommendation_paragraph ON recommendation (source_paragraph);
CREATE INDEX recommendation_status ON recommendation (kind, status);

CREATE TABLE response (
    id TEXT NOT NULL PRIMARY KEY,
    recommendation TEXT NOT NULL REFERENCES recommendation (id) ON DELETE RESTRICT,
    decision TEXT NOT NULL CHECK (decision IN ('accepted', 'accepted_in_part', 'not_accepted', 'deferred', 'noted')),
    reasons TEXT NOT NULL CHECK (reasons <> ''),
    proposed_action TEXT,
    alternative_action TEXT,
    decided_by TEXT,
    decided_on TEXT CHECK (decided_on IS date(decided_on)),
    received_on TEXT CHECK (received_on IS date(received_on)),
    published_on TEXT CHECK (published_on IS date(published_on))
) STRICT;
CREATE INDEX response_recommendation ON response (recommendation);

CREATE TABLE extension (
    id TEXT NOT NULL PRIMARY KEY,
    recommendation TEXT NOT NULL REFERENCES recommendation (id) ON DELETE RESTRICT,
    requested_on TEXT NOT NULL CHECK (requested_on IS date(requested_on)),
    requested_date TEXT NOT NULL CHECK (requested_date IS date(requested_date)),
    reason TEXT NOT NULL CHECK (reason <> ''),
    granted_at_meeting TEXT REFERENCES meeting (id) ON DELETE RESTRICT,
    granted_on TEXT CHECK (granted_on IS date(granted_on))
) STRICT;
CREATE INDEX extension_recommendation ON extension (recommendation);

CREATE TABLE committee_judgement (
    id TEXT NOT NULL PRIMARY KEY,
    recommendation TEXT NOT NULL REFERENCES recommendation (id) ON DELETE RESTRICT,
    meeting TEXT REFERENCES meeting (id) ON DELETE RESTRICT,
    judged_on TEXT NOT NULL CHECK (judged_on IS date(judged_on)),
    rating TEXT NOT NULL CHECK (rating IN ('achieved', 'acceptable', 'unacceptable')),
    decision TEXT NOT NULL CHECK (decision IN ('keep', 'close', 'grant_extension', 'escalate', 'invite_officer', 'reopen')),
    minute_reference TEXT,
    note TEXT
) STRICT;
CREATE INDEX committee_judgement_recommendation ON committee_judgement (recommendation);
