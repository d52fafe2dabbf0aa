CREATE OR REPLACE FUNCTION sach.facility_import_rows(p_data jsonb, p_actor bigint) RETURNS jsonb
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
DECLARE
    v_network int := data_network(p_data);
    v_batch bigint;
    v_now timestamptz := clock_now();
    v_codes text[];
    v_answer jsonb;
BEGIN
    IF NOT coalesce(actor_administers(v_network, p_actor, v_now) OR actor_holds(v_network, p_actor, 'INTK', v_now), false) THEN
        PERFORM data_refuse('facility', p_actor, 'not_permitted', ARRAY['role_missing:ADMN,COOR,INTK']);
        RETURN jsonb_build_object('outcome', 'not_permitted', 'codes', jsonb_build_array('role_missing:ADMN,COOR,INTK'));
    END IF;
    v_codes := array_remove(ARRAY[
        CASE WHEN jsonb_typeof(p_data -> 'rows') IS DISTINCT FROM 'array' THEN 'field_invalid:rows' END,
        CASE WHEN jsonb_typeof(p_data -> 'acknowledgeDuplicates') <> 'boolean' THEN 'field_invalid:acknowledgeDuplicates' END], NULL)
        || ARRAY(SELECT 'field_unknown:' || k FROM jsonb_object_keys(p_data) k WHERE k NOT IN ('rows', 'acknowledgeDuplicates', 'network'));
    IF v_codes = '{}' AND EXISTS (
        SELECT
        FROM jsonb_array_elements(p_data -> 'rows') r
        WHERE jsonb_typeof(r) <> 'object' OR coalesce(r ->> 'line', '') !~ '^[0-9]{1,9}$')
    THEN
        v_codes := ARRAY['field_invalid:rows'];
    END IF;
    IF v_codes = '{}' THEN
        v_codes := ARRAY(
            SELECT DISTINCT 'field_unknown:' || k
            FROM jsonb_array_elements(p_data -> 'rows') r
            CROSS JOIN jsonb_object_keys(r) k
            WHERE k NOT IN ('line', 'name', 'nameEn', 'taxCode', 'siteAddress', 'commune', 'zone', 'organisation', 'vsicVersion', 'vsicCode',
                'email', 'importKey')
            ORDER BY 1);
    END IF;
    IF v_codes <> '{}' THEN
        PERFORM data_refuse('facility', p_actor, 'bad_payload', v_codes);
        RETURN jsonb_build_object('outcome', 'bad_payload', 'codes', to_jsonb(v_codes));
    END IF;
    v_batch := nextval('facility_batch');
    INSERT INTO facility_staging (
        batch, line, name, name_en, tax_code, site_address, commune, zone, organisation, vsic_version, vsic_code, email, import_key)
    SELECT v_batch, r.line, nullif(btrim(r.name), ''), nullif(btrim(r."nameEn"), ''), nullif(btrim(r."taxCode"), ''),
        nullif(btrim(r."siteAddress"), ''), nullif(btrim(r.commune), ''), nullif(btrim(r.zone), ''), nullif(btrim(r.organisation), ''),
        nullif(btrim(r."vsicVersion"), ''), nullif(btrim(r."vsicCode"), ''), nullif(btrim(r.email), ''), nullif(btrim(r."importKey"), '')
    FROM jsonb_to_recordset(p_data -> 'rows') AS r (
        line int, name text, "nameEn" text, "taxCode" text, "siteAddress" text, commune text, zone text, organisation text,
        "vsicVersion" text, "vsicCode" text, email text, "importKey" text)
    ON CONFLICT (batch, line) DO NOTHING;
    SELECT jsonb_build_object(
        'outcome', 'done',
        'saved', count(*) FILTER (WHERE i.outcome = 'saved'),
        'known', count(*) FILTER (WHERE i.outcome = 'known'),
        'suspected', count(*) FILTER (WHERE i.outcome = 'suspected'),
        'refused', count(*) FILTER (WHERE i.outcome = 'refused'),
        'rows', coalesce(jsonb_agg(jsonb_build_object(
            'line', i.line, 'outcome', i.outcome, 'codes', to_jsonb(i.codes),
            'messages', (
                SELECT jsonb_agg(jsonb_build_object('vi', requirement_text(c, 'vi'), 'en', requirement_text(c, 'en')))
                FROM unnest(i.codes) c)) ORDER BY i.line) FILTER (WHERE i.outcome IN ('suspected', 'refused')), '[]'))
    INTO v_answer
    FROM facility_import(v_batch, v_network, coalesce((p_data ->> 'acknowledgeDuplicates')::boolean, false), p_actor, v_now) i;
    DELETE FROM facility_staging
    WHERE batch = v_batch;
    RETURN v_answer;
END $$;
COMMENT ON FUNCTION sach.facility_import_rows(jsonb, bigint) IS 'Enters a part of a list of facilities {rows: [{line, name, taxCode, siteAddress, commune, vsicCode, vsicVersion?, nameEn?, zone?, organisation?, email?, importKey?}], acknowledgeDuplicates?, network?} and answers how many were saved, known, suspected or refused, with the lines that were not and why, in both languages. outcome: done | not_permitted | bad_payload. ADMN, COOR and INTK.';
