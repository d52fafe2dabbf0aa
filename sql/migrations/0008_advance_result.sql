-- breaking: no
-- What advance() and begin() answer: an expected refusal is a value, never an exception (engineering.md D1).

CREATE TYPE sach.advance_result AS (
    outcome text,
    subject_id bigint,
    reference text,
    workflow text,
    version int,
    state text,
    event text,
    codes text[]
);
COMMENT ON TYPE sach.advance_result IS 'outcome: moved | replayed | not_found | stale_version | no_such_move | not_permitted | unmet | bad_payload | key_reused. codes: what is missing (unmet, bad_payload), or the events that exist (no_such_move).';
