-- expect: 23514
-- as: postgres
-- One person both proposes and confirms a migration.
INSERT INTO sach.migration_proposal (
    network, workflow, from_revision, to_revision, proposed_by, proposed_at, confirmed_by, confirmed_at, migrated)
SELECT network, 'evidence', 1, 2, 0, now(), 0, now(), 0
FROM sach.network
LIMIT 1;
