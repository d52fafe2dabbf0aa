-- breaking: no
-- Lists by time limit, a page at a time, at 200,000 applications.

CREATE INDEX timer_open_of_network ON sach.timer (case_network, case_workflow, subject_id, due_at) WHERE settled_at IS NULL;
COMMENT ON INDEX sach.timer_open_of_network IS 'What is overdue or soon due in the order of the cases: a page is walked in the index, and a small network does not pass by the limits of a large one.';

CREATE INDEX facility_in_order ON sach.facility (facility) INCLUDE (network, search_key);
COMMENT ON INDEX sach.facility_in_order IS 'Searches for a common word walk cases or facilities in their order: the words of each are read from here, a third of the table.';

DROP INDEX sach.subject_of_workflow;
CREATE INDEX subject_of_workflow ON sach.subject (workflow, network, id) INCLUDE (facility, unit);
COMMENT ON INDEX sach.subject_of_workflow IS 'Cases in the order of their birth, with what a search by words asks of each: a page is found without reading the cases it passes by.';
DROP INDEX sach.subject_of_unit;
CREATE INDEX subject_of_unit ON sach.subject (unit, workflow, id) INCLUDE (network, facility) WHERE unit IS NOT NULL;
COMMENT ON INDEX sach.subject_of_unit IS 'Cases of a reporting unit in the order of their birth: its people''s lists, and searches by a unit''s name.';

DROP FUNCTION IF EXISTS sach.task_duty();
