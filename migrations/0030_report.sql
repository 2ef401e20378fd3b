-- Reports as documents: chapters in order, each a row of live blocks; typed text per language with its own version.
CREATE TABLE report (
  id uuid CONSTRAINT report_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL CONSTRAINT report_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  kind text NOT NULL CONSTRAINT report_kind_known CHECK (kind IN ('annual')),
  year integer NOT NULL CONSTRAINT report_year_plausible CHECK (year BETWEEN 1900 AND 2100),
  title jsonb NOT NULL,
  languages text[] NOT NULL CONSTRAINT report_languages_known CHECK (languages <@ ARRAY['fi', 'sv', 'en'] AND cardinality(languages) > 0),
  status text NOT NULL DEFAULT 'draft' CONSTRAINT report_status_known CHECK (status IN ('draft')),
  template text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  created_by uuid CONSTRAINT report_account_fk REFERENCES account ON DELETE SET NULL,
  CONSTRAINT report_organisation_kind_year_unique UNIQUE (organisation_id, kind, year)
);
COMMENT ON COLUMN report.title IS 'type: LocalText';
CREATE INDEX report_created_by_index ON report (created_by);

CREATE TABLE report_chapter (
  id uuid CONSTRAINT report_chapter_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  report_id uuid NOT NULL CONSTRAINT report_chapter_report_fk REFERENCES report ON DELETE CASCADE,
  key text NOT NULL,
  level integer NOT NULL CONSTRAINT report_chapter_level_known CHECK (level IN (1, 2)),
  title jsonb NOT NULL,
  position integer NOT NULL
);
COMMENT ON COLUMN report_chapter.title IS 'type: LocalText';
CREATE INDEX report_chapter_report_id_index ON report_chapter (report_id, position);

-- A removed block stays, marked: its text is not lost.
CREATE TABLE report_block (
  id uuid CONSTRAINT report_block_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  chapter_id uuid NOT NULL CONSTRAINT report_block_chapter_fk REFERENCES report_chapter ON DELETE CASCADE,
  position integer NOT NULL,
  settings jsonb NOT NULL,
  removed_at timestamptz
);
CREATE INDEX report_block_chapter_id_index ON report_block (chapter_id, position);

CREATE TABLE report_text (
  block_id uuid NOT NULL CONSTRAINT report_text_block_fk REFERENCES report_block ON DELETE CASCADE,
  language text NOT NULL CONSTRAINT report_text_language_known CHECK (language IN ('fi', 'sv', 'en')),
  content jsonb NOT NULL,
  version integer NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by uuid CONSTRAINT report_text_account_fk REFERENCES account ON DELETE SET NULL,
  CONSTRAINT report_text_pk PRIMARY KEY (block_id, language)
);
CREATE INDEX report_text_updated_by_index ON report_text (updated_by);

-- What a text said before somebody else wrote over it, or before a new sitting. It is only ever added to.
CREATE TABLE report_text_history (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT report_text_history_pk PRIMARY KEY,
  block_id uuid NOT NULL CONSTRAINT report_text_history_block_fk REFERENCES report_block ON DELETE CASCADE,
  language text NOT NULL,
  content jsonb NOT NULL,
  version integer NOT NULL,
  written_at timestamptz NOT NULL,
  written_by uuid CONSTRAINT report_text_history_account_fk REFERENCES account ON DELETE SET NULL
);
CREATE INDEX report_text_history_block_id_index ON report_text_history (block_id, language);
CREATE INDEX report_text_history_written_by_index ON report_text_history (written_by);
