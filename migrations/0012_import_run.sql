-- Fetches from a source: one row for a run, one for each indicator that it asks for.
CREATE TABLE import_run (
  id uuid CONSTRAINT import_run_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  source text NOT NULL,
  selection jsonb NOT NULL,
  first_year smallint,
  last_year smallint,
  state text NOT NULL DEFAULT 'queued' CONSTRAINT import_run_state_known CHECK (state IN ('queued', 'running', 'done', 'failed')),
  requested_by uuid CONSTRAINT import_run_requested_by_fk REFERENCES account ON DELETE SET NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  started_at timestamptz,
  finished_at timestamptz,
  -- Why the run as a whole failed: register or catalogue could not be fetched, or the process ended.
  message text
);
CREATE INDEX import_run_created_at_index ON import_run (created_at, id);
CREATE INDEX import_run_requested_by_index ON import_run (requested_by);

CREATE TABLE import_result (
  import_run_id uuid NOT NULL CONSTRAINT import_result_import_run_fk REFERENCES import_run ON DELETE CASCADE,
  indicator_key text NOT NULL,
  state text NOT NULL DEFAULT 'queued' CONSTRAINT import_result_state_known CHECK (state IN ('queued', 'changed', 'unchanged', 'empty', 'failed')),
  attempts integer NOT NULL DEFAULT 0,
  observations integer NOT NULL DEFAULT 0,
  skipped integer NOT NULL DEFAULT 0,
  revision integer,
  message text,
  finished_at timestamptz,
  CONSTRAINT import_result_pk PRIMARY KEY (import_run_id, indicator_key)
);
