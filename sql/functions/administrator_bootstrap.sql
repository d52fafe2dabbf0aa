CREATE OR REPLACE FUNCTION sach.administrator_bootstrap(p_account text) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
DECLARE
    v_person bigint := administrator_find(p_account);
BEGIN
    IF v_person IS NOT NULL THEN
        RETURN v_person;
    END IF;
    INSERT INTO person (name, account, search_key)
    VALUES ('Quản trị hệ thống', p_account, text_search_key('Quản trị hệ thống'))
    ON CONFLICT (account) DO NOTHING;
    SELECT person INTO v_person
    FROM person
    WHERE account = p_account;
    INSERT INTO person_role (network, person, role, scope, valid_from, basis)
    SELECT n.network, v_person, 'ADMN', 'network', DATE '2017-01-01', 'administrator of the machine'
    FROM network n
    ON CONFLICT DO NOTHING;
    RETURN v_person;
END $$;
COMMENT ON FUNCTION sach.administrator_bootstrap(text) IS 'Makes the first administrator out of the machine''s (root, group sach-admin), so that a new network can appoint people. Does nothing once anybody is ADMN or has the account: returns administrator_find(). The role begins with the programme, so that a clock moved back in a demonstration does not take it away.';
