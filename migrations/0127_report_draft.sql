-- The words below a block of figures. There is a row only of what a person has decided: while there is none, or its words
-- are null, the words are written from the figures whenever the report is read. What was edited is never written over.
CREATE TABLE report_draft (
  block_id uuid NOT NULL CONSTRAINT report_draft_block_fk REFERENCES report_block ON DELETE CASCADE,
  language text NOT NULL CONSTRAINT report_draft_language_known CHECK (language IN ('fi', 'sv', 'en')),
  words text CONSTRAINT report_draft_words_written CHECK (words <> ''),
  is_hidden boolean NOT NULL DEFAULT false,
  -- The figures that the words were written of: indicator, year, value, revision.
  basis jsonb NOT NULL,
  -- Which version of the rules for sentences the writer had before them.
  rules integer NOT NULL,
  version integer NOT NULL,
  edited_at timestamptz NOT NULL,
  edited_by uuid CONSTRAINT report_draft_account_fk REFERENCES account ON DELETE SET NULL,
  CONSTRAINT report_draft_pk PRIMARY KEY (block_id, language)
);
CREATE INDEX report_draft_edited_by_index ON report_draft (edited_by);

-- A person's words before others came in their place. It is only ever added to.
CREATE TABLE report_draft_history (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT report_draft_history_pk PRIMARY KEY,
  block_id uuid NOT NULL CONSTRAINT report_draft_history_block_fk REFERENCES report_block ON DELETE CASCADE,
  language text NOT NULL,
  words text NOT NULL,
  basis jsonb NOT NULL,
  version integer NOT NULL,
  written_at timestamptz NOT NULL,
  written_by uuid CONSTRAINT report_draft_history_account_fk REFERENCES account ON DELETE SET NULL
);
CREATE INDEX report_draft_history_block_id_index ON report_draft_history (block_id, language);
CREATE INDEX report_draft_history_written_by_index ON report_draft_history (written_by);
