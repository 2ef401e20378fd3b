-- Told events can be edited: by whom last, and at which version, so that two editors learn of each other. Each is for the
-- organisation's own people until somebody decides that it is public.
ALTER TABLE indicator_annotation
  ADD COLUMN is_public boolean NOT NULL DEFAULT false,
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD COLUMN updated_by uuid CONSTRAINT indicator_annotation_updated_by_fk REFERENCES account ON DELETE SET NULL,
  ADD COLUMN updated_at timestamptz;
CREATE INDEX indicator_annotation_updated_by_index ON indicator_annotation (updated_by);

-- The file that a revision's figures came from. Those that came before are found by the moment of the import: a revision is
-- fetched between the sending of its file and the end of the file's import.
CREATE TABLE indicator_revision_file (
  indicator_key text NOT NULL,
  number integer NOT NULL,
  figure_upload_id uuid NOT NULL CONSTRAINT indicator_revision_file_upload_fk REFERENCES figure_upload,
  CONSTRAINT indicator_revision_file_pk PRIMARY KEY (indicator_key, number),
  CONSTRAINT indicator_revision_file_revision_fk FOREIGN KEY (indicator_key, number) REFERENCES indicator_revision (indicator_key, number)
);
CREATE INDEX indicator_revision_file_figure_upload_id_index ON indicator_revision_file (figure_upload_id);
INSERT INTO indicator_revision_file (indicator_key, number, figure_upload_id)
SELECT DISTINCT ON (revision.indicator_key, revision.number) revision.indicator_key, revision.number, upload.id
  FROM indicator_revision AS revision
  JOIN own_indicator AS own ON own.indicator_key = revision.indicator_key
  JOIN figure_upload AS upload ON upload.organisation_id = own.organisation_id
 WHERE upload.state = 'imported'
   AND revision.fetched_at BETWEEN upload.uploaded_at AND upload.finished_at
   AND upload.result -> 'indicators' @> jsonb_build_array(jsonb_build_object('key', revision.indicator_key))
 ORDER BY revision.indicator_key, revision.number, upload.finished_at;
CREATE TRIGGER indicator_revision_file_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON indicator_revision_file
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
