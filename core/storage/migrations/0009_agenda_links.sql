-- What an agenda item is about beside its main report.

CREATE TABLE agenda_link (
    id TEXT NOT NULL PRIMARY KEY,
    agenda_item TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE RESTRICT,
    report TEXT REFERENCES report (id) ON DELETE RESTRICT,
    recommendation TEXT REFERENCES recommendation (id) ON DELETE RESTRICT,
    indicator TEXT REFERENCES indicator (id) ON DELETE RESTRICT,
    plan TEXT REFERENCES improvement_plan (id) ON DELETE RESTRICT,
    CHECK ((report IS NOT NULL) + (recommendation IS NOT NULL) + (indicator IS NOT NULL) + (plan IS NOT NULL) = 1)
) STRICT;
CREATE INDEX agenda_link_agenda_item ON agenda_link (agenda_item);
