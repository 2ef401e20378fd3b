-- A county negotiates with each of its municipalities: a memo may name the one that it is about, and there is one of each
-- in a year. Without one it is of the whole area, or a municipality's own.
ALTER TABLE report
  ADD COLUMN municipality_key text CONSTRAINT report_municipality_fk REFERENCES region,
  ADD CONSTRAINT report_memo_has_municipality CHECK (municipality_key IS NULL OR kind = 'negotiation'),
  DROP CONSTRAINT report_organisation_kind_year_unique,
  ADD CONSTRAINT report_organisation_kind_year_unique
    UNIQUE NULLS NOT DISTINCT (organisation_id, kind, year, population_group, municipality_key);
CREATE INDEX report_municipality_key_idx ON report (municipality_key);
