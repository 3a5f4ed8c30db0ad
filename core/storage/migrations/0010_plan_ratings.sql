-- What the colours of a plan mean, who oversees it, when an action begins and how the board rates it.

ALTER TABLE improvement_plan ADD COLUMN board TEXT REFERENCES committee (id) ON DELETE RESTRICT;
ALTER TABLE improvement_plan ADD COLUMN legend TEXT;
ALTER TABLE plan_action ADD COLUMN starts_on TEXT CHECK (starts_on IS date(starts_on));
ALTER TABLE plan_action ADD COLUMN board_rating TEXT CHECK (board_rating IN ('blue', 'red', 'amber', 'green'));
ALTER TABLE inspection ADD COLUMN title TEXT;
ALTER TABLE inspection ADD COLUMN note TEXT;
CREATE INDEX evidence_action ON evidence (plan_action);
CREATE INDEX milestone_action ON milestone (plan_action);
CREATE INDEX date_move_action ON date_move (plan_action);
