-- The cards of all municipalities of an area, made in the background and kept for a while as files.
CREATE TABLE report_batch (
  id uuid CONSTRAINT report_batch_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL CONSTRAINT report_batch_organisation_fk REFERENCES organisation,
  -- The area whose municipalities it is about.
  area text NOT NULL CONSTRAINT report_batch_area_fk REFERENCES region (key),
  language text NOT NULL CONSTRAINT report_batch_language_known CHECK (language IN ('fi', 'sv', 'en')),
  up_to_year integer,
  created_at timestamptz NOT NULL,
  created_by uuid CONSTRAINT report_batch_created_by_fk REFERENCES account ON DELETE SET NULL,
  cancelled_at timestamptz,
  finished_at timestamptz
);
CREATE INDEX report_batch_organisation_id_index ON report_batch (organisation_id, created_at DESC);
CREATE INDEX report_batch_area_index ON report_batch (area);
CREATE INDEX report_batch_created_by_index ON report_batch (created_by);

CREATE TABLE report_batch_item (
  batch_id uuid NOT NULL CONSTRAINT report_batch_item_batch_fk REFERENCES report_batch ON DELETE CASCADE,
  region text NOT NULL CONSTRAINT report_batch_item_region_fk REFERENCES region (key),
  -- Null while it waits.
  state text CONSTRAINT report_batch_item_state_known CHECK (state IN ('made', 'failed')),
  fault text,
  filename text,
  bytes bytea,
  CONSTRAINT report_batch_item_pk PRIMARY KEY (batch_id, region),
  CONSTRAINT report_batch_item_whole CHECK (
    (state = 'made') IS NOT TRUE OR (filename IS NOT NULL AND bytes IS NOT NULL AND fault IS NULL)
  ),
  CONSTRAINT report_batch_item_fault_said CHECK ((state = 'failed') IS NOT TRUE OR fault IS NOT NULL)
);
CREATE INDEX report_batch_item_region_index ON report_batch_item (region);

-- The newest file of a report in each language and format, made in the background; a failed try leaves the last good one.
CREATE TABLE report_made_file (
  report_id uuid NOT NULL CONSTRAINT report_made_file_report_fk REFERENCES report ON DELETE CASCADE,
  language text NOT NULL CONSTRAINT report_made_file_language_known CHECK (language IN ('fi', 'sv', 'en')),
  format text NOT NULL,
  state text NOT NULL CONSTRAINT report_made_file_state_known CHECK (state IN ('waiting', 'made', 'failed')),
  -- How often the present try has been begun.
  tries integer NOT NULL,
  asked_at timestamptz NOT NULL,
  fault text CONSTRAINT report_made_file_fault_known CHECK (fault IN ('tooLong', 'tooMuchMemory', 'ended', 'failed')),
  -- The chapter that could not be made; null: it is not known.
  fault_chapter text,
  filename text,
  content_type text,
  bytes bytea,
  made_at timestamptz,
  CONSTRAINT report_made_file_pk PRIMARY KEY (report_id, language, format),
  CONSTRAINT report_made_file_whole CHECK (num_nulls(filename, content_type, bytes, made_at) IN (0, 4)),
  CONSTRAINT report_made_file_made CHECK (state <> 'made' OR bytes IS NOT NULL),
  CONSTRAINT report_made_file_fault_said CHECK ((state = 'failed') = (fault IS NOT NULL))
);

-- The version of the text in the language that this one was translated from, when it was last saved; null: it is no translation.
ALTER TABLE report_text ADD COLUMN translated_from_version integer;
