-- expect: 42501
-- as: sach_daemon
-- The daemon's role puts a certificate into the public register that nobody decided on.
INSERT INTO sach.register_entry (certificate, network, reference, number, year, seq, issue, is_void, issuer_vi, issuer_en)
VALUES (1, 1, 'TH-2026-9999-GCN-SXSH', 'TH/2026/9999/GCN-SXSH', 2026, 9999, 1, true, 'x', 'x');
