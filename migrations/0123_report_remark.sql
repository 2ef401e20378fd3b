-- Where in a report a thread of comments stands, the words that it speaks of, and the words that it suggests instead.
CREATE TABLE report_remark (
  comment_id uuid CONSTRAINT report_remark_pk PRIMARY KEY CONSTRAINT report_remark_comment_fk REFERENCES comment ON DELETE CASCADE,
  block_id uuid NOT NULL CONSTRAINT report_remark_block_fk REFERENCES report_block ON DELETE CASCADE,
  language text NOT NULL CONSTRAINT report_remark_language_known CHECK (language IN ('fi', 'sv', 'en')),
  quote text NOT NULL,
  -- What stood before the quote, which tells it from the same words elsewhere in the text.
  before text NOT NULL,
  replacement text,
  decision text CONSTRAINT report_remark_decision_known CHECK (decision IN ('accepted', 'declined')),
  decided_at timestamptz,
  decided_by_name text,
  CONSTRAINT report_remark_decision_whole_or_absent CHECK (num_nulls(decision, decided_at, decided_by_name) IN (0, 3)),
  CONSTRAINT report_remark_only_suggestion_is_decided CHECK (decision IS NULL OR replacement IS NOT NULL)
);
CREATE INDEX report_remark_block_id_index ON report_remark (block_id);
