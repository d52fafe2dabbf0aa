import CertificationStore
import LibPQ
import TestSupport

/// Many certificates in the state before the signature, and many decisions whose number was voided: copies of one true story.
struct IssueFixture {
    private let owner: Connection

    private struct Refused: Error {
        let event: String
        let outcome: AdvanceOutcome
    }

    /// Plays the story to a prepared certificate.
    static func make(_ owner: Connection, store: Store) async throws -> IssueFixture {
        try await Seed.install(on: owner)
        let story = Story(owner: owner) { machine, reference, event, person, payload in
            let outcome: AdvanceOutcome
            if let reference {
                outcome = try await store.advance(
                    AdvanceSubject(
                        reference: reference, machine: machine, event: event, actor: person.rawValue, payload: payload))
            } else {
                outcome = try await store.begin(
                    BeginSubject(
                        network: "TH", workflow: machine, event: event, actor: person.rawValue, payload: payload))
            }
            guard outcome.isDone, let own = outcome.reference else { throw Refused(event: event, outcome: outcome) }
            return own
        }
        let (_, certificate) = try await story.playToGrant()
        let prepared = try await store.advance(
            AdvanceSubject(
                reference: certificate, machine: "certificate", event: "prepare", actor: Seed.Person.registrar.rawValue)
        )
        guard prepared.isDone else { throw Refused(event: "prepare", outcome: prepared) }
        try await owner.script(Self.functions)
        return IssueFixture(owner: owner)
    }

    /// Adds copies of the prepared certificate, each with its number, bytes and places in the lists.
    func prepare(_ count: Int) async throws {
        try await owner.script("SELECT rig.prepare(\(count))")
        try await owner.script("VACUUM ANALYZE")
    }

    /// Adds copies of the decision whose number was voided by mistake; their references.
    func decide(_ count: Int) async throws -> [String] {
        let rows = try await owner.query("SELECT 'A' || a AS reference FROM rig.decide(\(count)::int) a")
        try await owner.script("VACUUM ANALYZE")
        return try rows.map { try $0.read("reference") }
    }

    /// Copies rows of a table for other subjects; columns that the database computes are left out.
    private static let functions = """
        CREATE SCHEMA IF NOT EXISTS rig;
        CREATE TABLE rig.copy (old bigint, new bigint, no int);
        CREATE FUNCTION rig.clone(p_table text, p_column text, p_changes text) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE
            v_columns text := (
                SELECT string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position)
                FROM information_schema.columns
                WHERE table_schema = 'sach' AND table_name = p_table AND is_generated = 'NEVER');
        BEGIN
            EXECUTE format(
                'INSERT INTO sach.%1$I (%2$s) OVERRIDING SYSTEM VALUE SELECT %3$s FROM sach.%1$I t JOIN rig.copy c ON t.%4$I = c.old
                 CROSS JOIN LATERAL jsonb_populate_record(t, jsonb_build_object(%4$L, c.new) || %5$s) r',
                p_table, v_columns, (SELECT string_agg('r.' || quote_ident(column_name), ', ' ORDER BY ordinal_position) FROM information_schema.columns WHERE table_schema = 'sach' AND table_name = p_table AND is_generated = 'NEVER'), p_column, p_changes);
        END $$;
        CREATE FUNCTION rig.subjects(p_old bigint, p_count int) RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
            TRUNCATE rig.copy;
            INSERT INTO rig.copy
            SELECT p_old, nextval(pg_get_serial_sequence('sach.subject', 'id')), n FROM generate_series(1, p_count) n;
            PERFORM rig.clone('subject', 'id', '''{}''::jsonb');
            PERFORM rig.clone('subject_rule_book', 'subject_id', '''{}''::jsonb');
            PERFORM rig.clone('subject_event', 'subject_id', 'jsonb_build_object(''request_key'', NULL, ''request_digest'', NULL)');
        END $$;
        CREATE FUNCTION rig.prepare(p_count int) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE
            v_old bigint := (SELECT min(subject_id) FROM sach.certificate WHERE document IS NOT NULL);
            v_year int := (SELECT year FROM sach.certificate WHERE subject_id = v_old);
            v_seq int;
        BEGIN
            PERFORM set_config('session_replication_role', 'replica', true);
            PERFORM rig.subjects(v_old, p_count);
            UPDATE sach.number_counter SET last = last + p_count WHERE series = 'certificate/' || v_year RETURNING last - p_count INTO v_seq;
            PERFORM rig.clone('certificate', 'subject_id', format(
                'jsonb_build_object(''seq'', %s + c.no, ''number'', format(''TH/%%s/%%s/GCN-SXSH'', %s, lpad((%s + c.no)::text, 4, ''0'')), ''application'', c.new)',
                v_seq, v_year, v_seq));
            INSERT INTO sach.subject_reference (network, reference, subject_id, kind)
            SELECT x.network, r.reference, x.subject_id, r.kind
            FROM rig.copy c
            JOIN sach.certificate x ON x.subject_id = c.new
            CROSS JOIN LATERAL (VALUES ('C' || c.new, 'own'), (replace(x.number, '/', '-'), 'certificate')) r (reference, kind);
            UPDATE sach.certificate x
            SET document = sach.jcs(d.value), sha256 = sha256(convert_to(sach.jcs(d.value), 'UTF8'))
            FROM rig.copy c
            JOIN sach.certificate o ON o.subject_id = c.old
            CROSS JOIN LATERAL (SELECT o.document::jsonb AS base) b
            JOIN sach.certificate n ON n.subject_id = c.new
            CROSS JOIN LATERAL (
                SELECT b.base || jsonb_build_object('number', n.number, 'verifyUrl', sach.certificate_url(n.network, n.number)) AS value) d
            WHERE x.subject_id = c.new;
            PERFORM sach.status_entry_take(c.new, p.purpose, sach.clock_now())
            FROM rig.copy c
            CROSS JOIN unnest(ARRAY['revocation', 'suspension']) p (purpose);
        END $$;
        CREATE FUNCTION rig.decide(p_count int) RETURNS SETOF bigint LANGUAGE plpgsql AS $$
        DECLARE
            v_old bigint := (SELECT min(application) FROM sach.certificate);
        BEGIN
            PERFORM set_config('session_replication_role', 'replica', true);
            PERFORM rig.subjects(v_old, p_count);
            PERFORM rig.clone('application', 'subject_id', 'jsonb_build_object(''dossier_code'', ''X'' || c.new)');
            INSERT INTO sach.subject_reference (network, reference, subject_id, kind)
            SELECT 1, 'A' || c.new, c.new, 'own' FROM rig.copy c;
            INSERT INTO sach.certificate (
                subject_id, network, year, seq, number, application, facility, holder_name, tax_code, site_address, sites, scope_vi, products,
                vsic_version, vsic_code, conditions, decided_on, decided_by, voided_at, void_reason)
            SELECT -c.new, o.network, 2000, (SELECT count(*) FROM sach.certificate WHERE year = 2000) + c.no, 'lost ' || c.new, c.new, o.facility,
                o.holder_name, o.tax_code, o.site_address, o.sites, o.scope_vi, o.products, o.vsic_version, o.vsic_code, o.conditions,
                o.decided_on, o.decided_by, sach.clock_now(), 'error'
            FROM rig.copy c
            CROSS JOIN (SELECT * FROM sach.certificate WHERE document IS NOT NULL ORDER BY subject_id LIMIT 1) o;
            RETURN QUERY SELECT c.new FROM rig.copy c;
        END $$;
        """
}
