import LibPQ

/// A public register of the size of the goal, written in sets: what a page and a search read, past the machine.
struct RegisterFixture {
    /// Entries that are there.
    let entries: Int

    /// Writes entries and periods; indexes are made afterwards, as a restore would.
    static func make(_ owner: Connection, entries: Int) async throws -> RegisterFixture {
        let indexes = try await owner.query(
            """
            SELECT indexname AS name, indexdef AS text
            FROM pg_indexes
            WHERE schemaname = 'sach' AND tablename = 'register_period'
                AND indexname NOT IN ('register_period_pkey', 'register_period_is_one')
            """
        ).map { row in (try row.read("name", as: String.self), try row.read("text", as: String.self)) }
        try await owner.script("SET session_replication_role = replica")
        for (name, _) in indexes { try await owner.script("DROP INDEX sach.\(name)") }
        try await owner.script(entryText(entries))
        try await owner.script(periodText)
        for (_, text) in indexes { try await owner.script(text) }
        try await owner.script("SET session_replication_role = origin")
        try await owner.script("VACUUM ANALYZE")
        return RegisterFixture(entries: entries)
    }

    /// Holders of four kinds, twelve trades and ten places, in all communes and industries, over ten years.
    private static func entryText(_ entries: Int) -> String {
        """
        INSERT INTO sach.register_entry (
            certificate, network, reference, number, year, seq, issue, is_void, issuer_vi, issuer_en, holder_name, tax_code, site_address,
            unit, unit_vi, unit_en, site_names, site_addresses, vsic_version, vsic_code, sector_vi, sector_en, scope_vi, products,
            criterion_version, granted_on, valid_from, valid_until, sha256)
        SELECT i, n.network, format('TH-%s-%s-GCN-SXSH', y, lpad(s::text, 6, '0')), format('TH/%s/%s/GCN-SXSH', y, lpad(s::text, 6, '0')),
            y, s, 1, false, n.issuer_vi, n.issuer_en,
            ('{Công ty TNHH,Công ty Cổ phần,Doanh nghiệp tư nhân,Hợp tác xã}'::text[])[1 + i % 4] || ' '
                || ('{Xi măng,Chế biến thủy sản,May mặc,Gốm sứ,Giấy,Đường,Bia,Gạch,Thép,Nhựa,Da giày,Chế biến gỗ}'::text[])[1 + i / 7 % 12] || ' '
                || ('{Bỉm Sơn,Nghi Sơn,Lam Sơn,An Bình,Đông Hải,Hoằng Hóa,Nông Cống,Ước Mơ,Ân Thịnh,Phong Phú}'::text[])[1 + i / 11 % 10]
                || ' ' || i,
            lpad((2800000000 + i)::text, 10, '0'), 'Số ' || i % 500 || ', đường Mẫu', u.unit, u.name_vi, u.name_en, '{Kho nguyên liệu}',
            '{Số 2 đường Mẫu}', '2025', v.code, v.name_vi, v.name_en, 'Sản xuất sản phẩm mẫu số ' || i % 1000,
            '{Sản phẩm mẫu thứ nhất,Sản phẩm mẫu thứ hai}', 1, d.day, d.day, d.day + interval '3 years', sha256(i::text::bytea)
        FROM (SELECT i, 2016 + i % 10 AS y, 1 + i / 10 AS s FROM generate_series(1, \(entries)) i) t
        CROSS JOIN LATERAL (SELECT make_date(y, 1 + s % 12, 1 + s % 28) AS day) d
        JOIN sach.network n ON n.code = 'TH'
        JOIN (
            SELECT row_number() OVER (ORDER BY unit) - 1 AS place, count(*) OVER () AS count, unit,
                sach.unit_label(unit, '2026-01-01', 'vi') AS name_vi, sach.unit_label(unit, '2026-01-01', 'en') AS name_en
            FROM sach.reporting_unit
            WHERE kind IN ('commune', 'ward')
        ) u ON u.place = i % u.count
        JOIN (
            SELECT row_number() OVER (ORDER BY code) - 1 AS place, count(*) OVER () AS count, code, name_vi, name_en
            FROM sach.vsic
            WHERE version = '2025' AND level = 4
        ) v ON v.place = i / 3 % v.count;
        """
    }

    /// Each was valid; those of more than three years ago are expired, and of the others one in a hundred is suspended.
    private static let periodText = """
        INSERT INTO sach.register_period (
            certificate, no, version, status, reason_class, since, until, network, holder_name, search_key, unit, division, vsic_code, valid_until)
        SELECT e.certificate, p.no, p.no + 2, p.status, p.reason, p.since, p.until, e.network, e.holder_name,
            sach.text_search_key(concat_ws(' ', e.holder_name, e.holder_name_en, e.unit_vi)), e.unit, left(e.vsic_code, 2), e.vsic_code,
            e.valid_until
        FROM sach.register_entry e
        CROSS JOIN LATERAL (SELECT e.valid_until < current_date AS is_over, e.seq % 100 = 7 AS is_held) s
        CROSS JOIN LATERAL (
            SELECT 1 AS no, 'valid' AS status, 'issue' AS reason, e.granted_on::timestamptz AS since,
                CASE
                    WHEN s.is_over THEN (e.valid_until + 1)::timestamptz
                    WHEN s.is_held THEN (e.granted_on + 30)::timestamptz
                    END AS until
            UNION ALL
            SELECT 2, 'expired', 'term', (e.valid_until + 1)::timestamptz, NULL
            WHERE s.is_over
            UNION ALL
            SELECT 2, 'suspended', 'decision', (e.granted_on + 30)::timestamptz, NULL
            WHERE s.is_held AND NOT s.is_over
        ) p;
        """
}
