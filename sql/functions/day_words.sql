CREATE OR REPLACE FUNCTION sach.day_words(p_day date, p_language text) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = sach, pg_temp AS $$
BEGIN
    IF p_language = 'en' THEN
        RETURN extract(day FROM p_day) || ' ' || (ARRAY[
            'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'
            ])[extract(month FROM p_day)] || ' ' || extract(year FROM p_day);
    END IF;
    RETURN 'ngày ' || to_char(p_day, 'DD') || ' tháng '
        || CASE WHEN extract(month FROM p_day) < 3 THEN to_char(p_day, 'MM') ELSE extract(month FROM p_day)::text END
        || ' năm ' || extract(year FROM p_day);
END $$;
COMMENT ON FUNCTION sach.day_words(date, text) IS 'A day as a paper''s head prints it: days below 10 and the months 1 and 2 with a leading zero, so that nothing can be written before them (Decree 30/2020/ND-CP, Annex I, part I, section II.4).';
