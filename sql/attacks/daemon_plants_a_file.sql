-- expect: 42501
-- as: sach_daemon
-- The daemon's role exchanges the bytes behind a hash.
UPDATE sach.file_chunk SET bytes = 'x';
