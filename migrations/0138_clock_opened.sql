-- What an occurrence of an entry has opened: once, whatever happens in between.
CREATE TABLE clock_opened (
  entry_id uuid NOT NULL,
  occurrence date NOT NULL,
  organisation_id uuid NOT NULL,
  opened_at timestamptz NOT NULL,
  -- Where it is seen, below the organisation's workspace.
  path text,
  -- Something that it needs was not known, so that somebody has to open it.
  is_offered boolean NOT NULL DEFAULT false,
  CONSTRAINT clock_opened_pk PRIMARY KEY (entry_id, occurrence),
  CONSTRAINT clock_opened_entry_fk FOREIGN KEY (entry_id, organisation_id) REFERENCES clock_entry (id, organisation_id) ON DELETE CASCADE
);
CREATE INDEX clock_opened_entry_id_index ON clock_opened (entry_id, organisation_id);
CREATE INDEX clock_opened_organisation_id_index ON clock_opened (organisation_id, opened_at);
