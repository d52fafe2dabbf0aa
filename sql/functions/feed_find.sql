CREATE OR REPLACE FUNCTION sach.feed_find(p_digest bytea)
RETURNS TABLE (feed bigint, network int, unit bigint, unit_code text, name_vi text, name_en text, language text, base_url text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
    SELECT f.feed, f.network, f.unit, u.reference, coalesce(a.vi, n.issuer_vi), coalesce(a.en, n.issuer_en), f.language, n.base_url
    FROM deadline_feed f
    JOIN network n USING (network)
    LEFT JOIN reporting_unit u USING (unit)
    LEFT JOIN LATERAL unit_addressee(u.unit, u.kind, network_day(f.network, clock_now())) a ON u.unit IS NOT NULL
    WHERE f.digest = p_digest AND f.revoked_at IS NULL AND f.expires_at > clock_now()
$$;
COMMENT ON FUNCTION sach.feed_find(bytea) IS 'The live feed whose secret has this SHA-256, with whose deadlines it shows; no row when it is unknown, revoked or over.';
