-- The register of recommendations: when and why one was closed, a clerk's own word, and councils' own response periods.

ALTER TABLE recommendation ADD COLUMN closed_on TEXT CHECK (closed_on IS date(closed_on));
ALTER TABLE recommendation ADD COLUMN status_reason TEXT;
ALTER TABLE recommendation ADD COLUMN tag TEXT;
CREATE INDEX recommendation_made ON recommendation (made_on);

CREATE TABLE response_rule (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('officer_proposal', 'committee_resolution', 'scrutiny_to_executive',
                                       'scrutiny_to_partner', 'scrutiny_to_nhs', 'inspectorate_priority_action',
                                       'inspectorate_area_for_improvement', 'review_body')),
    length INTEGER NOT NULL CHECK (length > 0),
    unit TEXT NOT NULL CHECK (unit IN ('days', 'weeks', 'months')),
    valid_from TEXT CHECK (valid_from IS date(valid_from))
) STRICT;
