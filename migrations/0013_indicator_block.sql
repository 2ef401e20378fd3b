-- The figures. A block is addressed by the hash of its canonical form and never changes; a revision says which blocks an indicator had.
CREATE TABLE indicator_block (
  hash text CONSTRAINT indicator_block_pk PRIMARY KEY CONSTRAINT indicator_block_hash_form CHECK (hash ~ '^[0-9a-f]{64}$'),
  body bytea NOT NULL,
  observations integer NOT NULL
);
-- The body is deflated already.
ALTER TABLE indicator_block ALTER COLUMN body SET STORAGE EXTERNAL;

CREATE TABLE indicator_revision (
  indicator_key text NOT NULL CONSTRAINT indicator_revision_indicator_fk REFERENCES indicator,
  number integer NOT NULL CONSTRAINT indicator_revision_number_positive CHECK (number > 0),
  fetched_at timestamptz NOT NULL,
  source_updated_on date,
  first_year smallint NOT NULL,
  last_year smallint NOT NULL,
  observations integer NOT NULL,
  import_run_id uuid CONSTRAINT indicator_revision_import_run_fk REFERENCES import_run,
  CONSTRAINT indicator_revision_pk PRIMARY KEY (indicator_key, number)
);
CREATE INDEX indicator_revision_import_run_id_index ON indicator_revision (import_run_id);

CREATE TABLE indicator_revision_block (
  indicator_key text NOT NULL,
  number integer NOT NULL,
  gender text NOT NULL CONSTRAINT indicator_revision_block_gender_known CHECK (gender IN ('total', 'male', 'female')),
  breakdown text NOT NULL DEFAULT '',
  hash text NOT NULL CONSTRAINT indicator_revision_block_hash_fk REFERENCES indicator_block,
  CONSTRAINT indicator_revision_block_pk PRIMARY KEY (indicator_key, number, gender, breakdown),
  CONSTRAINT indicator_revision_block_revision_fk FOREIGN KEY (indicator_key, number) REFERENCES indicator_revision
);
CREATE INDEX indicator_revision_block_hash_index ON indicator_revision_block (hash);

CREATE TRIGGER indicator_block_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON indicator_block
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER indicator_revision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON indicator_revision
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER indicator_revision_block_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON indicator_revision_block
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
