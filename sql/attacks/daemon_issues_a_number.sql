-- expect: 42501
-- as: sach_daemon
-- The daemon's role takes a number without a certificate.
SELECT sach.number_take(1, 'certificate/2026');
