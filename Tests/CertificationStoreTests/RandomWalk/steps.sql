CREATE SCHEMA walk;
-- Some hold many roles at once, so that only the person's part in a case keeps them from the next step.
INSERT INTO sach.person (person, name)
SELECT n, 'Người mẫu số ' || n
FROM generate_series(231, 233) n;
INSERT INTO sach.person_role (network, person, role, scope, valid_from)
SELECT 1, n, role, 'network', '2017-01-01'
FROM generate_series(231, 233) n,
    unnest(ARRAY['INTK', 'COOR', 'ASSR', 'REVW', 'DECI', 'REGI', 'CASE', 'CONS', 'APPR']) role;
INSERT INTO sach.competence (person, role, sector, valid_from, basis)
SELECT n, role, '*', '2017-01-01', 'mẫu'
FROM generate_series(231, 233) n, unnest(ARRAY['INTK', 'ASSR', 'REVW', 'DECI', 'CASE']) role;
INSERT INTO sach.competence (person, role, sector, valid_from, basis)
SELECT 213, 'CASE', '*', '2017-01-01', 'mẫu';
INSERT INTO sach.person_role (network, person, role, scope, unit, valid_from)
SELECT 1, 211, 'REPO', 'unit', sach.unit_find(code), '2017-01-01'
FROM unnest(ARRAY['14818', '14797']) code;
-- Whatever a step of the walk chooses is drawn from its die: the same dice walk the same way.
CREATE FUNCTION walk.roll(p_die bigint, p_what text, p_sides bigint) RETURNS int LANGUAGE sql IMMUTABLE AS $$
    SELECT ((hashtextextended(p_what, p_die) & 9223372036854775807) % p_sides)::int
$$;
CREATE FUNCTION walk.pick(p_die bigint, p_what text, p_from anyarray) RETURNS anyelement LANGUAGE sql IMMUTABLE AS $$
    SELECT p_from[1 + walk.roll(p_die, p_what, greatest(cardinality(p_from), 1))]
$$;
CREATE FUNCTION walk.day(p_days int) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT to_char(sach.network_day(1, sach.clock_now()) + p_days, 'YYYY-MM-DD')
$$;
CREATE FUNCTION walk.subject(p_die bigint, p_what text, p_machines text[]) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT coalesce(walk.pick(p_die, p_what, array_agg(r.reference ORDER BY s.id)), 'E999999')
    FROM sach.subject s
    JOIN sach.workflow_state w USING (workflow, revision, state)
    JOIN sach.subject_reference r ON r.subject_id = s.id AND r.kind = 'own'
    WHERE s.workflow = ANY (p_machines) AND (NOT w.is_final OR walk.roll(p_die, 'final' || s.id, 12) = 0 OR s.state IN ('refused', 'declined'))
$$;
-- A document of the facility, other bytes each time and dates of which most are sound.
CREATE FUNCTION walk.document(p_die bigint) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object(
        'facility', 'F1', 'number', p_die || '/GPMT-UBND', 'issuer', 'UBND tỉnh (mẫu)', 'file_name', 'giay-phep.pdf',
        'type', walk.pick(p_die, 'type', ARRAY['ENV_LICENCE', 'ENV_LICENCE', 'ENV_REGISTRATION', 'OTHER']),
        'effective_from', walk.day(-walk.roll(p_die, 'from', 400)), 'document_date', walk.day(-400),
        'expires_on', walk.day(walk.roll(p_die, 'to', 900) - 20),
        'sha256', (SELECT encode(f.sha256, 'hex') FROM sach.file f ORDER BY f.sha256
            OFFSET walk.roll(p_die, 'file', (SELECT count(*) FROM sach.file)) LIMIT 1))
        || CASE walk.roll(p_die, 'iso', 3) WHEN 0 THEN jsonb_build_object(
            'type', 'ISO_14001', 'edition', walk.pick(p_die, 'edition', ARRAY['2015', '2026'])) ELSE '{}' END
$$;
-- One value that a field of this name and type would take, most of the time.
CREATE FUNCTION walk.value(p_die bigint, p_subject bigint, p_event text, p_field text, p_type text, p_choices text[])
RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_die bigint := hashtextextended(p_field, p_die);
BEGIN
    RETURN CASE
        WHEN p_field = 'members' THEN jsonb_build_array(jsonb_build_object(
            'person', walk.pick(v_die, 'p', ARRAY['P204', 'P218', 'P231', 'P232', 'P233', 'P206']), 'lead', true))
        WHEN p_field = 'consultants' THEN walk.pick(v_die, 'c', ARRAY['[]', '[]', '[]', '[{"organisation": "Tư vấn mẫu"}]'])::jsonb
        WHEN p_event = 'request_completion' AND p_field = 'items' THEN '[{"title": "Sơ đồ", "reason": "Chưa có"}]'
        WHEN p_event = 'answer' THEN (
            SELECT coalesce(jsonb_agg(jsonb_build_object('no', no, 'answer', 'Đã gửi')), '[]')
            FROM sach.application_item WHERE subject_id = p_subject)
        WHEN p_field = 'waivers' THEN (
            SELECT coalesce(jsonb_agg(jsonb_build_object('no', no, 'reason', 'Không cần')), '[]')
            FROM sach.application_item WHERE subject_id = p_subject)
        WHEN p_event = 'reduce_scope' THEN to_jsonb(ARRAY[1 + walk.roll(v_die, 'site', 3)])
        WHEN p_field = 'sites' AND p_type = 'list' THEN '[{"name": "Lò 1", "address": "Số 1"}, {"name": "Lò 2", "address": "Số 2"}]'
        WHEN p_field = 'products' THEN '["Xi măng PCB40"]'
        WHEN p_field IN ('points', 'conditions') THEN '["Bổ sung số liệu"]'
        WHEN p_field IN ('committee', 'panel') THEN jsonb_build_array(
            jsonb_build_object('person', 'P206', 'vote', 'for'), jsonb_build_object('person', 'P220', 'vote', 'for'),
            jsonb_build_object('person', walk.pick(v_die, 'p', ARRAY['P231', 'P232', 'P204']), 'vote', 'for'))
        WHEN p_field IN ('evidence', 'evidence_seen') AND p_type = 'list'
            THEN jsonb_build_array(walk.subject(v_die, 'e', ARRAY['evidence']))
        WHEN p_field = 'measures' THEN jsonb_build_array(jsonb_build_object(
            'measure', walk.pick(v_die, 'm', (SELECT array_agg(measure ORDER BY measure) FROM sach.complaint_measure)),
            'subject', walk.subject(v_die, 'm', ARRAY['certificate', 'evidence'])))
        WHEN p_field = 'report' THEN (SELECT report FROM walk.setting)
        WHEN p_field = 'signature' THEN to_jsonb(repeat('A', 86) || '==')
        WHEN p_field = 'key_id' THEN '"sample"'
        WHEN p_field = 'criterion' THEN to_jsonb((
            SELECT walk.pick(v_die, 'c', array_agg(criterion ORDER BY criterion)) FROM sach.criterion))
        WHEN p_field = 'new_date' OR p_field = 'until' OR p_field = 'due_on' THEN to_jsonb(walk.day(walk.roll(v_die, 'd', 60)))
        WHEN p_event = 'submit_plan' AND p_field = 'date' THEN to_jsonb(walk.day(walk.roll(v_die, 'd', 90)))
        WHEN p_type = 'date' THEN to_jsonb(walk.day(-walk.roll(v_die, 'd', 3)))
        WHEN p_field IN ('reviewer', 'in', 'agreement_signer', 'contact') THEN to_jsonb(
            walk.pick(v_die, 'p', ARRAY['P205', 'P219', 'P204', 'P218', 'P231', 'P232', 'P233', 'P201']))
        WHEN p_field = 'out' THEN to_jsonb(coalesce(
            (SELECT 'P' || person FROM sach.assessment_member WHERE subject_id = p_subject AND left_at IS NULL LIMIT 1), 'P204'))
        WHEN p_field = 'parent' OR p_field = 'about' THEN to_jsonb(walk.subject(
            v_die, 's', CASE p_event
                WHEN 'raise' THEN ARRAY['assessment']
                WHEN 'lodge' THEN ARRAY['application', 'certificate', 'finding']
                WHEN 'plan' THEN CASE walk.roll(v_die, 'of', 3) WHEN 0 THEN ARRAY['certificate'] ELSE ARRAY['application'] END
                ELSE ARRAY['application', 'certificate', 'evidence'] END))
        WHEN p_field IN ('evidence', 'replacement') THEN to_jsonb(walk.subject(v_die, 's', ARRAY['evidence']))
        WHEN p_field = 'renews' THEN to_jsonb(walk.subject(v_die, 's', ARRAY['certificate']))
        WHEN p_type = 'subject' THEN to_jsonb(walk.subject(v_die, 's', ARRAY['application', 'certificate', 'assessment', 'appeal']))
        WHEN p_type = 'person' THEN to_jsonb('P' || 201 + walk.roll(v_die, 'p', 33))
        WHEN p_type IN ('text', 'sha256', 'base64') THEN to_jsonb('Nội dung mẫu ' || walk.roll(v_die, 't', 100))
        WHEN p_type = 'boolean' THEN to_jsonb(walk.roll(v_die, 'b', 8) > 0)
        WHEN p_type IN ('integer', 'number') THEN to_jsonb(1 + walk.roll(v_die, 'i', 3))
        WHEN p_type = 'choice' THEN to_jsonb(walk.pick(v_die, 'x', p_choices))
        WHEN p_type = 'choices' THEN to_jsonb(p_choices[1 : 1 + walk.roll(v_die, 'x', 2)])
        WHEN p_type = 'facility' THEN to_jsonb(walk.pick(v_die, 'f', ARRAY['F1', 'F1', 'F1', 'F1', 'F2', 'F3']))
        WHEN p_type = 'unit' THEN to_jsonb(walk.pick(v_die, 'u', ARRAY['14812', '14818', '14797']))
        WHEN p_type = 'list' THEN '[]'
        ELSE '{}' END;
END $$;
-- What somebody might send with an event: what it requires, some of what it allows, sometimes something wrong.
CREATE FUNCTION walk.payload(p_die bigint, p_subject bigint, p_workflow text, p_event text) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_payload jsonb;
BEGIN
    SELECT coalesce(jsonb_object_agg(field, walk.value(p_die, p_subject, p_event, field, type, choices)), '{}') INTO v_payload
    FROM sach.workflow_field
    WHERE workflow = p_workflow AND event = p_event
        AND (is_required OR walk.roll(p_die, field, 100) < CASE
            WHEN field IN ('committee', 'panel', 'env_exemption') THEN 5
            WHEN field = 'renews' OR field = 'refusal_note' THEN 10
            WHEN field IN ('text', 'reasons', 'sites', 'contact', 'waivers', 'evidence_seen', 'media_type') THEN 80
            ELSE 40 END)
        AND NOT (field IN ('media_type', 'size') AND p_event = 'upload');
    IF p_event = 'upload' AND walk.roll(p_die, 'sound', 8) > 0 THEN
        v_payload := walk.document(p_die);
    ELSIF p_event = 'recommend' AND walk.roll(p_die, 'sound', 3) > 0 THEN
        v_payload := '{"recommendation": "grant", "text": "Đủ điều kiện"}';
    ELSIF p_event = 'plan' AND walk.roll(p_die, 'sound', 4) > 0 THEN
        v_payload := v_payload || jsonb_build_object('type', CASE WHEN v_payload ->> 'parent' LIKE 'A%' THEN CASE walk.roll(p_die, 'renewal', 3) WHEN 0 THEN 'renewal' ELSE 'initial' END
            ELSE walk.pick(p_die, 'of', ARRAY['surveillance', 'special']) END);
    ELSIF p_event = 'submit' AND p_workflow = 'application' AND walk.roll(p_die, 'sound', 4) > 0 THEN
        v_payload := '{"consent_voluntary": true, "consultants": []}';
    ELSIF p_event = 'submit_report' AND walk.roll(p_die, 'sound', 4) > 0 THEN
        v_payload := jsonb_build_object('minutes', 'signed_by_both', 'last_day', walk.day(0), 'summary', 'Đạt yêu cầu');
    ELSIF p_event = 'generate' THEN
        v_payload := v_payload || jsonb_build_object('rule', 'TH-2026', 'period', to_char(sach.clock_now(), 'YYYY'));
    ELSIF p_event = 'record_flow' THEN
        v_payload := v_payload || '{"flows": [{"metric": "ELEC", "quantity": 5, "basis": "measured"}]}';
    ELSIF p_event = 'receive' AND walk.roll(p_die, 'sound', 2) > 0 THEN
        v_payload := '{"kind": "other", "statement": "Khói bụi", "about_facility": "F1", "email": "x@example.test"}';
    ELSIF p_event IN ('decline', 'void') AND p_workflow = 'application' THEN
        v_payload := coalesce((
            SELECT l.payload
            FROM sach.subject_event e
            JOIN sach.subject_event_payload l USING (subject_id, version)
            WHERE e.subject_id = p_subject AND e.event = 'propose_' || p_event
            ORDER BY version DESC
            LIMIT 1), v_payload);
    END IF;
    RETURN CASE walk.roll(p_die, 'spoilt', 20)
        WHEN 0 THEN v_payload - coalesce((SELECT min(k) FROM jsonb_object_keys(v_payload) k), '')
        WHEN 1 THEN v_payload || jsonb_build_object(
            coalesce((SELECT max(k) FROM jsonb_object_keys(v_payload) k), 'x'),
            walk.pick(p_die, 'wrong', ARRAY['7', '"x"', '[]', '{}', 'null', '[{}]', 'true', '["E1"]', '-1', '"2026-02-30"'])::jsonb)
        ELSE v_payload END;
END $$;
-- A whole report at once: by single steps no walk would ever complete one.
CREATE FUNCTION walk.complete(p_assessment bigint) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_step record;
    v_lead bigint := (SELECT person FROM sach.assessment_member WHERE subject_id = p_assessment AND left_at IS NULL LIMIT 1);
BEGIN
    FOR v_step IN
        SELECT 'record_item' AS event, jsonb_build_object('criterion', criterion, 'answer', 'yes') AS payload
        FROM sach.criterion
        WHERE is_mandatory
        UNION ALL
        SELECT event, payload
        FROM walk.content
    LOOP
        PERFORM sach.advance(p_assessment, v_step.event, NULL, v_lead, v_step.payload);
    END LOOP;
    RETURN 'report of ' || p_assessment;
END $$;
-- The event the walk takes of a state: ends are rarer than ways on.
CREATE FUNCTION walk.event(p_die bigint, p_subject sach.subject) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE walk.roll(p_die, 'odd', 25)
        WHEN 0 THEN (SELECT walk.pick(p_die, 'any', array_agg(event ORDER BY event)) FROM sach.workflow_event
            WHERE workflow = p_subject.workflow)
        ELSE (SELECT walk.pick(p_die, 'event', array_agg(event ORDER BY event, n))
            FROM sach.workflow_transition t
            CROSS JOIN LATERAL generate_series(1, CASE
                WHEN event IN ('withdraw', 'terminate', 'void', 'propose_action', 'cancel', 'propose_void', 'lapse', 'reject', 'supersede',
                    'issuer_revoked', 'change_holder', 'hold', 'extend_scope', 'decline', 'dispute', 'escalate_to_major', 'save_draft',
                    'propose_decline', 'propose_waive', 'waive', 'reduce_scope', 'request_completion', 'apologise', 'cancel', 'issuer_suspended') THEN 1
                WHEN event IN ('claim', 'plan', 'raise_finding', 'propose_team', 'confirm', 'open_assessment', 'start', 'record_item',
                    'submit_report', 'accept', 'assign_review', 'submit_plan', 'accept_plan', 'report_done', 'verify_effective', 'recommend', 'grant', 'prepare', 'sign', 'release', 'suspend', 'amend', 'admit', 'start_review', 'decide', 'triage', 'investigate',
                    'reinstate', 'submit', 'start_check', 'waive_hearing') THEN 12
                WHEN 'SYS' = ALL (roles) THEN CASE WHEN guards = '{}' THEN 0 ELSE 1 END
                ELSE 3 END) n
            WHERE t.workflow = p_subject.workflow AND t.revision = p_subject.revision AND t.from_state = p_subject.state) END
$$;
CREATE FUNCTION walk.actor(p_die bigint, p_subject sach.subject, p_event text) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN walk.roll(p_die, 'stray', 12) = 0 THEN 201 + walk.roll(p_die, 'who', 33)
        -- What the system does without a guard it only does as the consequence of another move.
        WHEN 'SYS' = ALL (t.roles) THEN CASE WHEN t.is_guarded OR p_event = 'sign' THEN 0 ELSE 203 END
        ELSE coalesce((
            SELECT walk.pick(p_die, 'who', array_agg(DISTINCT r.person))
            FROM sach.person_role r
            WHERE r.network = 1 AND (r.role = ANY (t.roles) OR 'ANY' = ANY (t.roles))), 215) END
    FROM (SELECT '{ANY}'::text[] AS roles, false AS is_guarded WHERE NOT EXISTS (
            SELECT FROM sach.workflow_transition w
            WHERE w.workflow = p_subject.workflow AND w.event = p_event AND w.from_state = p_subject.state)
        UNION ALL
        SELECT w.roles, w.guards <> '{}'
        FROM sach.workflow_transition w
        WHERE w.workflow = p_subject.workflow AND w.event = p_event AND w.from_state = p_subject.state
        LIMIT 1) t
$$;
CREATE FUNCTION walk.move(p_die bigint) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_subject sach.subject;
    v_result sach.advance_result;
    v_event text;
    v_actor bigint;
    v_payload jsonb;
    v_told text;
    v_context text;
    v_born text := walk.pick(p_die, 'machine', ARRAY[
        'application', 'application', 'evidence', 'assessment', 'assessment', 'assessment', 'finding', 'appeal', 'appeal', 'complaint',
        'obligation']);
BEGIN
    SELECT s.* INTO v_subject
    FROM sach.subject s
    JOIN sach.workflow_state w USING (workflow, revision, state)
    WHERE walk.roll(p_die, 'birth', 9) > 0 AND (NOT w.is_final OR walk.roll(p_die, 'final' || s.id, 40) = 0)
    ORDER BY walk.roll(p_die, 'machine' || s.workflow, 1000) * CASE WHEN s.workflow IN ('application', 'assessment', 'certificate')
            THEN 1 ELSE 4 END,
        walk.roll(p_die, 'which' || s.id, 1000) * CASE WHEN s.state IN ('draft', 'submitted', 'checking') THEN 4 ELSE 1 END, s.id
    LIMIT 1;
    IF v_subject.id IS NULL THEN
        v_subject.workflow := v_born;
        v_subject.revision := 1;
        v_subject.state := 'new';
    END IF;
    v_event := coalesce(walk.event(p_die, v_subject), 'withdraw');
    v_actor := walk.actor(p_die, v_subject, v_event);
    v_payload := walk.payload(p_die, v_subject.id, v_subject.workflow, v_event);
    v_told := format('%s %s %s: %s by %s with %s', v_subject.workflow, v_subject.id, v_subject.state, v_event, v_actor, v_payload);
    IF v_event = 'record_item' AND v_subject.state = 'in_progress' AND walk.roll(p_die, 'whole', 3) > 0 THEN
        RETURN walk.complete(v_subject.id);
    END IF;
    IF v_subject.id IS NULL THEN
        v_result := sach.begin('TH', v_subject.workflow, v_event, v_actor, v_payload, CASE walk.roll(p_die, 'key', 4) WHEN 0 THEN 'k' || p_die END);
    ELSE
        v_result := sach.advance(
            v_subject.id, v_event,
            CASE walk.roll(p_die, 'version', 3) WHEN 0 THEN v_subject.version - walk.roll(p_die, 'stale', 6) / 5 END,
            v_actor, v_payload, CASE walk.roll(p_die, 'key', 4) WHEN 0 THEN 'k' || p_die END);
    END IF;
    SET CONSTRAINTS ALL IMMEDIATE;
    SET CONSTRAINTS ALL DEFERRED;
    RETURN format('%s -> %s %s', v_told, v_result.outcome, v_result.codes);
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS v_context = PG_EXCEPTION_CONTEXT;
    RAISE EXCEPTION '% % by % at %', SQLSTATE, SQLERRM, v_told, left(v_context, 1500);
END $$;
-- Mails go out, and come back.
CREATE FUNCTION walk.mail(p_die bigint) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_notices bigint[];
    v_lease bigint;
BEGIN
    SELECT array_agg(notice), min(lease) INTO v_notices, v_lease
    FROM sach.notice_claim(30, interval '5 minutes');
    PERFORM FROM sach.notice_settle(v_lease, v_notices, ARRAY(
        SELECT walk.pick(p_die, 'fate' || n, ARRAY[
            'delivered', 'delivered', 'delivered', 'delivered', 'delivered', 'sent', 'retry', 'failed_permanently'])
        FROM unnest(v_notices) n), array_fill('250 ok'::text, ARRAY[coalesce(cardinality(v_notices), 0)]))
    WHERE v_notices IS NOT NULL AND walk.roll(p_die, 'crash', 8) > 0;
    RETURN 'mail: ' || coalesce(cardinality(v_notices), 0);
END $$;
-- One step of the walk; a failure that is no answer comes out as an error with what caused it.
CREATE FUNCTION walk.step(p_die bigint, p_draws int DEFAULT 6) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_told text;
    v_detail text;
    v_kind int := walk.roll(p_die, 'kind', 100);
BEGIN
    CASE
        -- The calendars end with 2035.
        WHEN v_kind < 6 AND sach.clock_now() < '2031-01-01' THEN
            PERFORM rig.move_clock(walk.pick(p_die, 'by', ARRAY[
                '10 minutes', '3 hours', '1 day', '1 day', '2 days', '3 days', '8 days', '20 days', '45 days', '100 days', '250 days'])::interval);
            v_told := 'clock ' || sach.clock_now();
        WHEN v_kind < 14 THEN
            SELECT 'timers: ' || string_agg(concat_ws(' ', t.subject_id, t.event, t.outcome, t.codes), '; ') INTO v_told
            FROM sach.timer_run(30) t;
            IF v_told ~ ' failed ' THEN
                RAISE EXCEPTION '%', v_told;
            END IF;
        WHEN v_kind < 22 THEN
            v_told := walk.mail(p_die);
        WHEN v_kind < 24 THEN
            INSERT INTO sach.coi_declaration (person, facility, declared_at, statement, has_conflict)
            SELECT DISTINCT person, 1, sach.clock_now(), 'Không có (mẫu)', false FROM sach.competence;
            v_told := 'declarations';
        WHEN v_kind = 24 THEN
            v_told := 'obligations: ' || sach.obligation_generate_due(1);
        WHEN v_kind = 25 THEN
            SELECT 'confirmed: ' || outcome INTO v_told
            FROM sach.notice_confirm((SELECT walk.pick(p_die, 'notice', array_agg(notice ORDER BY notice)) FROM sach.notice), 203, 'Qua điện thoại');
        WHEN v_kind = 26 THEN
            SELECT 'explained: ' || count(*) INTO v_told
            FROM sach.explain((SELECT walk.pick(p_die, 'subject', array_agg(id ORDER BY id)) FROM sach.subject),
                201 + walk.roll(p_die, 'who', 33));
        ELSE
            -- Most of what is drawn is refused: some more draws make the history move.
            FOR v_try IN 1..p_draws LOOP
                v_told := concat_ws(E'\n', v_told, walk.move(hashint8extended(p_die, v_try)));
                EXIT WHEN v_told ~ '-> moved|report of';
            END LOOP;
    END CASE;
    SET CONSTRAINTS ALL IMMEDIATE;
    RETURN v_told;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS v_detail = PG_EXCEPTION_CONTEXT;
    RETURN format('RAISED %s %s in kind %s after %s at %s', SQLSTATE, SQLERRM, v_kind, v_told, left(v_detail, 1500));
END $$;
