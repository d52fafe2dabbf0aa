CREATE OR REPLACE FUNCTION sach.facility_import(p_batch bigint, p_network int, p_acknowledged boolean, p_actor bigint, p_now timestamptz)
RETURNS TABLE (line int, outcome text, reference text, codes text[])
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp SET random_page_cost = 1.1 SET jit = off AS $$
DECLARE
    v_day date := network_day(p_network, p_now);
    v_edition text := (
        SELECT max(v.version)
        FROM vsic_version v
        WHERE v.valid_from <= v_day AND (v.valid_to IS NULL OR v.valid_to > v_day));
BEGIN
    -- Planned for each batch: the register grows a hundredfold while a list comes in, and a plan made for an empty one reads it whole.
    RETURN QUERY EXECUTE $import$
    WITH commune AS MATERIALIZED (
        -- A few hundred names for any number of rows: looked up once each, by code or by the name of today.
        SELECT d.commune AS given, u.unit, u.hits
        FROM (SELECT DISTINCT s.commune FROM facility_staging s WHERE s.batch = $1 AND s.commune IS NOT NULL) d
        CROSS JOIN LATERAL (SELECT min(x.unit) AS unit, count(*) AS hits FROM unit_named(d.commune, '{commune,ward,district}', $6) x (unit)) u
    ), zone AS MATERIALIZED (
        SELECT d.zone AS given, u.unit, u.hits
        FROM (SELECT DISTINCT s.zone FROM facility_staging s WHERE s.batch = $1 AND s.zone IS NOT NULL) d
        CROSS JOIN LATERAL (SELECT min(x.unit) AS unit, count(*) AS hits FROM unit_named(d.zone, '{zone_board}', $6) x (unit)) u
    ), industry AS MATERIALIZED (
        SELECT d.version, d.code, nullif(vsic_problem(d.version, d.code, $6), 'vsic_outside_industry') AS problem
        FROM (
            SELECT DISTINCT coalesce(s.vsic_version, $7) AS version, s.vsic_code AS code
            FROM facility_staging s
            WHERE s.batch = $1 AND s.vsic_code IS NOT NULL
        ) d
    ), firm AS MATERIALIZED (
        SELECT d.organisation AS given, organisation_find(d.organisation) AS organisation
        FROM (SELECT DISTINCT s.organisation FROM facility_staging s WHERE s.batch = $1 AND s.organisation IS NOT NULL) d
    ), checked AS MATERIALIZED (
        SELECT s.*, c.unit AS commune_unit, z.unit AS zone_unit, f.organisation AS firm, coalesce(s.vsic_version, $7) AS edition,
            tax_code_normalise(s.tax_code) AS tax, text_search_key(s.name) AS name_key,
            array_remove(ARRAY[
                CASE WHEN s.name IS NULL THEN 'field_missing:name' END,
                CASE WHEN s.site_address IS NULL THEN 'field_missing:siteAddress' END,
                CASE WHEN s.vsic_code IS NULL THEN 'field_missing:vsicCode' ELSE i.problem END,
                CASE WHEN s.tax_code IS NULL THEN 'field_missing:taxCode' ELSE tax_code_problem(s.tax_code) END,
                CASE WHEN s.commune IS NULL THEN 'field_missing:commune'
                    WHEN c.hits = 0 THEN 'commune_unknown:' || s.commune
                    WHEN c.hits > 1 THEN 'commune_ambiguous:' || s.commune END,
                CASE WHEN s.zone IS NOT NULL AND z.hits <> 1 THEN 'field_invalid:zone' END,
                CASE WHEN s.organisation IS NOT NULL AND f.organisation IS NULL THEN 'field_invalid:organisation' END,
                CASE WHEN s.email !~ '^[!-?A-~]+@[!-?A-~]+$' THEN 'field_invalid:email' END
            ], NULL)
            || CASE
                WHEN text_is_clean(t.whole) AND octet_length(t.whole) <= 10000 THEN '{}'
                ELSE ARRAY(
                    SELECT 'field_invalid:' || v.key
                    FROM jsonb_each_text(to_jsonb(s)) v
                    WHERE NOT text_is_clean(v.value) OR octet_length(v.value) > 10000)
                END
            || CASE WHEN text_legacy_encoding_suspected(t.whole) THEN ARRAY['text_legacy_encoding'] ELSE '{}' END AS codes
        FROM facility_staging s
        CROSS JOIN LATERAL (SELECT concat_ws(' ', s.name, s.name_en, s.site_address, s.email, s.import_key, s.vsic_code)) AS t (whole)
        LEFT JOIN commune c ON c.given = s.commune
        LEFT JOIN zone z ON z.given = s.zone
        LEFT JOIN firm f ON f.given = s.organisation
        LEFT JOIN industry i ON i.version = coalesce(s.vsic_version, $7) AND i.code = s.vsic_code
        WHERE s.batch = $1
    ), known AS MATERIALIZED (
        SELECT c.line, min(f.facility) AS facility
        FROM checked c
        JOIN facility f ON f.network = $2 AND f.tax_code = c.tax AND f.commune = c.commune_unit AND f.name = c.name
        GROUP BY c.line
        UNION
        SELECT c.line, f.facility
        FROM checked c
        JOIN facility f ON f.network = $2 AND f.import_key = c.import_key
    ), suspected AS MATERIALIZED (
        SELECT q.line, array_agg('facility_similar:' || q.reference || ' ' || q.name || ', ' || q.tax_code ORDER BY q.reference) AS codes
        FROM (
            SELECT c.line, f.reference, f.name, f.tax_code
            FROM checked c
            JOIN facility f ON f.network = $2 AND f.tax_code = c.tax AND f.commune = c.commune_unit
            UNION
            SELECT c.line, f.reference, f.name, f.tax_code
            FROM checked c
            JOIN facility f ON f.commune = c.commune_unit AND left(f.search_key, -1 - length(f.tax_code)) = c.name_key
            WHERE f.network = $2
        ) q
        WHERE NOT $3 AND q.line NOT IN (SELECT k.line FROM known k)
        GROUP BY q.line
    ), inserted AS (
        INSERT INTO facility AS new (
            network, organisation, name, name_en, tax_code, site_address, commune, zone, vsic_version, vsic_code, email, search_key,
            import_key, created_at)
        SELECT $2, coalesce(c.firm, holder.organisation), c.name, c.name_en, c.tax, c.site_address, c.commune_unit, c.zone_unit,
            c.edition, c.vsic_code, c.email, c.name_key || ' ' || c.tax, c.import_key, $5
        FROM checked c
        LEFT JOIN (
            SELECT split_part(o.tax_code, '-', 1) AS root, min(o.organisation) AS organisation
            FROM organisation o
            WHERE o.kind = 'holder' AND o.tax_code IS NOT NULL
            GROUP BY 1
            HAVING count(*) = 1
        ) holder ON holder.root = split_part(c.tax, '-', 1)
        WHERE c.codes = '{}'
            AND NOT EXISTS (SELECT FROM known k WHERE k.line = c.line)
            AND NOT EXISTS (SELECT FROM suspected q WHERE q.line = c.line)
        ORDER BY c.line
        ON CONFLICT DO NOTHING
        RETURNING new.facility, new.reference, new.tax_code, new.commune, new.name, new.zone
    ), placed AS (
        INSERT INTO facility_unit (facility, commune, zone, valid_from, basis, entered_by, entered_at)
        SELECT i.facility, i.commune, i.zone, $6, 'imported', $4, $5
        FROM inserted i
    )
    SELECT c.line,
        CASE
            WHEN c.codes <> '{}' THEN 'refused'
            WHEN k.facility IS NOT NULL THEN 'known'
            WHEN q.codes IS NOT NULL THEN 'suspected'
            WHEN i.facility IS NULL THEN 'known'
            WHEN row_number() OVER (PARTITION BY i.facility ORDER BY c.line) > 1 THEN 'known'
            ELSE 'saved' END,
        CASE WHEN c.codes <> '{}' THEN NULL WHEN k.facility IS NOT NULL THEN 'F' || k.facility ELSE i.reference END,
        CASE WHEN c.codes <> '{}' THEN c.codes ELSE coalesce(q.codes, '{}') END
    FROM checked c
    LEFT JOIN known k ON k.line = c.line
    LEFT JOIN suspected q ON q.line = c.line
    LEFT JOIN inserted i ON i.tax_code = c.tax AND i.commune = c.commune_unit AND i.name = c.name
    ORDER BY c.line
    $import$
    USING p_batch, p_network, p_acknowledged, p_actor, p_now, v_day, v_edition;
END $$;
COMMENT ON FUNCTION sach.facility_import(bigint, int, boolean, bigint, timestamptz) IS
    'Enters a staged batch of facilities in one statement by the rules of facility_problems(), a line each: saved; known (the same site or import key is listed, nothing is done: importing again continues where it stopped); suspected (tax code or unaccented name listed in the commune, unless duplicates are acknowledged); refused with codes. Communes and zones go by code or by name.';
