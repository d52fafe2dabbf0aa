CREATE OR REPLACE FUNCTION sach.refdata_check(p_now timestamptz DEFAULT NULL)
RETURNS TABLE (area text, item text, finding text, message_vi text, message_en text)
LANGUAGE sql STABLE ROWS 50 SET search_path = sach, pg_temp AS $$
    WITH today AS MATERIALIZED (
        SELECT network_day((SELECT min(n.network) FROM network n), coalesce(p_now, clock_now())) AS day
    )
    SELECT c.area, c.item, c.finding, c.message_vi, c.message_en
    FROM today t
    CROSS JOIN LATERAL (
        SELECT 'calendar' AS area, y.calendar || ' ' || y.year AS item, 'provisional' AS finding,
            'Năm ' || y.year || ' của lịch làm việc chưa được xác nhận theo thông báo nghỉ lễ' AS message_vi,
            'The year is computed or remembered, not confirmed by the notice on public holidays' AS message_en
        FROM calendar_year y
        WHERE NOT y.confirmed AND y.year BETWEEN extract(year FROM t.day) AND extract(year FROM t.day) + 1
        UNION ALL
        SELECT 'calendar', k.calendar || ' ' || g.year, 'missing', 'Lịch làm việc của năm chưa được nạp, thời hạn sang năm đó bị từ chối',
            'The year is not loaded: time limits that reach into it are refused'
        FROM calendar k
        CROSS JOIN generate_series(extract(year FROM t.day)::int, extract(year FROM t.day)::int + 1) g (year)
        WHERE NOT EXISTS (SELECT FROM calendar_year y WHERE y.calendar = k.calendar AND y.year = g.year)
        UNION ALL
        SELECT 'standard_edition', e.standard || ':' || e.edition, 'provisional', 'Ngày hết chấp nhận của phiên bản chưa được xác nhận theo văn bản',
            'The last day on which the edition is accepted has not been read in a document'
        FROM standard_edition e
        WHERE NOT e.confirmed
        UNION ALL
        SELECT 'standard_edition', e.standard || ':' || e.edition, 'expired', 'Phiên bản không còn được chấp nhận từ sau ngày ' || to_char(e.accept_until, 'DD/MM/YYYY'),
            'The edition is no longer accepted; its last day was ' || e.accept_until
        FROM standard_edition e
        WHERE e.accept_until < t.day
        UNION ALL
        SELECT 'evidence_rule', e.type || coalesce(' ' || nullif(e.edition, ''), ''), 'expired',
            'Loại tài liệu không còn được chấp nhận từ sau ngày ' || to_char(e.accept_until, 'DD/MM/YYYY'),
            'The kind of evidence is no longer accepted; its last day was ' || e.accept_until
        FROM evidence_rule e
        WHERE e.accept_until < t.day AND NOT EXISTS (
            SELECT FROM evidence_rule n WHERE n.type = e.type AND n.edition = e.edition AND n.accept_from > e.accept_until)
        UNION ALL
        SELECT 'vsic_version', v.version, 'provisional', 'Danh mục ngành chưa nạp đủ mã cấp 4, mã không tìm thấy có thể vẫn đúng',
            'Not all level 4 codes are loaded: a code that is not found may be right'
        FROM vsic_version v
        WHERE NOT v.complete AND (v.valid_to IS NULL OR v.valid_to > t.day)
        UNION ALL
        SELECT 'vsic_version', v.version, 'expired', 'Danh mục ngành hết hiệu lực từ ngày ' || to_char(v.valid_to, 'DD/MM/YYYY') || ' nhưng còn cơ sở dùng mã này',
            'The edition ended on ' || v.valid_to || ' and facilities still bear its codes'
        FROM vsic_version v
        WHERE v.valid_to <= t.day AND EXISTS (SELECT FROM facility f WHERE f.vsic_version = v.version)
        UNION ALL
        SELECT 'code_scheme', s.scheme, 'expired', 'Danh mục mã đơn vị hết hiệu lực và chưa có danh mục thay thế', 'The list of unit codes ended and no other is in force'
        FROM code_scheme s
        WHERE s.valid_to <= t.day AND NOT EXISTS (SELECT FROM code_scheme n WHERE n.valid_from <= t.day AND (n.valid_to IS NULL OR n.valid_to > t.day))
        UNION ALL
        SELECT 'emission_factor', f.metric || ' ' || f.year, 'provisional', 'Hệ số phát thải chưa phải là số công bố chính thức', 'The emission factor is not an official one'
        FROM emission_factor f
        WHERE NOT f.is_official
        UNION ALL
        SELECT 'emission_factor', f.metric || ' ' || max(f.year), 'old', 'Hệ số phát thải mới nhất đã quá hai năm, đề nghị kiểm tra công bố mới',
            'The newest emission factor is more than two years old: look for a newer one'
        FROM emission_factor f
        WHERE f.metric = 'ELEC'
        GROUP BY f.metric
        HAVING max(f.year) < extract(year FROM t.day) - 2
        UNION ALL
        SELECT 'obligation_rule', r.rule || ' ' || r.version, 'expired', 'Quy tắc báo cáo đã hết kỳ áp dụng năm ' || r.last_period || ' và chưa có quy tắc tiếp theo',
            'The reporting rule ended with ' || r.last_period || ' and none follows'
        FROM obligation_rule r
        WHERE r.last_period < extract(year FROM t.day) AND NOT EXISTS (
            SELECT FROM obligation_rule n WHERE n.network = r.network AND n.first_period > r.last_period)
        UNION ALL
        SELECT 'target_set', s.target_set || ' ' || s.version, 'expired', 'Bộ chỉ tiêu đã hết kỳ và chưa có bộ thay thế cho năm nay', 'The target set ended and none covers this year'
        FROM target_set s
        WHERE s.last_period < extract(year FROM t.day) AND NOT EXISTS (
            SELECT FROM target_set n WHERE extract(year FROM t.day) BETWEEN n.first_period AND n.last_period)
        UNION ALL
        SELECT 'obligation', 'O' || o.subject_id, 'ended_unit', 'Đơn vị báo cáo đã chấm dứt, đề nghị chuyển nghĩa vụ cho đơn vị tiếp nhận',
            'The reporting unit has ended: transfer the obligation to its successor'
        FROM obligation o
        JOIN subject s ON s.id = o.subject_id AND s.state IN ('scheduled', 'open')
        JOIN reporting_unit u ON u.unit = o.unit AND u.valid_to <= t.day
        UNION ALL
        SELECT 'facility_unit', 'F' || f.facility, 'ended_unit', 'Cơ sở còn gắn với đơn vị đã chấm dứt, đề nghị chuyển sang đơn vị tiếp nhận',
            'The facility still belongs to a unit that has ended: move it to the successor'
        FROM facility_unit f
        JOIN reporting_unit u ON u.unit = f.unit AND u.valid_to <= t.day
        WHERE f.valid_to IS NULL
        UNION ALL
        SELECT split_part(p.item, ' ', 1), substr(p.item, position(' ' IN p.item) + 1), 'provisional', p.reason_vi, p.reason_en
        FROM provisional_reference p
        WHERE p.confirmed_by IS NULL
    ) c
    ORDER BY c.area, c.item, c.finding
$$;
COMMENT ON FUNCTION sach.refdata_check(timestamptz) IS
    'Reference rows to look at: provisional (no official text read), expired, old, missing, and what still hangs on an ended unit (ended_unit). No row = nothing to do.';
