-- What a whole report was at a moment: saved by somebody under a name, or by the program when it went to its next stage.
CREATE TABLE report_version (
  id uuid CONSTRAINT report_version_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  report_id uuid NOT NULL CONSTRAINT report_version_report_fk REFERENCES report ON DELETE CASCADE,
  name text,
  -- The stage that the report left; of what the program saved.
  stage text,
  -- Title, languages, chapters, blocks and texts: see report-version.ts.
  content jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  created_by_name text NOT NULL,
  CONSTRAINT report_version_named_or_of_stage CHECK (num_nulls(name, stage) = 1)
);
CREATE INDEX report_version_report_id_index ON report_version (report_id, created_at);
