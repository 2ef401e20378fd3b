-- What has happened to networks: who changed the aims and commitments, when, and what they said before and after.
ALTER TABLE network ADD CONSTRAINT network_id_organisation_id_unique UNIQUE (id, organisation_id);
CREATE TABLE network_change (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT network_change_pk PRIMARY KEY,
  organisation_id uuid NOT NULL,
  network_id uuid NOT NULL,
  change text NOT NULL CONSTRAINT network_change_known CHECK (change IN ('created', 'updated', 'deleted', 'restored')),
  at timestamptz NOT NULL,
  by_name text NOT NULL,
  -- Of an update: all of the content but the contact persons, whose data is not kept longer than they are.
  before jsonb,
  after jsonb,
  CONSTRAINT network_change_contents_of_update CHECK (num_nulls(before, after) = CASE change WHEN 'updated' THEN 0 ELSE 2 END),
  CONSTRAINT network_change_network_fk FOREIGN KEY (network_id, organisation_id) REFERENCES network (id, organisation_id) ON DELETE CASCADE
);
CREATE INDEX network_change_network_id_index ON network_change (network_id, organisation_id);
