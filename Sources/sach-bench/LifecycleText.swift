/// The texts that write a network of the size of the goals, in sets and without the checks of foreign keys.
enum LifecycleText {
    /// Two networks, one of them with a hundredth of the cases, and who works in them.
    static let people = """
        INSERT INTO sach.network (code, name_vi, name_en, issuer_vi, issuer_en, calendar)
        VALUES ('LC', 'Mạng lưới mẫu', 'Sample network', 'mẫu', 'sample', 'VN');
        INSERT INTO sach.person (person, name, email, search_key)
        SELECT 1000 + i, 'Người mẫu ' || i, 'p' || i || '@example.test', 'nguoi mau ' || i
        FROM generate_series(1, 21000) i;
        -- Person 1000 + 20 k + j holds the k-th role; the twentieth of each works for the small network.
        INSERT INTO sach.person_role (network, person, role, scope, valid_from)
        SELECT n.network, 1000 + 20 * r.k + j, r.role, 'network', '2017-01-01'
        FROM unnest('{INTK,COOR,ASSR,REVW,DECI,REGI,CASE,CONS,APPR,ADMN,AUDT}'::text[]) WITH ORDINALITY r (role, k),
            generate_series(0, 19) j, sach.network n
        WHERE n.code = CASE WHEN j = 19 THEN 'LC' ELSE 'TH' END;
        INSERT INTO sach.competence (person, role, sector, valid_from, basis)
        SELECT person, role, '*', '2017-01-01', 'mẫu'
        FROM sach.person_role
        WHERE role IN ('ASSR', 'REVW', 'DECI', 'INTK');
        CREATE TEMP TABLE commune AS
        SELECT array_agg(unit ORDER BY unit) AS units
        FROM sach.reporting_unit
        WHERE kind IN ('commune', 'ward');
        INSERT INTO sach.person_role (network, person, role, scope, unit, valid_from)
        SELECT n.network, 1300 + k, 'REPO', 'unit', c.units[k], '2017-01-01'
        FROM commune c, generate_series(1, 160) k, sach.network n
        WHERE n.code = 'TH';
        """

    /// Facilities with names that share words as real ones do, and five of them to a representative.
    static func facilities(_ count: Int) -> String {
        """
        INSERT INTO sach.facility (
            network, name, tax_code, site_address, commune, vsic_version, vsic_code, email, search_key, created_at)
        SELECT n.network, x.name, x.tax, 'Số ' || x.i % 400 || ', đường Mẫu', x.unit, '2025', '2394',
            'f' || x.i || '@example.test', sach.text_search_key(x.name) || ' ' || x.tax,
            timestamptz '2020-01-01' + x.i * interval '10 minutes'
        FROM (
            SELECT i, kind[1 + i % 5] || ' ' || trade[1 + i / 5 % 20] || ' ' || a[1 + (i * 7919) % 48] || ' '
                    || b[1 + (i * 104729 / 48) % 48] || CASE WHEN i % 10 = 0 THEN ' ' || i ELSE '' END AS name,
                to_char(2800000000 + i, 'FM0000000000') AS tax, units[1 + i % cardinality(units)] AS unit
            FROM commune, generate_series(1::bigint, \(count)) i, (
                SELECT '{Công ty TNHH,Công ty cổ phần,Nhà máy,Xí nghiệp,Cơ sở sản xuất}'::text[] AS kind,
                    '{xi măng,gạch ngói,may mặc,giấy và bột giấy,chế biến thủy sản,chế biến gỗ,dệt nhuộm,đá ốp lát,mía đường,
                    bia và nước giải khát,hóa chất,phân bón,thức ăn chăn nuôi,cơ khí,luyện thép,da giày,bao bì nhựa,điện tử,
                    gốm sứ,cao su}'::text[] AS trade,
                    string_to_array('An Bình Cường Dũng Đức Đông Giang Hà Hải Hạnh Hiền Hòa Hoàng Hồng Hùng Hưng Khánh Kiên '
                        'Lam Liên Linh Long Lộc Mai Minh Mỹ Nam Nga Nghĩa Ngọc Nhật Phát Phong Phú Phúc Quang Quân Sơn Tâm Tân '
                        'Thành Thắng Thịnh Thuận Tiến Toàn Trường Vĩnh', ' ') AS a,
                    string_to_array('Bỉm Thanh Nghi Triệu Thọ Xuân Lam Hậu Lộc Nga Sơn Quảng Xương Hoằng Hóa Đông Tĩnh Gia '
                        'Nông Cống Như Thường Cẩm Thủy Bá Thước Quan Mường Lát Ngọc Lặc Vĩnh Yên Định Thiệu Hàm Rồng Sầm Mã '
                        'Chu Lèn Bưởi Cửa Đạt Kỳ Lạch Trường Ghép', ' ') AS b
            ) word
        ) x
        JOIN sach.network n ON n.code = CASE WHEN x.i % 100 = 0 THEN 'LC' ELSE 'TH' END
        ORDER BY x.i;
        INSERT INTO sach.facility_unit (facility, commune, zone, valid_from, basis, entered_by, entered_at)
        SELECT facility, commune, zone, created_at::date, 'entered', 0, created_at
        FROM sach.facility;
        INSERT INTO sach.person_role (network, person, role, scope, facility, valid_from)
        SELECT network, 2000 + facility % 20000, 'APPL', 'facility', facility, '2017-01-01'
        FROM sach.facility;
        """
    }

    /// Applications in every state that one can wait in, three quarters of them at their end, with ten events each.
    static func applications(_ count: Int) -> String {
        """
        CREATE TEMP TABLE path (state text, share int, step int, events text[], states text[]);
        INSERT INTO path
        SELECT CASE WHEN cardinality(w.words) = 0 THEN 'draft' ELSE split_part(w.words[cardinality(w.words)], '>', 2) END,
            w.share, w.step, ARRAY(SELECT split_part(x, '>', 1) FROM unnest(w.words) WITH ORDINALITY u (x, n) ORDER BY n),
            'draft'::text || ARRAY(SELECT split_part(x, '>', 2) FROM unnest(w.words) WITH ORDINALITY u (x, n) ORDER BY n)
        FROM (
            SELECT v.share, v.step, string_to_array(v.path, ' ') AS words
            FROM (VALUES
                (60, 5, '\(toDecision) grant>granted'), (65, 5, '\(toDecision) refuse>refused'),
                (68, 2, 'submit>submitted claim>checking decline>declined'), (72, 1, 'submit>submitted withdraw>withdrawn'),
                (75, 2, 'submit>submitted claim>checking request_completion>returned lapse>lapsed'),
                (79, 0, ''), (82, 1, 'submit>submitted'), (86, 2, 'submit>submitted claim>checking'),
                (90, 2, 'submit>submitted claim>checking request_completion>returned'),
                (92, 3, 'submit>submitted claim>checking accept>accepted'),
                (95, 3, '\(toAssessment)'), (96, 3, '\(toAssessment) assessment_accepted>assessed'),
                (98, 4, '\(toAssessment) assessment_accepted>assessed assign_review>in_review'), (100, 5, '\(toDecision)')
            ) v (share, step, path)
        ) w;
        CREATE TEMP TABLE app AS
        SELECT i, NULL::bigint AS id, f.facility, f.network, f.commune AS unit, f.name, 2000 + f.facility % 20000 AS applicant,
            1020 + i % 19 AS officer, timestamptz '2021-01-01' + i * interval '12 minutes' AS at, p.*
        FROM generate_series(1, \(count)) i
        JOIN sach.facility f ON f.facility = 1 + (i::bigint * 31) % (SELECT count(*) FROM sach.facility)
        CROSS JOIN LATERAL (SELECT * FROM path p WHERE p.share > (i::bigint * 7919) % 100 ORDER BY p.share LIMIT 1) p;
        WITH born AS (
            INSERT INTO sach.subject (network, workflow, revision, state, version, facility, unit)
            SELECT network, 'application', 1, state, 10, facility, CASE WHEN step > 0 THEN unit END
            FROM app
            ORDER BY i
            RETURNING id
        ), numbered AS (
            SELECT id, row_number() OVER (ORDER BY id) AS i
            FROM born
        )
        UPDATE app
        SET id = n.id
        FROM numbered n
        WHERE n.i = app.i;
        INSERT INTO sach.subject_rule_book (subject_id, workflow, revision)
        SELECT id, 'application', 1 FROM app ORDER BY id;
        INSERT INTO sach.subject_reference (network, reference, subject_id, kind)
        SELECT network, 'A' || id, id, 'own' FROM app ORDER BY id;
        INSERT INTO sach.subject_reference (network, reference, subject_id, kind)
        SELECT network, 'TH-' || to_char(at AT TIME ZONE 'UTC', 'YYMMDD') || '-' || to_char(i % 120 + 1, 'FM0000'), id, 'dossier'
        FROM app
        WHERE step > 0
        ORDER BY id;
        INSERT INTO sach.subject_scheme (subject_id, valid_on, pinned_at)
        SELECT id, at::date, at FROM app WHERE step > 0 ORDER BY id;
        """
    }

    /// What the cases hold beside their state: the form, ten events, running limits, whose they are.
    static let contents = """
        INSERT INTO sach.application (
            subject_id, scope_vi, products, consent_by, consent_at, dossier_code, received_at, clock_from, officer,
            agreement_version, agreement_signed_on, agreement_signer, accepted_at, reviewer, recommendation, recommended_by,
            recommended_at, decision, decided_on, decided_at, decided_by, decision_reasons)
        SELECT a.id, 'Sản xuất ' || a.name, '{Sản phẩm mẫu}', CASE WHEN step > 0 THEN applicant END, CASE WHEN step > 0 THEN at END,
            r.reference, CASE WHEN step > 0 THEN at END, CASE WHEN step > 0 THEN at END, CASE WHEN step > 1 THEN officer END,
            CASE WHEN step > 2 THEN '1' END, CASE WHEN step > 2 THEN at::date END, CASE WHEN step > 2 THEN applicant END,
            CASE WHEN step > 2 THEN at + interval '5 days' END, CASE WHEN step > 3 THEN 1080 + i % 19 END,
            CASE WHEN step > 4 THEN 'grant' END, CASE WHEN step > 4 THEN 1080 + i % 19 END,
            CASE WHEN step > 4 THEN at + interval '50 days' END, d.decision, d.decided_at::date, d.decided_at, d.person,
            CASE WHEN d.decision IN ('refused', 'declined') THEN '{out_of_scope}'::text[] ELSE '{}' END
        FROM app a
        LEFT JOIN sach.subject_reference r ON r.subject_id = a.id AND r.kind = 'dossier'
        LEFT JOIN LATERAL (
            SELECT a.state AS decision, a.at + interval '60 days' AS decided_at, 1100 AS person
            WHERE a.state IN ('granted', 'refused', 'declined')
        ) d ON true
        ORDER BY a.id;
        INSERT INTO sach.application_site (subject_id, no, name, address)
        SELECT id, 1, name, 'Số 1, đường Mẫu' FROM app ORDER BY id;
        INSERT INTO sach.subject_event (
            subject_id, version, workflow, revision, from_version, from_state, event, to_state, actor, at, hash)
        SELECT a.id, v, 'application', 1, nullif(v - 1, 0),
            CASE WHEN v = 1 THEN 'new' WHEN v <= pad.n THEN 'draft' ELSE states[v - pad.n] END,
            CASE WHEN v = 1 THEN 'create' WHEN v <= pad.n THEN 'save_draft' ELSE events[v - pad.n] END,
            CASE WHEN v <= pad.n THEN 'draft' ELSE states[v - pad.n + 1] END,
            CASE WHEN v <= pad.n + 1 THEN applicant ELSE officer END, a.at + v * interval '5 days', sha256(int8send(a.id * 100 + v))
        FROM app a
        CROSS JOIN LATERAL (SELECT 10 - cardinality(events) AS n) pad
        CROSS JOIN generate_series(1, 10) v
        ORDER BY a.id, v;
        INSERT INTO sach.timer (
            case_network, case_workflow, subject_id, kind, parameter, started_at, calendar_version, due_at, on_due_event, next_try_at, amount,
            unit, computed_due_at)
        SELECT a.network, 'application', a.id, w.kind, w.parameter, now() - interval '20 days', 1, d.due, w.on_due_event,
            CASE WHEN w.on_due_event IS NOT NULL THEN d.due END, 5, 'working_day', d.due
        FROM app a
        JOIN sach.workflow_timer w ON w.workflow = 'application' AND w.revision = 1 AND w.state = a.state
        CROSS JOIN LATERAL (
            SELECT date_trunc('day', now()) + ((a.i::bigint * 13) % 70 - 10) * interval '1 day' AS due
        ) d
        ORDER BY a.i;
        INSERT INTO sach.timer (
            case_network, case_workflow, subject_id, kind, parameter, started_at, calendar_version, due_at, amount, unit, computed_due_at,
            spans, paused_at)
        SELECT a.network, 'application', a.id, 'case', 't_case', now() - interval '20 days', 1, d.due, 60, 'working_day', d.due, true,
            CASE WHEN a.state = 'returned' THEN now() - interval '3 days' END
        FROM app a
        CROSS JOIN LATERAL (
            SELECT date_trunc('day', now()) + ((a.i::bigint * 17) % 100 - 10) * interval '1 day' AS due
        ) d
        WHERE a.share > 79
        ORDER BY a.i;
        INSERT INTO sach.timer (
            case_network, case_workflow, subject_id, kind, parameter, started_at, calendar_version, due_at, amount, unit, computed_due_at,
            settled_at)
        SELECT network, 'application', id, 'check', 't_check', at, 1, at + interval '10 days', 5, 'working_day',
            at + interval '10 days', at + interval '8 days'
        FROM app
        WHERE state NOT IN ('draft', 'submitted', 'checking')
        ORDER BY id;
        INSERT INTO sach.case_wait (subject_id, network, workflow, state, since, is_listed, assignee)
        SELECT id, network, 'application', state, at, false, CASE state WHEN 'checking' THEN officer ELSE 1080 + i % 19 END
        FROM app
        WHERE state IN ('checking', 'in_review')
        ORDER BY id;
        """

    private static let toAssessment =
        "submit>submitted claim>checking accept>accepted open_assessment>in_assessment"
    private static let toDecision =
        toAssessment + " assessment_accepted>assessed assign_review>in_review recommend>deciding"
}
