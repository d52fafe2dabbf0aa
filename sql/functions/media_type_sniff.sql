CREATE OR REPLACE FUNCTION sach.media_type_sniff(p_head bytea, p_tail bytea) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_names bytea;
BEGIN
    IF substring(p_head FROM 1 FOR 5) = '%PDF-'::bytea THEN
        RETURN 'application/pdf';
    ELSIF substring(p_head FROM 1 FOR 8) = '\x89504e470d0a1a0a'::bytea THEN
        RETURN 'image/png';
    ELSIF substring(p_head FROM 1 FOR 3) = '\xffd8ff'::bytea THEN
        RETURN 'image/jpeg';
    ELSIF substring(p_head FROM 1 FOR 4) IN ('\x49492a00'::bytea, '\x4d4d002a'::bytea) THEN
        RETURN 'image/tiff';
    ELSIF substring(p_head FROM 1 FOR 4) = '\x504b0304'::bytea THEN
        IF p_tail IS NULL THEN
            RETURN 'application/zip';
        END IF;
        -- OpenDocument 1.3 part 2, 3.3: the first member is called mimetype, is not compressed and holds the type.
        IF substring(p_head FROM 31 FOR 8) = 'mimetype'::bytea THEN
            RETURN CASE
                WHEN substring(p_head FROM 39 FOR 41) = 'application/vnd.oasis.opendocument.textPK'::bytea
                    THEN 'application/vnd.oasis.opendocument.text'
                WHEN substring(p_head FROM 39 FOR 48) = 'application/vnd.oasis.opendocument.spreadsheetPK'::bytea
                    THEN 'application/vnd.oasis.opendocument.spreadsheet'
                END;
        END IF;
        -- A zip archive lists the names of its members at its end, uncompressed; one with macros is not taken.
        v_names := p_head || p_tail;
        IF position('[Content_Types].xml'::bytea IN v_names) = 0 OR position('vbaProject.bin'::bytea IN v_names) > 0 THEN
            RETURN NULL;
        ELSIF position('word/document.xml'::bytea IN v_names) > 0 THEN
            RETURN 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
        ELSIF position('xl/workbook.xml'::bytea IN v_names) > 0 THEN
            RETURN 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
        END IF;
        RETURN NULL;
    ELSIF text_bytes_are_clean(p_head) THEN
        RETURN CASE
            WHEN encode(substring(p_head FROM 1 FOR 64), 'escape') ~ '^(\\357\\273\\277)?\s*<[?]xml\s' THEN 'application/xml'
            ELSE 'text/plain'
            END;
    END IF;
    RETURN NULL;
END $$;
COMMENT ON FUNCTION sach.media_type_sniff(bytea, bytea) IS 'What a file is by its first and last bytes, one of media_type, or NULL for anything that is not taken. p_tail NULL = only the beginning is here yet: a zip archive is then application/zip, which may still become something.';
