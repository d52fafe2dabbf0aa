-- breaking: no
-- Narrow indexes for lists, searches and the task list at 100,000 facilities and 200,000 applications. None is on a column that a move changes.

CREATE INDEX subject_of_unit ON sach.subject (unit, workflow, id) WHERE unit IS NOT NULL;
COMMENT ON INDEX sach.subject_of_unit IS 'Cases of a reporting unit in the order of their birth: its people''s lists, and searches by a unit''s name.';

-- A person's or a unit's limits among those of everybody: the network and the machine of a case never change, so its limits may repeat them.
ALTER TABLE sach.timer
    ADD COLUMN case_network int,
    ADD COLUMN case_workflow text;
UPDATE sach.timer t
SET case_network = s.network, case_workflow = s.workflow
FROM sach.subject s
WHERE s.id = t.subject_id;
ALTER TABLE sach.timer
    ALTER COLUMN case_network SET NOT NULL,
    ALTER COLUMN case_workflow SET NOT NULL;
COMMENT ON COLUMN sach.timer.case_network IS 'The network of its case, repeated for the task list''s index.';
COMMENT ON COLUMN sach.timer.case_workflow IS 'The machine of its case, repeated for the task list''s index.';
DROP INDEX sach.timer_open_by_kind;
CREATE INDEX timer_open_by_kind ON sach.timer (case_network, case_workflow, kind, due_at, timer) WHERE settled_at IS NULL;
COMMENT ON INDEX sach.timer_open_by_kind IS 'The task list takes the most urgent of each kind that a role can act on, instead of sorting all that run.';
CREATE INDEX timer_of_subject ON sach.timer (subject_id, kind);
COMMENT ON INDEX sach.timer_of_subject IS 'Ended limits of a case too: every move into another state asks whether the case had its limit before.';

DROP INDEX sach.case_wait_in_state;
CREATE INDEX case_wait_in_state ON sach.case_wait (network, workflow, state, since, subject_id) WHERE is_listed;
DROP INDEX sach.case_wait_of_assignee;
CREATE INDEX case_wait_of_assignee ON sach.case_wait (assignee, subject_id) INCLUDE (since) WHERE assignee IS NOT NULL;
DROP INDEX sach.task_open_by_role;
CREATE INDEX task_open_by_role ON sach.task (network, role, created_at, task) WHERE done_at IS NULL;
CREATE INDEX task_open_of_subject ON sach.task (subject_id) WHERE done_at IS NULL;

CREATE INDEX person_role_of_facility ON sach.person_role (facility) WHERE facility IS NOT NULL;
CREATE INDEX person_role_of_unit ON sach.person_role (unit) WHERE unit IS NOT NULL;
CREATE INDEX person_by_search_key ON sach.person (search_key);
COMMENT ON INDEX sach.person_role_of_facility IS 'Who speaks for a facility: the recipients of its notices.';
COMMENT ON INDEX sach.person_by_search_key IS 'A declared consultant is looked up by name (A2).';

CREATE INDEX unit_name_by_key ON sach.unit_name (sach.text_search_key(name));
CREATE INDEX unit_name_by_kind_and_key ON sach.unit_name (sach.text_search_key(kind_label_vi || ' ' || name));
COMMENT ON INDEX sach.unit_name_by_key IS 'An import names a few hundred communes a batch; without it each costs the folding of every name there is.';

DROP INDEX sach.facility_of_commune;
CREATE INDEX facility_of_commune ON sach.facility (commune, left(search_key, -1 - length(tax_code)));
COMMENT ON INDEX sach.facility_of_commune IS 'Facilities of a commune by their name without marks, which is what stands before the tax code in search_key: every line of an import asks whether its name is listed there.';
