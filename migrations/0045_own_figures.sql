-- What an organisation says of its own indicators beyond what every indicator has. Figures stay when one is withdrawn: reports point to them.
CREATE TABLE own_indicator (
  indicator_key text CONSTRAINT own_indicator_pk PRIMARY KEY CONSTRAINT own_indicator_indicator_fk REFERENCES indicator,
  organisation_id uuid NOT NULL CONSTRAINT own_indicator_organisation_fk REFERENCES organisation,
  -- The unit that answers for it, and whose editors bring its figures; null: the whole organisation.
  unit_id uuid,
  contact text,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  withdrawn_at timestamptz,
  CONSTRAINT own_indicator_unit_fk FOREIGN KEY (unit_id, organisation_id) REFERENCES unit (id, organisation_id)
);
CREATE INDEX own_indicator_organisation_id_index ON own_indicator (organisation_id);
CREATE INDEX own_indicator_unit_id_index ON own_indicator (unit_id, organisation_id);

-- Files with figures, from their upload to the knowledge base. Their bytes are kept until they are imported or have waited too long.
CREATE TABLE figure_upload (
  id uuid CONSTRAINT figure_upload_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL CONSTRAINT figure_upload_organisation_fk REFERENCES organisation,
  filename text NOT NULL,
  kind text NOT NULL CONSTRAINT figure_upload_kind_known CHECK (kind IN ('csv', 'xlsx')),
  sheets jsonb NOT NULL,
  bytes integer NOT NULL,
  sha256 text NOT NULL,
  uploaded_at timestamptz NOT NULL,
  uploaded_by uuid CONSTRAINT figure_upload_account_fk REFERENCES account ON DELETE SET NULL,
  uploaded_by_name text NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CONSTRAINT figure_upload_state_known CHECK (state IN ('waiting', 'importing', 'imported', 'refused', 'discarded')),
  -- How the file was read: sheet, heading row, mapping, and what becomes of the figures that are there.
  reading jsonb,
  rows_read integer NOT NULL DEFAULT 0,
  -- What came of it: counts, notes and faults.
  result jsonb,
  finished_at timestamptz
);
CREATE INDEX figure_upload_organisation_id_index ON figure_upload (organisation_id, uploaded_at DESC);
CREATE INDEX figure_upload_uploaded_by_index ON figure_upload (uploaded_by);

CREATE TABLE figure_upload_part (
  upload_id uuid NOT NULL CONSTRAINT figure_upload_part_upload_fk REFERENCES figure_upload ON DELETE CASCADE,
  number integer NOT NULL,
  bytes bytea NOT NULL,
  CONSTRAINT figure_upload_part_pk PRIMARY KEY (upload_id, number)
);

-- How a table with these headings was read last time: next year's needs no second thought.
CREATE TABLE saved_mapping (
  organisation_id uuid NOT NULL CONSTRAINT saved_mapping_organisation_fk REFERENCES organisation,
  headings text NOT NULL,
  draft jsonb NOT NULL,
  used_at timestamptz NOT NULL,
  CONSTRAINT saved_mapping_pk PRIMARY KEY (organisation_id, headings)
);
