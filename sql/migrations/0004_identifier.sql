-- breaking: no
-- Texts and identifiers: what is clean, how it is searched, and which codes can be right.
-- The immutable predicates live here and nowhere else, because CHECK constraints and expression indexes are built on
-- them: changing one means looking at the stored rows again, which is a migration, never a re-applied function file.

-- ---------------------------------------------------------------------------------------------------------------- text

-- No SET search_path: a SET clause would be paid on every row of an index build; every name is qualified instead.
CREATE FUNCTION sach.text_search_key(p_text text)
    RETURNS text
    LANGUAGE sql
    IMMUTABLE
    STRICT
    PARALLEL SAFE
AS $$
SELECT pg_catalog.btrim(
    pg_catalog.regexp_replace(
        pg_catalog.regexp_replace(
            pg_catalog.lower(
                public.unaccent(
                    'public.unaccent'::pg_catalog.regdictionary,
                    pg_catalog.translate(pg_catalog.normalize(p_text, 'NFKC'), U&'\00D0\0189\00F0\0256', U&'\0110\0110\0111\0111')
                ) COLLATE pg_catalog."und-x-icu"
            ),
            '[\u0300-\u036f]', '', 'g'
        ),
        '\s+', ' ', 'g'
    )
)
$$;

COMMENT ON FUNCTION sach.text_search_key(text) IS
    'Returns the text lower-cased, without Vietnamese marks (đ and its look-alikes Ð, Ɖ become d), blanks collapsed, the same for NFC and NFD input. Immutable by naming its dictionary, so that it can be indexed; reindex after a change of unaccent.rules.';

CREATE FUNCTION sach.text_is_clean(p_text text, p_multiline boolean DEFAULT false)
    RETURNS boolean
    LANGUAGE sql
    IMMUTABLE
    STRICT
    PARALLEL SAFE
    SET search_path = sach, pg_temp
AS $$
SELECT p_text IS NFC NORMALIZED
    AND p_text !~ (
        CASE
            WHEN p_multiline THEN '[\u0001-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffd-\uffff]'
            ELSE '[\u0001-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffd-\uffff]'
        END COLLATE "C"
    )
$$;

COMMENT ON FUNCTION sach.text_is_clean(text, boolean) IS
    'True if the text is NFC and holds no control character, no direction override, no byte-order mark and no sign of a lost character; with p_multiline, tab and line feed are allowed. NULL for NULL, so that it can stand in a CHECK.';

CREATE FUNCTION sach.text_legacy_encoding_suspected(p_text text)
    RETURNS boolean
    LANGUAGE sql
    IMMUTABLE
    STRICT
    PARALLEL SAFE
    SET search_path = sach, pg_temp
AS $$
SELECT p_text ~ (
    '[A-Za-z][\u00b8\u00b5\u00b6\u00b7\u00b9\u00a8\u00be\u00bc\u00bd\u00aa\u00ac]|\u00ae[A-Za-z\u00c6\u00b8\u00b5]'
    || '|\u00e1[\u00ba\u00bb]|\u00c3[\u0080-\u00bf]|\u00c4[\u0090\u0091\u2018]|\u00c6[\u00b0\u00a1]' COLLATE "C"
)
$$;

COMMENT ON FUNCTION sach.text_legacy_encoding_suspected(text) IS
    'True if the text looks like TCVN3 (.VnTime) or like UTF-8 read as Latin-1. An import refuses such a cell and says so: repairing it would be a guess.';

-- ------------------------------------------------------------------------------------------------------------ tax code

CREATE FUNCTION sach.tax_code_normalise(p_text text)
    RETURNS text
    LANGUAGE sql
    IMMUTABLE
    STRICT
    PARALLEL SAFE
    SET search_path = sach, pg_temp
AS $$
SELECT CASE
    WHEN bare ~ '^[0-9]{10}$' THEN bare
    WHEN bare ~ '^[0-9]{12}$' THEN bare
    WHEN bare ~ '^[0-9]{10}-?[0-9]{3}$' THEN left(bare, 10) || '-' || right(bare, 3)
END
FROM (SELECT translate(p_text, ' ' || chr(9) || chr(160), '')) AS stripped (bare)
$$;

COMMENT ON FUNCTION sach.tax_code_normalise(text) IS
    'Returns the tax code as it is stored (10 digits, 10-3 with hyphen, or 12 digits), or NULL if the shape is none of these. It does not look at the check digit. Only ASCII digits count.';

CREATE FUNCTION sach.tax_code_problem(p_text text)
    RETURNS text
    LANGUAGE plpgsql
    IMMUTABLE
    STRICT
    PARALLEL SAFE
    SET search_path = sach, pg_temp
AS $$
DECLARE
    v_bare text := translate(p_text, ' ' || chr(9) || chr(160), '');
    v_code text := tax_code_normalise(p_text);
    v_sum integer := 0;
    c_weight CONSTANT integer[] := ARRAY[31, 29, 23, 19, 17, 13, 7, 5, 3];
BEGIN
    IF v_bare = '' THEN
        RETURN 'tax_code_empty';
    END IF;
    IF v_bare !~ '^[0-9-]+$' THEN
        RETURN 'tax_code_characters';
    END IF;
    IF v_bare ~ '^[0-9]{5}$' THEN
        RETURN 'tax_code_is_a_business_location';
    END IF;
    IF v_code IS NULL THEN
        RETURN 'tax_code_length';
    END IF;
    IF length(v_code) = 12 THEN
        RETURN NULL;
    END IF;
    FOR i IN 1..9 LOOP
        v_sum := v_sum + c_weight[i] * (ascii(substr(v_code, i, 1)) - 48);
    END LOOP;
    IF v_sum % 11 = 0 THEN
        RETURN 'tax_code_never_issued';
    END IF;
    IF 10 - v_sum % 11 <> ascii(substr(v_code, 10, 1)) - 48 THEN
        RETURN 'tax_code_check_digit';
    END IF;
    IF substr(v_code, 3, 7) = '0000000' THEN
        RETURN 'tax_code_never_issued';
    END IF;
    IF right(v_code, 4) = '-000' THEN
        RETURN 'tax_code_branch_suffix';
    END IF;
    RETURN NULL;
END
$$;

COMMENT ON FUNCTION sach.tax_code_problem(text) IS
    'Returns NULL if the tax code can be right, else a stable code: tax_code_empty, _characters, _is_a_business_location, _length, _check_digit, _never_issued, _branch_suffix. 10 digits with check digit (weights 31 29 23 19 17 13 7 5 3, modulo 11), 13 for a dependent unit, 12 for a household or person (no check digit). Source: Circular 86/2024/TT-BTC, 90/2026/TT-BTC. The first two digits are the office of first registration and are not compared with today''s province.';

-- --------------------------------------------------------------------------------------------------------------- phone

CREATE FUNCTION sach.phone_normalise(p_text text)
    RETURNS text
    LANGUAGE sql
    IMMUTABLE
    STRICT
    PARALLEL SAFE
    SET search_path = sach, pg_temp
AS $$
SELECT '+84' || national
FROM (
    SELECT regexp_replace(translate(p_text, ' .()-' || chr(9) || chr(160), ''), '^(\+84|0084|84|0)', '')
) AS stripped (national)
WHERE national ~ '^([35789][0-9]{8}|2[0-9]{9})$'
    AND translate(p_text, ' .()-' || chr(9) || chr(160), '') ~ '^(\+84|0084|84|0)'
$$;

COMMENT ON FUNCTION sach.phone_normalise(text) IS
    'Returns the Vietnamese number as E.164 (+84 and 9 digits mobile, 10 digits landline), or NULL if it is none. Takes 0…, 84…, +84…, 0084… with blanks, dots, hyphens, brackets. The carrier is not looked at: numbers are portable.';

CREATE FUNCTION sach.phone_problem(p_text text)
    RETURNS text
    LANGUAGE plpgsql
    IMMUTABLE
    STRICT
    PARALLEL SAFE
    SET search_path = sach, pg_temp
AS $$
DECLARE
    v_bare text := translate(p_text, ' .()-' || chr(9) || chr(160), '');
    v_national text := regexp_replace(v_bare, '^(\+84|0084|84|0)', '');
BEGIN
    IF phone_normalise(p_text) IS NOT NULL THEN
        RETURN NULL;
    END IF;
    IF v_bare = '' THEN
        RETURN 'phone_empty';
    END IF;
    IF v_bare !~ '^\+?[0-9]+$' THEN
        RETURN 'phone_characters';
    END IF;
    IF v_bare ~ '^1[89]00[0-9]{4,6}$' THEN
        RETURN 'phone_hotline';
    END IF;
    IF v_bare !~ '^(\+84|0084|84|0)' THEN
        RETURN 'phone_country';
    END IF;
    IF v_national !~ '^[235789]' THEN
        RETURN 'phone_prefix';
    END IF;
    RETURN 'phone_length';
END
$$;

COMMENT ON FUNCTION sach.phone_problem(text) IS
    'Returns NULL if phone_normalise() understands the number, else phone_empty, phone_characters, phone_hotline (1800/1900: a contact, but never a place to send to), phone_country, phone_prefix or phone_length.';

-- ------------------------------------------------------------------------------------ dossier, document number, period

CREATE FUNCTION sach.dossier_code_problem(p_text text)
    RETURNS text
    LANGUAGE plpgsql
    IMMUTABLE
    STRICT
    PARALLEL SAFE
    SET search_path = sach, pg_temp
AS $$
DECLARE
    v_part text[] := regexp_match(p_text, '^(.*)-([0-9]{6})-([0-9]{4,})$');
    v_month integer;
    v_day integer;
BEGIN
    IF v_part IS NULL THEN
        RETURN 'dossier_code_form';
    END IF;
    IF v_part[1] !~ '^([0-9]{3}\.[0-9]{2}\.[0-9]{2}\.[A-Z][0-9]{2}|[A-Z][0-9]{2}(\.[0-9]{1,3}){0,3}|[A-Z][A-Z0-9]{0,11})$' THEN
        RETURN 'dossier_code_agency';
    END IF;
    v_month := substr(v_part[2], 3, 2)::integer;
    v_day := substr(v_part[2], 5, 2)::integer;
    IF v_month NOT BETWEEN 1 AND 12 OR v_day < 1 THEN
        RETURN 'dossier_code_date';
    END IF;
    IF v_day > extract(
        day FROM make_date(2000 + left(v_part[2], 2)::integer, v_month, 1) + interval '1 month' - interval '1 day'
    ) THEN
        RETURN 'dossier_code_date';
    END IF;
    IF v_part[3] ~ '^0+$' THEN
        RETURN 'dossier_code_sequence';
    END IF;
    RETURN NULL;
END
$$;

COMMENT ON FUNCTION sach.dossier_code_problem(text) IS
    'Returns NULL for <agency>-<YYMMDD>-<NNNN>, else dossier_code_form, _agency, _date or _sequence. The agency is written as QCVN 102:2016 (000.00.14.H56), as Decision 20/2020/QD-TTg (H56.14), or, for other operators, as a prefix of capitals (TH).';

CREATE FUNCTION sach.document_number_problem(p_text text)
    RETURNS text
    LANGUAGE sql
    IMMUTABLE
    STRICT
    PARALLEL SAFE
    SET search_path = sach, pg_temp
AS $$
SELECT CASE
    WHEN p_text IS NFC NORMALIZED
        AND p_text ~ ('^[0-9]+(\.[0-9]+)?(/[0-9]{4})?/[[:alpha:]][[:alnum:].&]*(-[[:alnum:].&]+)*$' COLLATE "und-x-icu")
        THEN NULL
    ELSE 'document_number_form'
END
$$;

COMMENT ON FUNCTION sach.document_number_problem(text) IS
    'Returns NULL for a number and sign such as 15/QĐ-SCT, 19/2025/QĐ-TTg or 66.19/2026/NQ-CP, else document_number_form. Source: Decree 30/2020/ND-CP, annex I.';

CREATE FUNCTION sach.period_problem(p_text text)
    RETURNS text
    LANGUAGE sql
    IMMUTABLE
    STRICT
    PARALLEL SAFE
    SET search_path = sach, pg_temp
AS $$
SELECT CASE
    WHEN p_text ~ '^[0-9]{4}(0[1-9]|1[0-2])?$' THEN NULL
    ELSE 'period_form'
END
$$;

COMMENT ON FUNCTION sach.period_problem(text) IS
    'Returns NULL for a reporting period YYYY or YYYYMM, else period_form. Source: Thanh Hóa Decision 2053/QD-UBND (2026).';

-- ------------------------------------------------------------------------------------------------- search among units

CREATE INDEX unit_name_by_search_key
    ON sach.unit_name USING gin (sach.text_search_key(name) public.gin_trgm_ops);

-- ------------------------------------------------------------------------------------------------------ industry codes

CREATE TABLE sach.vsic_version (
    version    text PRIMARY KEY,
    source_doc text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date,
    complete   boolean NOT NULL,
    CONSTRAINT vsic_version_is_a_year
        CHECK (version ~ '^[0-9]{4}$'),
    CONSTRAINT vsic_version_ends_after_it_begins
        CHECK (valid_to > valid_from)
);

COMMENT ON TABLE sach.vsic_version IS
    'The editions of the Vietnamese industry classification and when they are in force. Source: Decisions 27/2018/QD-TTg and 36/2025/QD-TTg.';
COMMENT ON COLUMN sach.vsic_version.complete IS
    'True if every level-4 code of sections B to E is loaded, so that a code not found is wrong; false if it may merely be missing.';

CREATE TABLE sach.vsic (
    version text NOT NULL REFERENCES sach.vsic_version,
    code    text NOT NULL,
    level   integer NOT NULL,
    name_vi text NOT NULL,
    name_en text,
    section text NOT NULL,
    PRIMARY KEY (version, code),
    FOREIGN KEY (version, section) REFERENCES sach.vsic (version, code) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT vsic_code_is_a_letter_or_digits
        CHECK (code ~ '^([A-V]|[0-9]{2,5})$'),
    CONSTRAINT vsic_level_is_the_length_of_the_code
        CHECK (level = CASE WHEN code ~ '^[A-V]$' THEN 1 ELSE length(code) END),
    CONSTRAINT vsic_section_is_a_letter
        CHECK (section ~ '^[A-V]$'),
    CONSTRAINT vsic_names_are_nfc
        CHECK (name_vi IS NFC NORMALIZED AND name_en IS NFC NORMALIZED)
);

COMMENT ON TABLE sach.vsic IS
    'Industry codes by edition; the digits of a code may change their meaning (1104: soft drinks in 2018, malt in 2025), so the declared edition is kept with the code. Applications use level 4.';
COMMENT ON COLUMN sach.vsic.level IS
    '1 = section letter, 2 to 5 = number of digits.';
COMMENT ON COLUMN sach.vsic.section IS
    'The section letter the code belongs to; industry means sections B, C, D and E.';

-- -------------------------------------------------------------------------------------------------- kinds of evidence

CREATE TABLE sach.environment_document_type (
    type        text PRIMARY KEY,
    name_vi     text NOT NULL,
    name_en     text NOT NULL,
    legal_basis text NOT NULL,
    issuer_vi   text NOT NULL,
    is_legacy   boolean NOT NULL,
    CONSTRAINT environment_document_type_is_upper_case
        CHECK (type ~ '^[A-Z]+(_[A-Z]+)*$'),
    CONSTRAINT environment_document_type_texts_are_nfc
        CHECK (
            name_vi IS NFC NORMALIZED AND name_en IS NFC NORMALIZED AND legal_basis IS NFC NORMALIZED
            AND issuer_vi IS NFC NORMALIZED
        )
);

COMMENT ON TABLE sach.environment_document_type IS
    'The environmental documents an applicant may show. Source: Law on Environmental Protection 72/2020/QH14 and, for legacy types, the laws of 2005 and 2014.';
COMMENT ON COLUMN sach.environment_document_type.is_legacy IS
    'True for documents of the older laws, valid until the licence of the new law replaces them.';

CREATE TABLE sach.standard_edition (
    standard     text NOT NULL,
    edition      text NOT NULL,
    name_vi      text NOT NULL,
    name_en      text NOT NULL,
    published_on date,
    accept_until date,
    source_doc   text NOT NULL,
    confirmed    boolean NOT NULL,
    PRIMARY KEY (standard, edition),
    CONSTRAINT standard_edition_is_a_year
        CHECK (edition ~ '^[0-9]{4}$'),
    CONSTRAINT standard_edition_is_accepted_after_publication
        CHECK (accept_until > published_on),
    CONSTRAINT standard_edition_texts_are_nfc
        CHECK (name_vi IS NFC NORMALIZED AND name_en IS NFC NORMALIZED AND source_doc IS NFC NORMALIZED)
);

COMMENT ON TABLE sach.standard_edition IS
    'Editions of management-system standards accepted as evidence, with the last day on which a certificate to the edition counts for a new decision.';
COMMENT ON COLUMN sach.standard_edition.accept_until IS
    'Last legal day (inclusive) on which evidence of this edition is accepted for a new decision; NULL = no end known.';
COMMENT ON COLUMN sach.standard_edition.confirmed IS
    'False while the end of the transition has not been read in a document of the accreditation forum.';
