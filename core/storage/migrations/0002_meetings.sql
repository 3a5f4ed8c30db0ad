-- Who meets, when, and what is on the agenda.

CREATE TABLE holiday_calendar (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE non_working_day (
    id TEXT NOT NULL PRIMARY KEY,
    calendar TEXT NOT NULL REFERENCES holiday_calendar (id) ON DELETE RESTRICT,
    date TEXT NOT NULL CHECK (date IS date(date)),
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('bank_holiday', 'proclaimed', 'local_closure')),
    UNIQUE (calendar, date)
) STRICT;

CREATE TABLE authority (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    ons_code TEXT UNIQUE,
    nation TEXT NOT NULL CHECK (nation IN ('england', 'wales', 'scotland', 'northern_ireland')),
    kind TEXT,
    clear_day_rule TEXT NOT NULL DEFAULT 'working' CHECK (clear_day_rule IN ('working', 'not_sunday', 'calendar')),
    holiday_calendar TEXT REFERENCES holiday_calendar (id) ON DELETE RESTRICT,
    municipal_year_start TEXT NOT NULL DEFAULT '05-01'
) STRICT;

CREATE TABLE committee (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('overview_and_scrutiny', 'scrutiny_panel', 'review_panel', 'task_and_finish',
                                       'sub_committee', 'joint', 'executive', 'council', 'external_board')),
    code TEXT,
    active_from TEXT CHECK (active_from IS date(active_from)),
    active_to TEXT CHECK (active_to IS date(active_to)),
    parent TEXT REFERENCES committee (id) ON DELETE RESTRICT,
    successor_of TEXT REFERENCES committee (id) ON DELETE RESTRICT,
    quorum INTEGER CHECK (quorum > 0)
) STRICT;

CREATE TABLE committee_name (
    id TEXT NOT NULL PRIMARY KEY,
    committee TEXT NOT NULL REFERENCES committee (id) ON DELETE RESTRICT,
    name TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX committee_name_committee ON committee_name (committee);

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    office TEXT,
    party TEXT,
    phone TEXT,
    email TEXT
) STRICT;

CREATE TABLE membership (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    committee TEXT NOT NULL REFERENCES committee (id) ON DELETE RESTRICT,
    role TEXT NOT NULL CHECK (role IN ('chair', 'vice_chair', 'member', 'co_optee', 'substitute', 'officer',
                                       'cabinet_member', 'witness')),
    active_from TEXT CHECK (active_from IS date(active_from)),
    active_to TEXT CHECK (active_to IS date(active_to))
) STRICT;
CREATE INDEX membership_committee ON membership (committee);
CREATE INDEX membership_person ON membership (person);

CREATE TABLE meeting (
    id TEXT NOT NULL PRIMARY KEY,
    committee TEXT NOT NULL REFERENCES committee (id) ON DELETE RESTRICT,
    date TEXT NOT NULL CHECK (date IS date(date)),
    time TEXT,
    venue TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('ordinary', 'special', 'informal', 'site_visit')),
    status TEXT NOT NULL CHECK (status IN ('planned', 'notice_published', 'agenda_published', 'held', 'adjourned',
                                           'cancelled')),
    notice_published_on TEXT CHECK (notice_published_on IS date(notice_published_on)),
    agenda_published_on TEXT CHECK (agenda_published_on IS date(agenda_published_on)),
    short_notice_reason TEXT,
    minutes_status TEXT NOT NULL DEFAULT 'none' CHECK (minutes_status IN ('none', 'draft', 'approved')),
    minutes TEXT
) STRICT;
CREATE INDEX meeting_date ON meeting (date, committee);
CREATE INDEX meeting_committee ON meeting (committee, date);

CREATE TABLE attendance (
    id TEXT NOT NULL PRIMARY KEY,
    meeting TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    presence TEXT NOT NULL CHECK (presence IN ('present', 'apologies', 'absent', 'substituted')),
    UNIQUE (meeting, person)
) STRICT;

CREATE TABLE declaration (
    id TEXT NOT NULL PRIMARY KEY,
    meeting TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    words TEXT NOT NULL
) STRICT;

CREATE TABLE work_programme_item (
    id TEXT NOT NULL PRIMARY KEY,
    committee TEXT NOT NULL REFERENCES committee (id) ON DELETE RESTRICT,
    topic TEXT NOT NULL,
    purpose TEXT,
    method TEXT,
    planned_meeting TEXT REFERENCES meeting (id) ON DELETE RESTRICT,
    intended_outcome TEXT
) STRICT;

CREATE TABLE information_request (
    id TEXT NOT NULL PRIMARY KEY,
    meeting TEXT REFERENCES meeting (id) ON DELETE RESTRICT,
    request TEXT NOT NULL,
    asked_of TEXT,
    asked_on TEXT CHECK (asked_on IS date(asked_on)),
    due TEXT CHECK (due IS date(due)),
    answered_on TEXT CHECK (answered_on IS date(answered_on))
) STRICT;

CREATE TABLE executive_decision (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    maker TEXT,
    key_decision INTEGER NOT NULL DEFAULT 0 CHECK (key_decision IN (0, 1)),
    forward_plan_first_published TEXT CHECK (forward_plan_first_published IS date(forward_plan_first_published)),
    made_on TEXT CHECK (made_on IS date(made_on)),
    published_on TEXT CHECK (published_on IS date(published_on)),
    urgent_exempt INTEGER NOT NULL DEFAULT 0 CHECK (urgent_exempt IN (0, 1))
) STRICT;

CREATE TABLE call_in (
    id TEXT NOT NULL PRIMARY KEY,
    decision TEXT NOT NULL REFERENCES executive_decision (id) ON DELETE RESTRICT,
    called_in_by TEXT NOT NULL,
    called_in_on TEXT NOT NULL CHECK (called_in_on IS date(called_in_on)),
    grounds TEXT NOT NULL,
    outcome TEXT CHECK (outcome IN ('no_action', 'referred_back', 'to_council'))
) STRICT;
