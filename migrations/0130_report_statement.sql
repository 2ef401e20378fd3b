-- The report as it was when statements were asked for: one for each language and round.
CREATE TABLE report_sent_document (
  report_id uuid NOT NULL CONSTRAINT report_sent_document_report_fk REFERENCES report ON DELETE CASCADE,
  round integer NOT NULL,
  language text NOT NULL CONSTRAINT report_sent_document_language_known CHECK (language IN ('fi', 'sv', 'en')),
  document bytea NOT NULL,
  sent_at timestamptz NOT NULL,
  CONSTRAINT report_sent_document_pk PRIMARY KEY (report_id, round, language)
);

-- A body or partner whose statement is asked for, and the statement. The address of somebody without an account is
-- kept for as long as the statement is open, and deleted after it.
CREATE TABLE report_statement (
  id uuid CONSTRAINT report_statement_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  report_id uuid NOT NULL,
  round integer NOT NULL,
  body_kind text NOT NULL CONSTRAINT report_statement_body_kind_known
    CHECK (body_kind IN ('olderPeople', 'disability', 'youth', 'partner', 'other')),
  -- As the body is called; null: as the law calls it.
  body text CONSTRAINT report_statement_body_named CHECK (body IS NOT NULL OR body_kind IN ('olderPeople', 'disability', 'youth')),
  person_name text NOT NULL,
  account_id uuid CONSTRAINT report_statement_account_fk REFERENCES account ON DELETE SET NULL,
  email text CONSTRAINT report_statement_email_lower CHECK (email = lower(email)),
  language text NOT NULL CONSTRAINT report_statement_language_known CHECK (language IN ('fi', 'sv', 'en')),
  due_on date NOT NULL,
  instructions text,
  -- The link of an older number opens nothing: it went to a wrong address, or was withdrawn.
  link_number integer NOT NULL DEFAULT 1,
  token_hash bytea CONSTRAINT report_statement_token_hash_unique UNIQUE,
  is_withdrawn boolean NOT NULL DEFAULT false,
  -- Null: the letter leaves when the report is sent for statements.
  asked_at timestamptz,
  asked_by uuid CONSTRAINT report_statement_asked_by_fk REFERENCES account ON DELETE SET NULL,
  asked_by_name text NOT NULL,
  closed_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  -- What has been written and not given yet.
  draft text,
  draft_reference text,
  saved_at timestamptz,
  statement text,
  reference text,
  given_at timestamptz,
  given_by_name text,
  -- How the statement changed the report, in the coordinator's words.
  gist text,
  response_kind text CONSTRAINT report_statement_response_kind_known CHECK (response_kind IN ('taken', 'partly', 'not')),
  response text,
  responded_at timestamptz,
  responded_by_name text,
  CONSTRAINT report_statement_report_fk FOREIGN KEY (report_id, organisation_id) REFERENCES report (id, organisation_id) ON DELETE CASCADE
);
CREATE INDEX report_statement_report_id_index ON report_statement (report_id, organisation_id);
CREATE INDEX report_statement_account_id_index ON report_statement (account_id);
CREATE INDEX report_statement_asked_by_index ON report_statement (asked_by);
CREATE INDEX report_statement_open_index ON report_statement (due_on) WHERE closed_at IS NULL;

-- The letters of a request: one a day at most, whatever happens in between.
CREATE TABLE report_statement_letter (
  statement_id uuid NOT NULL CONSTRAINT report_statement_letter_statement_fk REFERENCES report_statement ON DELETE CASCADE,
  sent_on date NOT NULL,
  kind text NOT NULL CONSTRAINT report_statement_letter_kind_known CHECK (kind IN ('question', 'nudge', 'reminder')),
  CONSTRAINT report_statement_letter_pk PRIMARY KEY (statement_id, sent_on)
);
