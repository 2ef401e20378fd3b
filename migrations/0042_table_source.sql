-- Tables of statistics services that are fetched again and again: where they are, what of them is wanted, and which indicators they become.
CREATE TABLE table_source (
  id uuid CONSTRAINT table_source_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  -- Null: of the common knowledge base; else an organisation's own.
  owner_organisation_id uuid CONSTRAINT table_source_owner_fk REFERENCES organisation,
  service text NOT NULL CONSTRAINT table_source_service_known CHECK (service IN ('pxweb1', 'pxweb2', 'thl', 'jsonstat', 'sdmx')),
  address text NOT NULL,
  title text NOT NULL,
  choice jsonb NOT NULL,
  producer text,
  licence text,
  visibility text NOT NULL CONSTRAINT table_source_visibility_known CHECK (visibility IN ('public', 'region', 'organisation')),
  may_republish boolean NOT NULL,
  -- Of what the figures were last made: the table's state as its service tells it, what was asked of it, and the register it was read against.
  read_digest text,
  added_at timestamptz NOT NULL,
  added_by text,
  removed_at timestamptz,
  CONSTRAINT table_source_visibility_needs_owner CHECK (visibility = 'public' OR owner_organisation_id IS NOT NULL),
  CONSTRAINT table_source_republish_is_public CHECK (NOT may_republish OR visibility = 'public')
);
CREATE INDEX table_source_owner_organisation_id_index ON table_source (owner_organisation_id);

-- An indicator's figures come from one table at most.
CREATE TABLE table_source_indicator (
  indicator_key text CONSTRAINT table_source_indicator_pk PRIMARY KEY,
  table_source_id uuid NOT NULL CONSTRAINT table_source_indicator_source_fk REFERENCES table_source ON DELETE CASCADE
);
CREATE INDEX table_source_indicator_table_source_id_index ON table_source_indicator (table_source_id);

ALTER TABLE import_run
  ADD COLUMN table_source_id uuid CONSTRAINT import_run_table_source_fk REFERENCES table_source,
  -- What kept a table from being read, for the page to say in the reader's language.
  ADD COLUMN fault jsonb;
CREATE INDEX import_run_table_source_id_index ON import_run (table_source_id);
