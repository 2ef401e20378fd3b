-- Files that are kept as they are, found by the hash of their bytes; a large one is in pieces.
CREATE TABLE stored_file (
  sha256 text CONSTRAINT stored_file_pk PRIMARY KEY CONSTRAINT stored_file_sha256_hex CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  bytes integer NOT NULL CONSTRAINT stored_file_bytes_limited CHECK (bytes BETWEEN 1 AND 268435456),
  kept_at timestamptz NOT NULL
);
CREATE TRIGGER stored_file_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON stored_file
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE stored_file_piece (
  sha256 text NOT NULL CONSTRAINT stored_file_piece_file_fk REFERENCES stored_file,
  position integer NOT NULL,
  body bytea NOT NULL,
  CONSTRAINT stored_file_piece_pk PRIMARY KEY (sha256, position)
);
-- What is compressed already is not compressed again.
ALTER TABLE stored_file_piece ALTER COLUMN body SET STORAGE EXTERNAL;
CREATE TRIGGER stored_file_piece_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON stored_file_piece
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The files of an approved report, each made once.
CREATE TABLE report_file (
  report_id uuid NOT NULL,
  number integer NOT NULL,
  language text NOT NULL,
  format text NOT NULL,
  sha256 text NOT NULL CONSTRAINT report_file_stored_fk REFERENCES stored_file,
  kaarna_version text NOT NULL,
  made_at timestamptz NOT NULL,
  CONSTRAINT report_file_pk PRIMARY KEY (report_id, number, language, format),
  CONSTRAINT report_file_document_fk FOREIGN KEY (report_id, number, language) REFERENCES report_approved_document
);
CREATE INDEX report_file_sha256_index ON report_file (sha256);
CREATE TRIGGER report_file_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON report_file
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Approved reports that everybody reads on the public pages; the audit log tells who published them and took them back.
CREATE TABLE report_publication (
  report_id uuid CONSTRAINT report_publication_pk PRIMARY KEY CONSTRAINT report_publication_report_fk REFERENCES report ON DELETE CASCADE,
  organisation_id uuid NOT NULL CONSTRAINT report_publication_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  number integer NOT NULL,
  published_at timestamptz NOT NULL,
  CONSTRAINT report_publication_approval_fk FOREIGN KEY (report_id, number) REFERENCES report_approval
);
CREATE INDEX report_publication_organisation_id_index ON report_publication (organisation_id);
CREATE INDEX report_publication_approval_index ON report_publication (report_id, number);
