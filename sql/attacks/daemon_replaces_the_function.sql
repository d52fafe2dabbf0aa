-- expect: 42501
-- as: sach_daemon
-- The daemon's role replaces advance() by its own.
CREATE OR REPLACE FUNCTION sach.advance(p_subject bigint) RETURNS text LANGUAGE sql AS 'SELECT ''moved''';
