-- breaking: no
-- The working-day calendar as dated data: which days are off, who says so, and which version a timer was computed with.

CREATE TABLE sach.calendar (
    calendar  text PRIMARY KEY,
    name_vi   text NOT NULL,
    name_en   text NOT NULL,
    time_zone text NOT NULL,
    CONSTRAINT calendar_is_a_short_code
        CHECK (calendar ~ '^[A-Z][A-Z0-9-]{0,15}$'),
    CONSTRAINT calendar_names_are_nfc
        CHECK (name_vi IS NFC NORMALIZED AND name_en IS NFC NORMALIZED),
    CONSTRAINT calendar_time_zone_is_not_empty
        CHECK (time_zone <> '')
);

COMMENT ON TABLE sach.calendar IS
    'A working-day calendar with the time zone in which its days begin and end. Source: Labour Code 45/2019/QH14 art. 105, 111, 112 for VN.';
COMMENT ON COLUMN sach.calendar.time_zone IS
    'IANA zone name; a legal day is a date in this zone, never a UTC date.';

CREATE TABLE sach.calendar_version (
    calendar  text NOT NULL REFERENCES sach.calendar,
    version   integer NOT NULL,
    source    text NOT NULL,
    origin    text NOT NULL,
    loaded_at timestamptz NOT NULL,
    PRIMARY KEY (calendar, version),
    CONSTRAINT calendar_version_counts_from_one
        CHECK (version >= 1),
    CONSTRAINT calendar_version_has_a_known_origin
        CHECK (origin IN ('reference', 'operator')),
    CONSTRAINT calendar_version_source_is_nfc
        CHECK (source <> '' AND source IS NFC NORMALIZED)
);

COMMENT ON TABLE sach.calendar_version IS
    'One row for every load that changed or confirmed days. A timer stores the version it was computed with; when a newer one exists, open timers are computed again and closed ones stay.';
COMMENT ON COLUMN sach.calendar_version.origin IS
    'reference = shipped with the software; operator = entered from a document here. Shipped data never overwrite a year that the operator entered.';

CREATE TABLE sach.calendar_year (
    calendar   text NOT NULL,
    year       integer NOT NULL,
    confirmed  boolean NOT NULL,
    source_doc text,
    origin     text NOT NULL,
    version    integer NOT NULL,
    PRIMARY KEY (calendar, year),
    FOREIGN KEY (calendar, version) REFERENCES sach.calendar_version,
    CONSTRAINT calendar_year_is_plausible
        CHECK (year BETWEEN 1900 AND 2999),
    CONSTRAINT calendar_year_confirmed_names_its_document
        CHECK (NOT confirmed OR coalesce(source_doc, '') <> ''),
    CONSTRAINT calendar_year_has_a_known_origin
        CHECK (origin IN ('reference', 'operator')),
    CONSTRAINT calendar_year_source_is_nfc
        CHECK (source_doc IS NFC NORMALIZED)
);

COMMENT ON TABLE sach.calendar_year IS
    'The years that are loaded. Counting outside them is refused (SQLSTATE WFCAL) because Monday to Friday would be a guess: the Prime Minister decides the days off each year (Labour Code 45/2019/QH14 art. 112.3).';
COMMENT ON COLUMN sach.calendar_year.confirmed IS
    'False = computed by the provisional rule or remembered; true = the year''s notice was read and is named in source_doc.';
COMMENT ON COLUMN sach.calendar_year.version IS
    'The calendar version that last changed this year.';

CREATE TABLE sach.calendar_day (
    calendar   text NOT NULL,
    day        date NOT NULL,
    kind       text NOT NULL,
    name_vi    text NOT NULL,
    name_en    text NOT NULL,
    source_doc text,
    confirmed  boolean NOT NULL,
    year       integer NOT NULL GENERATED ALWAYS AS (extract(year FROM day)::integer) STORED,
    PRIMARY KEY (calendar, day),
    FOREIGN KEY (calendar, year) REFERENCES sach.calendar_year (calendar, year) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT calendar_day_has_a_known_kind
        CHECK (kind IN ('holiday', 'compensatory', 'swap_off', 'swap_work')),
    CONSTRAINT calendar_day_worked_by_swap_is_a_weekend_day
        CHECK (kind <> 'swap_work' OR extract(isodow FROM day) >= 6),
    CONSTRAINT calendar_day_off_in_lieu_is_a_weekday
        CHECK (kind NOT IN ('compensatory', 'swap_off') OR extract(isodow FROM day) < 6),
    CONSTRAINT calendar_day_names_are_nfc
        CHECK (name_vi IS NFC NORMALIZED AND name_en IS NFC NORMALIZED AND source_doc IS NFC NORMALIZED)
);

COMMENT ON TABLE sach.calendar_day IS
    'The days that differ from Monday-to-Friday: a day is worked if it is swap_work, or Monday to Friday and not in this table. Written only by calendar_load().';
COMMENT ON COLUMN sach.calendar_day.kind IS
    'holiday = Labour Code art. 112.1 or NQ 28/2026/QH16 art. 2; compensatory = weekday off for a holiday on a weekend (art. 111.3); swap_off / swap_work = the two halves of a government swap.';
COMMENT ON COLUMN sach.calendar_day.source_doc IS
    'Number of the notice, or NULL when no document is at hand.';

CREATE TABLE sach.calendar_change (
    calendar         text NOT NULL,
    version          integer NOT NULL,
    day              date NOT NULL,
    kind_before      text,
    kind_after       text,
    confirmed_before boolean,
    confirmed_after  boolean,
    PRIMARY KEY (calendar, version, day),
    FOREIGN KEY (calendar, version) REFERENCES sach.calendar_version,
    CONSTRAINT calendar_change_is_about_a_row
        CHECK (kind_before IS NOT NULL OR kind_after IS NOT NULL)
);

COMMENT ON TABLE sach.calendar_change IS
    'What each version changed, so that the days of any earlier version can be rebuilt and a moved deadline explained. NULL kind = an ordinary day.';

CREATE TABLE sach.calendar_ordinal (
    calendar text NOT NULL REFERENCES sach.calendar,
    day      date NOT NULL,
    working  boolean NOT NULL,
    ordinal  integer NOT NULL,
    PRIMARY KEY (calendar, day)
) WITH (fillfactor = 100);

CREATE UNIQUE INDEX calendar_ordinal_numbers_each_working_day_once
    ON sach.calendar_ordinal (calendar, ordinal) INCLUDE (day)
    WHERE working;

COMMENT ON TABLE sach.calendar_ordinal IS
    'Every day of the loaded years with the number of working days up to and including it, so that counting is two index look-ups instead of a walk. Derived from calendar_day by calendar_rebuild().';
