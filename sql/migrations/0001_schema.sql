-- breaking: no
-- The schema that holds everything, and the two extensions that searching without diacritics needs.

CREATE SCHEMA IF NOT EXISTS sach;

COMMENT ON SCHEMA sach IS
    'Everything of the certification network: rule book, subjects, ledger, calendar, units, registers.';

CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
