-- What a body approved: the whole content of a programme and its parts on the day it was recorded. It is only ever added to.
CREATE TABLE programme_version (
  programme_id uuid NOT NULL,
  number integer NOT NULL,
  organisation_id uuid NOT NULL,
  origin text NOT NULL CONSTRAINT programme_version_origin_known CHECK (origin IN ('approval', 'upgrade')),
  approved_on date NOT NULL,
  approved_by jsonb,
  approved_section text,
  taken_at timestamptz NOT NULL,
  account_id uuid,
  by_name text,
  content jsonb NOT NULL,
  content_hash text NOT NULL,
  CONSTRAINT programme_version_pk PRIMARY KEY (programme_id, number),
  CONSTRAINT programme_version_number_positive CHECK (number > 0),
  CONSTRAINT programme_version_by_somebody CHECK (origin = 'upgrade' OR by_name IS NOT NULL),
  CONSTRAINT programme_version_programme_fk FOREIGN KEY (programme_id, organisation_id) REFERENCES programme (id, organisation_id)
);
COMMENT ON COLUMN programme_version.approved_by IS 'type: LocalText';
CREATE INDEX programme_version_programme_id_index ON programme_version (programme_id, organisation_id, number);

CREATE TRIGGER programme_version_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON programme_version
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Programmes that were approved before versions were kept: what is in them at the upgrade becomes their first version.
CREATE TABLE programme_version_awaited (
  programme_id uuid CONSTRAINT programme_version_awaited_pk PRIMARY KEY
    CONSTRAINT programme_version_awaited_programme_fk REFERENCES programme ON DELETE CASCADE
);
INSERT INTO programme_version_awaited (programme_id) SELECT id FROM programme WHERE status = 'approved' AND deleted_at IS NULL;
