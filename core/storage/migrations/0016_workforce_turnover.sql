-- How many of a team's staff left in the twelve months before, in percent of all.

ALTER TABLE workforce_figure ADD COLUMN turnover REAL;
