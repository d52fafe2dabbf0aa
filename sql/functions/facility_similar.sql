CREATE OR REPLACE FUNCTION sach.facility_similar(p_network int, p_name text, p_tax_code text, p_commune bigint, p_except bigint)
RETURNS TABLE (facility bigint, reference text, name text, tax_code text, why text)
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_key text := text_search_key(p_name);
BEGIN
    RETURN QUERY
    SELECT f.facility, f.reference, f.name, f.tax_code, min(f.why)
    FROM (
        SELECT t.facility, t.reference, t.name, t.tax_code, 'tax_code' AS why, 1.0::real AS score
        FROM facility t
        WHERE t.network = p_network AND t.tax_code = p_tax_code
        UNION ALL
        SELECT s.facility, s.reference, s.name, s.tax_code, 'name', public.similarity(text_search_key(s.name), v_key)
        FROM facility s
        WHERE s.network = p_network AND s.commune = p_commune
            -- The stored key carries the tax code too: what is far from it is not looked at closely.
            AND public.word_similarity(v_key, s.search_key) >= 0.5
    ) f
    WHERE f.score >= 0.6 AND f.facility IS DISTINCT FROM p_except
    GROUP BY f.facility, f.reference, f.name, f.tax_code
    ORDER BY max(f.score) DESC, f.facility
    LIMIT 5;
END $$;
COMMENT ON FUNCTION sach.facility_similar(int, text, text, bigint, bigint) IS 'At most five facilities that a new one may be: of the same tax code anywhere (why = tax_code), or of a similar name, marks and case aside, in the same commune (why = name). A hint, because one enterprise may have many sites.';
