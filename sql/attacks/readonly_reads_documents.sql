-- expect: 42501
-- as: sach_readonly
-- The role that verifies the ledger reads the facilities' documents.
SELECT bytes FROM sach.file_chunk;
