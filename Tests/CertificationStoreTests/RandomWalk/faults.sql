CREATE FUNCTION walk.faults() RETURNS TABLE (rule text, detail text) LANGUAGE sql STABLE AS $$
    -- The ledger (I1, I2).
    SELECT 'the ledger proves itself', concat_ws(' ', broken_subject, broken_version, problem)
    FROM sach.ledger_verify(0, 1000000)
    WHERE problem IS NOT NULL
    UNION ALL
    SELECT 'a subject stands where its last event left it', s.id || ' ' || s.state
    FROM sach.subject s
    LEFT JOIN sach.subject_event e ON e.subject_id = s.id AND e.version = s.version AND e.to_state = s.state
    WHERE e.subject_id IS NULL
        OR s.version <> (SELECT count(*) FROM sach.subject_event a WHERE a.subject_id = s.id)
    UNION ALL
    SELECT 'no event is older than the one before it', e.subject_id || ' ' || e.version
    FROM sach.subject_event e
    JOIN sach.subject_event p ON p.subject_id = e.subject_id AND p.version = e.version - 1
    WHERE e.at < p.at
    UNION ALL
    SELECT 'every event is a move of the rule book', e.subject_id || ' ' || e.event
    FROM sach.subject_event e
    WHERE NOT EXISTS (
        SELECT
        FROM sach.workflow_transition t
        WHERE (t.workflow, t.revision, t.from_state, t.event, t.to_state) = (e.workflow, e.revision, e.from_state, e.event, e.to_state))
    -- Time limits.
    UNION ALL
    SELECT 'a time limit runs only for a case that is not over', concat_ws(' ', s.id, s.workflow, s.state, t.kind)
    FROM sach.timer t
    JOIN sach.subject s ON s.id = t.subject_id
    JOIN sach.workflow_state w ON (w.workflow, w.revision, w.state) = (s.workflow, s.revision, s.state)
    WHERE t.settled_at IS NULL AND w.is_final AND NOT t.spans
    UNION ALL
    SELECT 'a limit of a state runs only in it', concat_ws(' ', s.id, s.workflow, s.state, t.kind)
    FROM sach.timer t
    JOIN sach.subject s ON s.id = t.subject_id
    WHERE t.settled_at IS NULL
        AND EXISTS (SELECT FROM sach.workflow_timer w WHERE (w.workflow, w.revision, w.kind) = (s.workflow, s.revision, t.kind))
        AND NOT EXISTS (
            SELECT
            FROM sach.workflow_timer w
            WHERE (w.workflow, w.revision, w.state, w.kind) = (s.workflow, s.revision, s.state, t.kind))
    UNION ALL
    SELECT 'the limits of a state run while it lasts', concat_ws(' ', s.id, s.workflow, s.state, w.kind)
    FROM sach.subject s
    JOIN sach.workflow_timer w USING (workflow, revision, state)
    WHERE NOT EXISTS (SELECT FROM sach.timer t WHERE t.subject_id = s.id AND t.kind = w.kind AND t.settled_at IS NULL)
        AND (w.workflow, w.kind) <> ('complaint', 'notify')
        AND w.on_due_event IS DISTINCT FROM 'suspension_due'
        -- The findings of a case that ended without a certificate rest.
        AND NOT EXISTS (
            SELECT
            FROM sach.subject_event e
            WHERE s.workflow = 'finding' AND e.subject_id = sach.application_root(s.id)
                AND e.to_state IN ('refused', 'declined', 'withdrawn', 'void'))
    UNION ALL
    SELECT 'one limit of a kind runs at a time', concat_ws(' ', t.subject_id, t.kind)
    FROM sach.timer t
    WHERE t.settled_at IS NULL
    GROUP BY t.subject_id, t.kind
    HAVING count(*) > 1
    UNION ALL
    SELECT 'a limit that is paused or settled does not fire', concat_ws(' ', t.subject_id, t.kind)
    FROM sach.timer t
    WHERE t.next_try_at IS NOT NULL AND (t.settled_at IS NOT NULL OR t.paused_at IS NOT NULL)
    UNION ALL
    SELECT 'under a hold every limit stands still', concat_ws(' ', h.subject_id, t.subject_id, t.kind)
    FROM sach.subject_hold h
    CROSS JOIN LATERAL sach.subject_below(h.subject_id) b
    JOIN sach.timer t ON t.subject_id = b.id AND t.settled_at IS NULL AND t.paused_at IS NULL
    WHERE h.until IS NULL
    UNION ALL
    SELECT 'a limit stands still only while something stops it', concat_ws(' ', s.id, s.workflow, s.state, t.kind, t.paused_at)
    FROM sach.timer t
    JOIN sach.subject s ON s.id = t.subject_id
    LEFT JOIN sach.subject p ON p.id = s.parent
    WHERE t.settled_at IS NULL AND t.paused_at IS NOT NULL
        AND NOT EXISTS (SELECT FROM sach.subject_hold h WHERE h.subject_id IN (s.id, s.parent, p.parent) AND h.until IS NULL)
        AND NOT EXISTS (SELECT FROM sach.clock_pause c WHERE c.subject_id = s.id AND c.until IS NULL AND t.kind = ANY (c.kinds))
    UNION ALL
    SELECT 'a hold ends with its case', h.subject_id || ' ' || s.state
    FROM sach.subject_hold h
    JOIN sach.subject s ON s.id = h.subject_id
    JOIN sach.workflow_state w USING (workflow, revision, state)
    WHERE h.until IS NULL AND w.is_final AND NOT w.clock_stops
    UNION ALL
    SELECT 'a pause lasts as long as the state that caused it', concat_ws(' ', c.subject_id, c.source, s.state)
    FROM sach.clock_pause c
    JOIN sach.subject s ON s.id = c.source
    JOIN sach.workflow_state w ON (w.workflow, w.revision, w.state) = (s.workflow, s.revision, s.state)
    WHERE c.until IS NULL AND CASE WHEN c.source = c.subject_id THEN NOT w.clock_stops ELSE w.stops_parent = '{}' END
    -- Notices.
    UNION ALL
    SELECT 'no reminder about a state that is left goes out', concat_ws(' ', n.notice, n.subject_id, n.purpose, n.step, n.state, s.state)
    FROM sach.notice n
    JOIN sach.notice_purpose p USING (purpose)
    JOIN sach.subject s ON s.id = n.subject_id
    JOIN sach.workflow_state w ON (w.workflow, w.revision, w.state) = (s.workflow, s.revision, s.state)
    WHERE n.state IN ('planned', 'failed') AND p.states IS NOT NULL AND w.is_final AND NOT s.state = ANY (p.states)
    UNION ALL
    SELECT 'the queue or one lease holds what is to be sent, once', concat_ws(' ', n.notice, n.state, q.places)
    FROM sach.notice n
    FULL JOIN (
        SELECT p.notice, count(*) AS places, max(p.available_at) AS available_at
        FROM (
            SELECT notice, available_at
            FROM sach.notice_queue
            UNION ALL
            SELECT t.notice, NULL
            FROM sach.notice_lease l, unnest(l.notices) AS t (notice)
        ) p
        GROUP BY p.notice
    ) q USING (notice)
    WHERE q.notice IS NULL AND n.state IN ('planned', 'failed') AND n.available_at < 'infinity'
        OR n.notice IS NULL
        OR q.notice IS NOT NULL AND (
            q.places > 1 OR n.state NOT IN ('planned', 'failed') OR q.available_at <> n.available_at)
    UNION ALL
    SELECT 'what is delivered was tried', n.notice::text
    FROM sach.notice n
    WHERE n.state IN ('delivered', 'sent', 'exhausted')
        AND NOT EXISTS (SELECT FROM sach.notice_attempt a WHERE a.notice = n.notice)
        AND n.state = 'delivered'
    -- Numbers.
    UNION ALL
    SELECT 'certificate numbers have no gap and no repeat', format('%s/%s: %s of %s', year, network, numbers, last)
    FROM (
        SELECT network, year, count(DISTINCT seq) AS numbers, max(seq) AS last, count(*) FILTER (WHERE issue = 1) AS firsts
        FROM sach.certificate
        GROUP BY network, year
    ) t
    WHERE numbers <> last OR firsts <> last
        OR last <> (SELECT c.last FROM sach.number_counter c WHERE c.network = t.network AND c.series = 'certificate/' || t.year)
    UNION ALL
    SELECT 'the versions of a number have no gap', format('%s/%s/%s', network, year, seq)
    FROM sach.certificate
    GROUP BY network, year, seq
    HAVING count(*) <> max(issue) OR count(DISTINCT issue) <> max(issue)
    UNION ALL
    SELECT 'dossier codes and papers have no gap', format('%s: %s of %s', c.series, used.numbers, c.last)
    FROM sach.number_counter c
    LEFT JOIN (
        SELECT network, 'dossier/' || split_part(dossier_code, '-', 2) AS series, count(*) AS numbers, max(split_part(dossier_code, '-', 3)::int) AS last
        FROM sach.application
        JOIN sach.subject ON id = subject_id
        WHERE dossier_code IS NOT NULL
        GROUP BY 1, 2
        UNION ALL
        SELECT network, 'paper/' || kind || '/' || year, count(*), max(seq)
        FROM sach.paper
        GROUP BY 1, 2
    ) used USING (network, series)
    WHERE c.series !~ '^certificate/' AND (used.numbers, used.last) IS DISTINCT FROM (c.last::bigint, c.last)
    -- Certificates.
    UNION ALL
    SELECT 'one version of a number is valid at most, one is being made at most', format('%s/%s/%s', c.network, year, seq)
    FROM sach.certificate c
    JOIN sach.subject s ON s.id = c.subject_id
    GROUP BY c.network, year, seq
    HAVING count(*) FILTER (WHERE s.state IN ('active', 'suspended')) > 1
        OR count(*) FILTER (WHERE s.state IN ('reserved', 'signing')) > 1
    UNION ALL
    SELECT 'a granted application has a certificate, no other has', a.id || ' ' || a.state
    FROM sach.subject a
    WHERE a.workflow = 'application'
        AND (a.state = 'granted') <> EXISTS (SELECT FROM sach.certificate c WHERE c.application = a.id)
    UNION ALL
    SELECT 'a certificate in force runs out, no other does', s.id || ' ' || s.state
    FROM sach.subject s
    WHERE s.workflow = 'certificate'
        AND (s.state IN ('active', 'suspended')) <> EXISTS (
            SELECT FROM sach.timer t WHERE t.subject_id = s.id AND t.kind = 'expiry' AND t.settled_at IS NULL)
    UNION ALL
    SELECT 'a suspension is open exactly while the certificate is suspended', s.id || ' ' || s.state
    FROM sach.subject s
    WHERE s.workflow = 'certificate'
        AND (SELECT count(*) FROM sach.suspension u WHERE u.certificate = s.id AND u.ended_at IS NULL) <> CASE s.state WHEN 'suspended' THEN 1 ELSE 0 END
    UNION ALL
    SELECT 'a measure is proposed exactly while the certificate is under notice', s.id || ' ' || s.state
    FROM sach.subject s
    JOIN sach.certificate c ON c.subject_id = s.id
    LEFT JOIN sach.certificate_action a ON a.certificate = s.id AND a.closed_at IS NULL
    WHERE (c.under_notice IS DISTINCT FROM a.no)
        OR a.no IS NOT NULL AND s.state NOT IN ('active', 'suspended')
    UNION ALL
    SELECT 'a superseded version has a successor that was signed', s.id::text
    FROM sach.subject s
    WHERE s.workflow = 'certificate' AND s.state = 'superseded' AND NOT EXISTS (
        SELECT FROM sach.certificate c WHERE c.previous = s.id AND c.signed_at IS NOT NULL)
    -- Who did what.
    UNION ALL
    SELECT 'who decides is recorded as having decided', concat_ws(' ', e.subject_id, e.event, e.actor)
    FROM sach.subject_event e
    WHERE (e.workflow, e.event) IN (
            ('application', 'grant'), ('application', 'refuse'), ('certificate', 'suspend'), ('certificate', 'withdraw'),
            ('certificate', 'reinstate'), ('certificate', 'restore'), ('certificate', 'extend_suspension'), ('appeal', 'decide'))
        AND NOT EXISTS (
            SELECT FROM sach.involvement i WHERE i.subject_id = e.subject_id AND i.person = e.actor AND i.kind = 'decision')
    UNION ALL
    SELECT 'other duties are recorded too', concat_ws(' ', e.subject_id, e.event, e.actor)
    FROM sach.subject_event e
    JOIN (VALUES ('application', 'claim', 'intake'), ('certificate', 'prepare', 'registration'),
        ('certificate', 'propose_action', 'coordination')) v (workflow, event, kind) USING (workflow, event)
    WHERE NOT EXISTS (
        SELECT FROM sach.involvement i WHERE i.subject_id = e.subject_id AND i.person = e.actor AND i.kind = v.kind)
    UNION ALL
    SELECT 'nobody reviews or decides what they assessed', concat_ws(' ', d.subject_id, d.person, d.kind)
    FROM sach.involvement d
    JOIN sach.involvement a ON a.person = d.person AND a.kind = 'assessment' AND a.involvement < d.involvement
    WHERE d.kind IN ('review', 'decision') AND sach.application_root(d.subject_id) = sach.application_root(a.subject_id)
    UNION ALL
    SELECT 'whoever decided a case does not sign its certificate', concat_ws(' ', c.subject_id, c.prepared_by)
    FROM sach.certificate c
    WHERE c.prepared_by = c.decided_by
    UNION ALL
    SELECT 'evidence is accepted by another than its uploader', e.subject_id::text
    FROM sach.evidence e
    WHERE e.verified_by IN (e.uploaded_by, e.uploaded_for)
    UNION ALL
    SELECT 'a report is accepted by another than its submitter', o.subject_id::text
    FROM sach.obligation o
    WHERE o.accepted_by = o.submitted_by
    UNION ALL
    SELECT 'what takes two persons was proposed by another', concat_ws(' ', e.subject_id, e.event, e.actor)
    FROM sach.subject_event e
    WHERE (e.workflow, e.event) IN (('application', 'decline'), ('application', 'void'), ('obligation', 'void'), ('obligation', 'waive'))
        AND NOT EXISTS (
            SELECT
            FROM sach.subject_event p
            WHERE p.subject_id = e.subject_id AND p.version < e.version AND p.event = 'propose_' || e.event AND p.actor <> e.actor)
    -- What belongs together.
    UNION ALL
    SELECT 'one obligation a rule, unit and period', concat_ws(' ', rule, unit, period)
    FROM sach.obligation
    GROUP BY rule, unit, period
    HAVING count(*) > 1
    UNION ALL
    SELECT 'findings are void with their assessment, and only then or when a reviewer says so', concat_ws(' ', s.id, s.state)
    FROM sach.finding f
    JOIN sach.subject s ON s.id = f.subject_id
    JOIN sach.subject a ON a.id = f.assessment
    WHERE a.state = 'cancelled' AND s.state <> 'void'
        OR s.state = 'void' AND a.state <> 'cancelled' AND NOT EXISTS (
            SELECT FROM sach.subject_event e WHERE e.subject_id = s.id AND e.event = 'cancel_finding')
    UNION ALL
    SELECT 'no assessment goes on for an application that is over', concat_ws(' ', s.id, s.state)
    FROM sach.subject s
    JOIN sach.subject a ON a.id = s.parent AND a.workflow = 'application'
    WHERE s.workflow = 'assessment' AND s.state NOT IN ('accepted', 'cancelled')
        AND a.state IN ('granted', 'refused', 'declined', 'withdrawn', 'void')
    UNION ALL
    SELECT 'what waits is listed where it waits', concat_ws(' ', c.subject_id, c.state, s.state)
    FROM sach.case_wait c
    JOIN sach.subject s ON s.id = c.subject_id
    WHERE c.state <> s.state
    UNION ALL
    SELECT 'an application asks nothing more once it left that state', i.subject_id::text
    FROM sach.application_item i
    JOIN sach.subject s ON s.id = i.subject_id
    WHERE s.state IN ('accepted', 'in_assessment', 'assessed', 'in_review', 'deciding', 'granted')
        AND i.answer IS NULL AND i.waiver_reason IS NULL
$$;
