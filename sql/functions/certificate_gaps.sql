CREATE OR REPLACE FUNCTION sach.certificate_gaps(p_network text)
RETURNS TABLE (year int, seq int)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 10 SET search_path = sach, pg_temp AS $$
    SELECT t.year, g.seq
    FROM (
        SELECT n.network, split_part(c.series, '/', 2)::int AS year, c.last
        FROM number_counter c
        JOIN network n USING (network)
        WHERE n.code = p_network AND c.series ~ '^certificate/[0-9]{4}$'
    ) t
    CROSS JOIN LATERAL generate_series(1, t.last) g (seq)
    WHERE NOT EXISTS (SELECT FROM certificate c WHERE c.network = t.network AND c.year = t.year AND c.seq = g.seq)
    ORDER BY t.year, g.seq
$$;
COMMENT ON FUNCTION sach.certificate_gaps(text) IS
    'Numbers taken that no certificate bears: always empty, because a number is taken in the transaction that writes its certificate, and void ones stay.';
