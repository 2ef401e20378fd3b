-- What happened in a year, as an organisation tells it beside a figure: "the service opened". Removing one keeps the row.
CREATE TABLE indicator_annotation (
  id uuid CONSTRAINT indicator_annotation_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL CONSTRAINT indicator_annotation_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  indicator_key text NOT NULL CONSTRAINT indicator_annotation_indicator_fk REFERENCES indicator,
  year smallint NOT NULL CONSTRAINT indicator_annotation_year_range CHECK (year BETWEEN 1900 AND 2200),
  text jsonb NOT NULL,
  created_by uuid CONSTRAINT indicator_annotation_created_by_fk REFERENCES account ON DELETE SET NULL,
  created_at timestamptz NOT NULL,
  removed_at timestamptz
);
COMMENT ON COLUMN indicator_annotation.text IS 'type: LocalText';
CREATE INDEX indicator_annotation_organisation_indicator_index ON indicator_annotation (organisation_id, indicator_key) WHERE removed_at IS NULL;
CREATE INDEX indicator_annotation_indicator_key_index ON indicator_annotation (indicator_key);
CREATE INDEX indicator_annotation_created_by_index ON indicator_annotation (created_by);
