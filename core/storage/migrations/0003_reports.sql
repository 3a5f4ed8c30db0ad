-- What officers bring, as read from their documents. The long texts stand apart from the table that lists show.

CREATE TABLE report (
    id TEXT NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL CHECK (title <> ''),
    committee TEXT REFERENCES committee (id) ON DELETE RESTRICT,
    meeting_date TEXT CHECK (meeting_date IS date(meeting_date)),
    agenda_number TEXT,
    publicity TEXT CHECK (publicity IN ('public', 'part_exempt', 'exempt', 'confidential')),
    exempt_paragraph TEXT,
    report_of TEXT,
    cabinet_member TEXT,
    template_name TEXT,
    background_papers TEXT NOT NULL CHECK (background_papers IN ('not_said', 'none', 'listed')),
    appendices TEXT NOT NULL CHECK (appendices IN ('not_said', 'none', 'listed')),
    document_hash TEXT REFERENCES document (hash) ON DELETE RESTRICT,
    file_name TEXT,
    needs_review INTEGER NOT NULL DEFAULT 0 CHECK (needs_review IN (0, 1)),
    status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'cleared', 'published', 'withdrawn')),
    wards TEXT
) STRICT;
CREATE INDEX report_newest ON report (meeting_date DESC, title);
CREATE INDEX report_document ON report (document_hash);
CREATE INDEX report_committee ON report (committee);

CREATE TABLE agenda_item (
    id TEXT NOT NULL PRIMARY KEY,
    meeting TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    number TEXT,
    title TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'report' CHECK (kind IN ('report', 'apologies', 'declarations', 'minutes', 'petition',
                                                        'question', 'call_in', 'work_programme', 'exclusion', 'other')),
    publicity TEXT CHECK (publicity IN ('public', 'part_exempt', 'exempt', 'confidential')),
    public_interest_reason TEXT,
    review_on TEXT CHECK (review_on IS date(review_on)),
    urgency_reason TEXT,
    lead TEXT,
    minutes_estimated INTEGER CHECK (minutes_estimated > 0),
    outcome TEXT,
    report TEXT REFERENCES report (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX agenda_item_meeting ON agenda_item (meeting, position);
CREATE INDEX agenda_item_report ON agenda_item (report);

-- The paragraphs of Schedule 12A by virtue of which an item is exempt.
CREATE TABLE exemption (
    id TEXT NOT NULL PRIMARY KEY,
    agenda_item TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE RESTRICT,
    paragraph INTEGER NOT NULL CHECK (paragraph BETWEEN 1 AND 18),
    UNIQUE (agenda_item, paragraph)
) STRICT;

CREATE TABLE report_author (
    id TEXT NOT NULL PRIMARY KEY,
    report TEXT NOT NULL REFERENCES report (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    role TEXT,
    phone TEXT,
    email TEXT,
    person TEXT REFERENCES person (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX report_author_report ON report_author (report);

CREATE TABLE report_section (
    id TEXT NOT NULL PRIMARY KEY,
    report TEXT NOT NULL REFERENCES report (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    number TEXT,
    heading TEXT NOT NULL,
    line INTEGER NOT NULL
) STRICT;
CREATE INDEX report_section_report ON report_section (report);

CREATE TABLE report_paragraph (
    row_number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    report TEXT NOT NULL REFERENCES report (id) ON DELETE RESTRICT,
    section TEXT NOT NULL REFERENCES report_section (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    number TEXT,
    bulleted INTEGER NOT NULL CHECK (bulleted IN (0, 1)),
    text TEXT NOT NULL,
    line INTEGER NOT NULL
) STRICT;
CREATE INDEX report_paragraph_report ON report_paragraph (report);
CREATE INDEX report_paragraph_section ON report_paragraph (section);

CREATE TABLE background_paper (
    id TEXT NOT NULL PRIMARY KEY,
    report TEXT NOT NULL REFERENCES report (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    author TEXT,
    date TEXT CHECK (date IS date(date)),
    kind TEXT NOT NULL DEFAULT 'unpublished' CHECK (kind IN ('unpublished', 'published_work')),
    location TEXT,
    exempt INTEGER NOT NULL DEFAULT 0 CHECK (exempt IN (0, 1))
) STRICT;
CREATE INDEX background_paper_report ON background_paper (report);

CREATE TABLE appendix (
    id TEXT NOT NULL PRIMARY KEY,
    report TEXT NOT NULL REFERENCES report (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    document_hash TEXT REFERENCES document (hash) ON DELETE RESTRICT,
    publicity TEXT CHECK (publicity IN ('public', 'part_exempt', 'exempt', 'confidential'))
) STRICT;
CREATE INDEX appendix_report ON appendix (report);

CREATE TABLE reported_figure (
    id TEXT NOT NULL PRIMARY KEY,
    report TEXT NOT NULL REFERENCES report (id) ON DELETE RESTRICT,
    paragraph TEXT REFERENCES report_paragraph (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    value REAL NOT NULL,
    unit TEXT NOT NULL,
    target REAL,
    period TEXT,
    line INTEGER NOT NULL,
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1)
) STRICT;
CREATE INDEX reported_figure_report ON reported_figure (report);
CREATE INDEX reported_figure_paragraph ON reported_figure (paragraph);

CREATE TABLE report_reading (
    id TEXT NOT NULL PRIMARY KEY,
    report TEXT NOT NULL REFERENCES report (id) ON DELETE RESTRICT,
    read_at TEXT NOT NULL,
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    findings TEXT NOT NULL
) STRICT;
CREATE INDEX report_reading_report ON report_reading (report);
