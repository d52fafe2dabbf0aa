CREATE OR REPLACE FUNCTION sach.certificate_form_at(p_network int, p_day date) RETURNS sach.certificate_form
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT f
    FROM certificate_form f
    WHERE f.network = p_network AND f.valid_from <= p_day
    ORDER BY f.valid_from DESC
    LIMIT 1
$$;
COMMENT ON FUNCTION sach.certificate_form_at(int, date) IS 'The wording of a network''s certificates in force on a day; NULL when there is none.';
