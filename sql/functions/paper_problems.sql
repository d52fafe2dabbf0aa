CREATE OR REPLACE FUNCTION sach.paper_problems(p_data jsonb, p_today date) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN CASE WHEN (p_data ->> 'paper_number' IS NULL) <> (p_data ->> 'paper_date' IS NULL)
            OR (p_data ->> 'received_on' IS NOT NULL AND p_data ->> 'paper_number' IS NULL)
            THEN ARRAY['paper_incomplete'] ELSE '{}' END
        || CASE WHEN (p_data ->> 'paper_date')::date > p_today THEN ARRAY['paper_in_future:paper_date'] ELSE '{}' END
        || CASE WHEN (p_data ->> 'received_on')::date > p_today THEN ARRAY['paper_in_future:received_on'] ELSE '{}' END
        || CASE WHEN (p_data ->> 'received_on')::date < (p_data ->> 'paper_date')::date THEN ARRAY['paper_received_before_date'] ELSE '{}' END;
END $$;
COMMENT ON FUNCTION sach.paper_problems(jsonb, date) IS
    'What is wrong with how a report on paper is named {paper_number, paper_date, received_on}: number and date together, none of the days in the future, the arrival not before the date of the letter.';
