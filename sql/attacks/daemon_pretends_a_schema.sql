-- expect: 42501
-- as: sach_daemon
-- The daemon's role puts its own functions before ours.
CREATE FUNCTION sach.guard_rule_valid() RETURNS text[] LANGUAGE sql AS 'SELECT ''{}''::text[]';
