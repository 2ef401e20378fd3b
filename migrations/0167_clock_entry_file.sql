-- Files that belong to an entry of the clock. Only readers of the clock get them; a file that is removed is gone.
CREATE TABLE clock_entry_file (
  id uuid CONSTRAINT clock_entry_file_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  name text NOT NULL,
  media_type text NOT NULL,
  size integer NOT NULL CONSTRAINT clock_entry_file_size_in_limits CHECK (size BETWEEN 1 AND 10485760),
  bytes bytea NOT NULL,
  created_at timestamptz NOT NULL,
  created_by uuid CONSTRAINT clock_entry_file_created_by_fk REFERENCES account ON DELETE SET NULL,
  created_by_name text NOT NULL,
  CONSTRAINT clock_entry_file_entry_fk FOREIGN KEY (entry_id, organisation_id) REFERENCES clock_entry (id, organisation_id) ON DELETE CASCADE
);
CREATE INDEX clock_entry_file_entry_id_index ON clock_entry_file (entry_id, organisation_id);
CREATE INDEX clock_entry_file_created_by_index ON clock_entry_file (created_by);
