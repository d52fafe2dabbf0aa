CREATE OR REPLACE VIEW sach.notice_view AS
SELECT n.notice AS id, n.message_id::text AS message_id, r.reference AS subject, u.reference AS unit, n.purpose, n.step, n.audience,
    CASE WHEN EXISTS (SELECT FROM sach.notice_lease l WHERE n.notice = ANY (l.notices)) THEN 'queued' ELSE n.state END AS state,
    n.skip_reason, n.recipient_address AS address, n.due_at, n.attempts,
    (SELECT max(a.at) FROM sach.notice_attempt a WHERE a.notice = n.notice) AS sent_at,
    n.network, n.subject_id, s.facility AS subject_facility, s.unit AS subject_unit
FROM sach.notice n
JOIN sach.subject s ON s.id = n.subject_id
JOIN sach.subject_reference r ON r.subject_id = s.id AND r.kind = 'own'
LEFT JOIN sach.reporting_unit u ON u.unit = s.unit;
COMMENT ON VIEW sach.notice_view IS 'A notice as lists show it, in the states of certification.md §3.8: one that a daemon has in hand is queued.';
