-- What is published of an approved report: what was sent to be decided on, with who approved it and how it was handled before.
-- Made once, at the decision, and only ever added to. What was sent stays beside it as it was, in report_approved_document.
CREATE TABLE report_edition (
  report_id uuid NOT NULL,
  number integer NOT NULL,
  language text NOT NULL,
  content bytea NOT NULL,
  document_hash text NOT NULL,
  CONSTRAINT report_edition_pk PRIMARY KEY (report_id, number, language),
  CONSTRAINT report_edition_document_fk FOREIGN KEY (report_id, number, language) REFERENCES report_approved_document
);
CREATE INDEX report_edition_hash_index ON report_edition (document_hash);
CREATE TRIGGER report_edition_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON report_edition
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- By what a document is known from the moment that it is sent to be decided on: the approved one has to have the same.
-- What was frozen before this has none.
ALTER TABLE report_freeze_language ADD COLUMN document_hash text;
