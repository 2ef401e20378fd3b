-- What a report said when it was sent to be decided: the answers of its live blocks in each language, and what they stand on.
-- Sent again, it is frozen anew; what was frozen before stays. All of this is only ever added to.
CREATE TABLE report_freeze (
  report_id uuid NOT NULL CONSTRAINT report_freeze_report_fk REFERENCES report,
  number integer NOT NULL CONSTRAINT report_freeze_number_positive CHECK (number > 0),
  organisation_id uuid NOT NULL CONSTRAINT report_freeze_organisation_fk REFERENCES organisation,
  taken_at timestamptz NOT NULL,
  account_id uuid,
  by_name text NOT NULL,
  kaarna_version text NOT NULL,
  basis jsonb NOT NULL,
  basis_hash text NOT NULL,
  CONSTRAINT report_freeze_pk PRIMARY KEY (report_id, number)
);
CREATE INDEX report_freeze_organisation_id_index ON report_freeze (organisation_id);
CREATE TRIGGER report_freeze_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON report_freeze
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE report_freeze_language (
  report_id uuid NOT NULL,
  number integer NOT NULL,
  language text NOT NULL CONSTRAINT report_freeze_language_known CHECK (language IN ('fi', 'sv', 'en')),
  content bytea NOT NULL,
  CONSTRAINT report_freeze_language_pk PRIMARY KEY (report_id, number, language),
  CONSTRAINT report_freeze_language_freeze_fk FOREIGN KEY (report_id, number) REFERENCES report_freeze
);
CREATE TRIGGER report_freeze_language_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON report_freeze_language
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The decision that approved what was frozen.
CREATE TABLE report_approval (
  report_id uuid NOT NULL,
  number integer NOT NULL,
  organisation_id uuid NOT NULL CONSTRAINT report_approval_organisation_fk REFERENCES organisation,
  decided_on date NOT NULL,
  decided_by jsonb NOT NULL,
  section text,
  link text,
  recorded_at timestamptz NOT NULL,
  account_id uuid,
  by_name text NOT NULL,
  CONSTRAINT report_approval_pk PRIMARY KEY (report_id, number),
  CONSTRAINT report_approval_freeze_fk FOREIGN KEY (report_id, number) REFERENCES report_freeze
);
COMMENT ON COLUMN report_approval.decided_by IS 'type: LocalText';
CREATE INDEX report_approval_organisation_id_index ON report_approval (organisation_id);
CREATE TRIGGER report_approval_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON report_approval
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The whole document as it was approved, in each language; its files are made of this and of nothing else.
CREATE TABLE report_approved_document (
  report_id uuid NOT NULL,
  number integer NOT NULL,
  language text NOT NULL CONSTRAINT report_approved_document_language_known CHECK (language IN ('fi', 'sv', 'en')),
  content bytea NOT NULL,
  document_hash text NOT NULL,
  CONSTRAINT report_approved_document_pk PRIMARY KEY (report_id, number, language),
  CONSTRAINT report_approved_document_approval_fk FOREIGN KEY (report_id, number) REFERENCES report_approval
);
CREATE INDEX report_approved_document_hash_index ON report_approved_document (document_hash);
CREATE TRIGGER report_approved_document_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON report_approved_document
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
