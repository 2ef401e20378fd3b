-- Plans that were sent to be imported. The file is kept for the steps of the import only: it goes when its plan has been taken, and in any case the next night.
CREATE TABLE plan_import (
  id uuid CONSTRAINT plan_import_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL CONSTRAINT plan_import_organisation_fk REFERENCES organisation,
  filename text NOT NULL,
  kind text NOT NULL CONSTRAINT plan_import_kind_known CHECK (kind IN ('csv', 'xlsx', 'kaarna')),
  bytes bytea NOT NULL,
  sent_at timestamptz NOT NULL,
  sent_by uuid CONSTRAINT plan_import_account_fk REFERENCES account ON DELETE CASCADE
);
CREATE INDEX plan_import_organisation_id_index ON plan_import (organisation_id, sent_at);
CREATE INDEX plan_import_sent_by_index ON plan_import (sent_by);
