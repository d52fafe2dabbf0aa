-- breaking: no
-- An apology belongs to one limit: two limits of a kind may end on the same day, and one limit's day may move after the apology.

ALTER TABLE sach.application_apology
    ADD COLUMN limit_from timestamptz;
UPDATE sach.application_apology
SET limit_from = old_due_at;
ALTER TABLE sach.application_apology
    ALTER COLUMN limit_from SET NOT NULL,
    DROP CONSTRAINT application_apology_is_given_once,
    ADD CONSTRAINT application_apology_is_given_once UNIQUE (subject_id, kind, limit_from);
COMMENT ON COLUMN sach.application_apology.limit_from IS 'Instant from which the limit counts: it tells the limit from a later one of the same kind, and stays when the limit is carried on or moves.';
