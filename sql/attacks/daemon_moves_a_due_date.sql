-- expect: 42501
-- as: sach_daemon
-- The daemon's role gives a time limit another end.
UPDATE sach.timer SET due_at = due_at + interval '1 day';
