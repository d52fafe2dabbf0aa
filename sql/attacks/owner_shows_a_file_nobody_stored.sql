-- expect: 23503
-- as: postgres
-- A document is tied to bytes that are not there.
UPDATE sach.evidence SET sha256 = decode(repeat('0f', 32), 'hex');
