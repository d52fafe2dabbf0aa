-- expect: 42501
-- as: sach_daemon
-- The daemon's role reads the digests of tokens.
SELECT digest FROM sach.api_token;
