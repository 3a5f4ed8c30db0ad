-- Suggested lines of enquiry that members do not want to follow, by the rule, the record and the facts that it saw.

CREATE TABLE enquiry_dismissal (
    id TEXT NOT NULL PRIMARY KEY,
    rule TEXT NOT NULL CHECK (rule <> ''),
    subject TEXT NOT NULL CHECK (subject <> ''),
    facts TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    dismissed_on TEXT NOT NULL CHECK (dismissed_on IS date(dismissed_on))
) STRICT;
CREATE UNIQUE INDEX enquiry_dismissal_facts ON enquiry_dismissal (rule, subject, facts);
