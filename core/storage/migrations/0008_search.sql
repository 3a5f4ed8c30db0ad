-- Full-text search. A place is a searchable text's number in the index: its meeting date in the high bits, so that the
-- newest places are the highest. A paragraph's words stay in report_paragraph; other records keep theirs here.

CREATE TABLE search_place (
    place INTEGER PRIMARY KEY,
    paragraph INTEGER UNIQUE,
    record TEXT,
    kind TEXT NOT NULL,
    text TEXT
) STRICT;
CREATE INDEX search_place_record ON search_place (record) WHERE record IS NOT NULL;

CREATE VIEW search_content (place, text) AS
SELECT search_place.place, coalesce(search_place.text, report_paragraph.text)
FROM search_place LEFT JOIN report_paragraph ON report_paragraph.row_number = search_place.paragraph;

CREATE VIRTUAL TABLE search_index USING fts5(
    text, content = 'search_content', content_rowid = 'place', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');

-- Records whose words are not in the index yet, or not any more as they stood.
CREATE TABLE search_pending (
    record TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL
) STRICT, WITHOUT ROWID;
