-- More records are searched by their words, and recommendations by their references too.

INSERT INTO search_index (search_index, rowid, text)
SELECT 'delete', place, text FROM search_place WHERE kind = 'recommendation';
DELETE FROM search_place WHERE kind = 'recommendation';

INSERT OR IGNORE INTO search_pending (record, kind)
SELECT id, 'recommendation' FROM recommendation
UNION ALL SELECT id, 'response' FROM response
UNION ALL SELECT id, 'progress_update' FROM progress_update
UNION ALL SELECT id, 'work_programme_item' FROM work_programme_item
UNION ALL SELECT id, 'plan_action' FROM plan_action
UNION ALL SELECT id, 'inspection' FROM inspection
UNION ALL SELECT id, 'finding' FROM finding
UNION ALL SELECT id, 'improvement_notice' FROM improvement_notice
UNION ALL SELECT id, 'indicator' FROM indicator;
