-- Reports from before Kaarna, kept as the PDF files that they are, with who decided on them and the text that could be read of them.
CREATE TABLE archived_report (
  id uuid CONSTRAINT archived_report_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL CONSTRAINT archived_report_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  kind text NOT NULL CONSTRAINT archived_report_kind_known CHECK (kind IN ('broad', 'annual', 'review', 'plan', 'regional', 'other')),
  language text NOT NULL CONSTRAINT archived_report_language_known CHECK (language IN ('fi', 'sv', 'en')),
  title jsonb NOT NULL,
  first_year integer NOT NULL,
  last_year integer NOT NULL,
  decided_by text,
  decided_on date,
  section text,
  link text,
  is_public boolean NOT NULL,
  filename text NOT NULL,
  sha256 text NOT NULL CONSTRAINT archived_report_file_fk REFERENCES stored_file,
  pages integer,
  reading text NOT NULL DEFAULT 'waiting' CONSTRAINT archived_report_reading_known CHECK (reading IN ('waiting', 'read', 'scanned', 'encrypted', 'broken')),
  words jsonb,
  version integer NOT NULL DEFAULT 1,
  added_at timestamptz NOT NULL,
  added_by_name text NOT NULL,
  withdrawn_at timestamptz,
  CONSTRAINT archived_report_years_in_order CHECK (first_year BETWEEN 1900 AND last_year AND last_year <= 2100)
);
COMMENT ON COLUMN archived_report.title IS 'type: LocalText';
COMMENT ON COLUMN archived_report.words IS 'type: LocalText';
CREATE INDEX archived_report_organisation_id_index ON archived_report (organisation_id, last_year DESC);
CREATE INDEX archived_report_sha256_index ON archived_report (sha256);

CREATE TRIGGER archived_report_is_searched AFTER INSERT OR UPDATE OR DELETE ON archived_report
  FOR EACH ROW EXECUTE FUNCTION keep_search_entry('archivedReport', 'title', 'words', 'decided_by');
