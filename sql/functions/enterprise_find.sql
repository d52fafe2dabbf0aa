CREATE OR REPLACE FUNCTION sach.enterprise_find(p_tax_code text) RETURNS bigint
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT min(o.organisation)
    FROM organisation o
    WHERE split_part(o.tax_code, '-', 1) = split_part(tax_code_normalise(p_tax_code), '-', 1) AND o.kind = 'holder'
    HAVING count(*) = 1
$$;
COMMENT ON FUNCTION sach.enterprise_find(text) IS 'The one registered holder of a tax code, that of its branches included; NULL when there is none or more than one.';
