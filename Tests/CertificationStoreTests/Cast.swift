import LibPQ
import TestSupport

/// The people of the tests beside those of `Seed`: one for each role that `Seed` leaves out, and the second persons that
/// rules about two persons need.
enum Cast {
    static let system: Int64 = 0
    static let applicant = Seed.Person.applicant.rawValue
    static let intake = Seed.Person.intake.rawValue
    static let coordinator = Seed.Person.coordinator.rawValue
    static let assessor = Seed.Person.assessor.rawValue
    static let reviewer = Seed.Person.reviewer.rawValue
    static let decider = Seed.Person.decider.rawValue
    static let registrar = Seed.Person.registrar.rawValue
    static let consolidator = Seed.Person.consolidator.rawValue
    static let approver = Seed.Person.approver.rawValue
    static let administrator = Seed.Person.administrator.rawValue
    static let reporter = Seed.Person.reporter.rawValue
    static let agent: Int64 = 212
    static let appealsHandler: Int64 = 213
    static let auditor: Int64 = 214
    /// Somebody without any role.
    static let stranger: Int64 = 215
    static let secondIntake: Int64 = 216
    static let secondCoordinator: Int64 = 217
    static let secondAssessor: Int64 = 218
    static let secondReviewer: Int64 = 219
    static let secondDecider: Int64 = 220
    /// A second handler of appeals and complaints; `StagedStory.handlers` makes them.
    static let secondHandler: Int64 = 221

    /// One person a role, the system, and the stranger (role `nil`).
    static let oneOfEach: [(person: Int64, role: String?)] = [
        (system, "SYS"), (applicant, "APPL"), (agent, "AGNT"), (intake, "INTK"), (coordinator, "COOR"),
        (assessor, "ASSR"), (reviewer, "REVW"), (decider, "DECI"), (registrar, "REGI"), (appealsHandler, "CASE"),
        (reporter, "REPO"), (consolidator, "CONS"), (approver, "APPR"), (administrator, "ADMN"), (auditor, "AUDT"),
        (stranger, nil),
    ]

    /// Adds these people and what else the tests need.
    ///
    /// That is a key for certificates, a second facility `F2` of the network, and a foreign network `ZZ` with the facility
    /// `F3`. `Seed.install` must have run.
    static let installation = """
        INSERT INTO sach.person (person, name)
        SELECT n, 'Người mẫu số ' || n
        FROM generate_series(212, 220) n;
        INSERT INTO sach.person_role (network, person, role, scope, facility, valid_from)
        SELECT n.network, p.person, p.role, r.scope, CASE WHEN r.scope = 'facility' THEN 1 END, '2017-01-01'
        FROM sach.network n
        CROSS JOIN (VALUES
            (212, 'AGNT'), (213, 'CASE'), (214, 'AUDT'), (216, 'INTK'), (217, 'COOR'), (218, 'ASSR'), (219, 'REVW'),
            (220, 'DECI')) p (person, role)
        JOIN sach.role r USING (role)
        WHERE n.code = 'TH';
        INSERT INTO sach.competence (person, role, sector, valid_from, basis)
        SELECT person, role, '*', '2017-01-01', 'mẫu'
        FROM sach.person_role
        WHERE person IN (218, 219, 220);
        INSERT INTO sach.mandate (person, facility, covers, valid_from, document, entered_by, entered_at)
        VALUES (212, 1, '{*}', '2017-01-01', 'Giấy ủy quyền mẫu', 210, sach.clock_now());
        INSERT INTO sach.signing_key (key_id, public_key, purpose, valid_from)
        VALUES ('sample', decode(repeat('11', 32), 'hex'), 'certificate', '2017-01-01');
        -- Rules are tried without a daemon: nobody prints these certificates.
        CREATE FUNCTION public.without_credential() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            NEW.origin := 'document';
            RETURN NEW;
        END $$;
        CREATE TRIGGER without_credential BEFORE INSERT ON sach.certificate
            FOR EACH ROW EXECUTE FUNCTION public.without_credential();
        INSERT INTO sach.network (code, name_vi, name_en, issuer_vi, issuer_en, calendar)
        VALUES ('ZZ', 'Mạng lưới khác (mẫu)', 'Another network (sample)', 'Đơn vị khác', 'Another issuer', 'VN');
        INSERT INTO sach.facility (
            network, name, tax_code, site_address, commune, vsic_version, vsic_code, created_at, search_key)
        SELECT n.network, 'Cơ sở mẫu của ' || n.code, '9900000023', 'Số 2, đường Mẫu', sach.unit_find('14818'), '2025',
            '1072', '2026-01-01', sach.text_search_key('Cơ sở mẫu của ' || n.code || ' 9900000023')
        FROM sach.network n
        WHERE n.code IN ('TH', 'ZZ')
        ORDER BY n.code;
        """

    /// Functions that only a superuser can have: to put a subject into any state, and to try a move and undo it.
    static let rig = """
        CREATE SCHEMA rig;
        CREATE FUNCTION rig.put(p_subject bigint, p_state text) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE
            v_subject sach.subject;
        BEGIN
            PERFORM set_config('session_replication_role', 'replica', true);
            UPDATE sach.subject SET state = p_state WHERE id = p_subject RETURNING * INTO STRICT v_subject;
            UPDATE sach.subject_event SET to_state = p_state
            WHERE subject_id = p_subject AND version = v_subject.version;
            UPDATE sach.timer SET settled_at = sach.clock_now() WHERE subject_id = p_subject AND settled_at IS NULL;
            -- A draft has no dossier code yet.
            DELETE FROM sach.subject_reference WHERE subject_id = p_subject AND kind = 'dossier' AND p_state = 'draft';
            PERFORM sach.timer_switch(v_subject, p_state, sach.clock_now());
            PERFORM set_config('session_replication_role', 'origin', true);
        END $$;
        CREATE FUNCTION rig.move_clock(p_by interval) RETURNS void LANGUAGE sql AS $$
            UPDATE sach.clock_setting SET clock_offset = clock_offset + p_by
        $$;
        CREATE FUNCTION rig.deliver(p_subject bigint) RETURNS void LANGUAGE sql AS $$
            UPDATE sach.notice SET state = 'delivered', attempts = 1
            WHERE subject_id = p_subject AND state = 'planned'
        $$;
        CREATE FUNCTION rig.attempt(
            p_subject bigint, p_event text, p_actor bigint, p_payload jsonb, p_birth_of text DEFAULT NULL,
            OUT outcome text, OUT codes text[], OUT error text) LANGUAGE plpgsql AS $$
        DECLARE
            v_result sach.advance_result;
        BEGIN
            IF p_birth_of IS NULL THEN
                v_result := sach.advance(p_subject, p_event, NULL, p_actor, p_payload);
            ELSE
                v_result := sach.begin('TH', p_birth_of, p_event, p_actor, p_payload);
            END IF;
            SET CONSTRAINTS ALL IMMEDIATE;
            RAISE EXCEPTION USING ERRCODE = 'ZZ001', MESSAGE = to_jsonb(v_result)::text;
        EXCEPTION
            WHEN SQLSTATE 'ZZ001' THEN
                outcome := SQLERRM::jsonb ->> 'outcome';
                codes := ARRAY(SELECT jsonb_array_elements_text(SQLERRM::jsonb -> 'codes'));
            WHEN OTHERS THEN
                error := SQLSTATE || ' ' || SQLERRM;
        END $$;
        CREATE FUNCTION rig.payload(p_workflow text, p_event text, p_parent text, p_evidence text) RETURNS jsonb
        LANGUAGE sql AS $$
            SELECT coalesce(jsonb_object_agg(field, CASE type
                WHEN 'text' THEN '"x"'
                WHEN 'boolean' THEN 'true'
                WHEN 'integer' THEN '1'
                WHEN 'number' THEN '1'
                WHEN 'date' THEN '"2026-08-03"'
                WHEN 'choice' THEN to_jsonb(choices[1])
                WHEN 'choices' THEN to_jsonb(choices)
                WHEN 'person' THEN '"P218"'
                WHEN 'facility' THEN '"F1"'
                WHEN 'unit' THEN '"14812"'
                WHEN 'subject' THEN to_jsonb(CASE field WHEN 'evidence' THEN p_evidence ELSE p_parent END)
                WHEN 'list' THEN '[]'
                WHEN 'object' THEN '{}'
                WHEN 'sha256' THEN to_jsonb(repeat('0f', 32))
                WHEN 'base64' THEN '"AAAA"'
                END::jsonb), '{}')
            FROM sach.workflow_field
            WHERE workflow = p_workflow AND event = p_event
        $$;
        CREATE FUNCTION rig.matrix(p_subject bigint, p_parent text, p_evidence text, p_actors bigint[])
        RETURNS TABLE (state text, event text, actor bigint, outcome text, codes text[], error text)
        LANGUAGE plpgsql AS $$
        DECLARE
            v_subject sach.subject := (SELECT s FROM sach.subject s WHERE id = p_subject);
            v_state text;
        BEGIN
            FOR v_state IN
                SELECT w.state
                FROM sach.workflow_state w
                WHERE w.workflow = v_subject.workflow AND w.revision = v_subject.revision AND w.state <> 'new'
            LOOP
                PERFORM rig.put(p_subject, v_state);
                RETURN QUERY
                SELECT v_state, e.event, a, tried.outcome, tried.codes, tried.error
                FROM sach.workflow_event e
                CROSS JOIN unnest(p_actors) a
                CROSS JOIN LATERAL rig.attempt(
                    p_subject, e.event, a, rig.payload(v_subject.workflow, e.event, p_parent, p_evidence)) tried
                WHERE e.workflow = v_subject.workflow;
            END LOOP;
        END $$;
        """
}
