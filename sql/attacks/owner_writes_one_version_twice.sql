-- expect: 23505
-- as: postgres
-- Two events at one version: the lost race.
INSERT INTO sach.subject_event
SELECT *
FROM sach.subject_event
WHERE subject_id = (SELECT min(id) FROM sach.subject WHERE workflow = 'evidence') AND version = 1;
