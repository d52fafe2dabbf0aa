-- expect: 42501
-- as: sach_daemon
-- The daemon's role calls the engine's inside, where the time is a parameter.
SELECT sach.system_advance((SELECT min(id) FROM sach.subject WHERE workflow = 'evidence'), 'expire', '{}', '2020-01-01');
