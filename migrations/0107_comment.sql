-- Comments on parts of plans and on concerns: a thread is its first comment with the answers to it. Of a deleted comment
-- only the trace stays.
CREATE TABLE comment (
  id uuid CONSTRAINT comment_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL CONSTRAINT comment_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  -- The first comment of the thread that it answers; null: it is the first itself.
  thread_id uuid,
  body text NOT NULL,
  author_id uuid CONSTRAINT comment_author_fk REFERENCES account ON DELETE SET NULL,
  author_name text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  edited_at timestamptz,
  deleted_at timestamptz,
  -- Of a thread's first comment: council members and other viewers see the thread and may answer.
  is_opened boolean NOT NULL DEFAULT false,
  resolved_at timestamptz,
  resolved_by_name text,
  CONSTRAINT comment_resolved_whole_or_absent CHECK (num_nulls(resolved_at, resolved_by_name) IN (0, 2)),
  CONSTRAINT comment_only_thread_is_settled CHECK (thread_id IS NULL OR (NOT is_opened AND resolved_at IS NULL)),
  CONSTRAINT comment_id_organisation_id_unique UNIQUE (id, organisation_id),
  CONSTRAINT comment_thread_fk FOREIGN KEY (thread_id, organisation_id) REFERENCES comment (id, organisation_id) ON DELETE CASCADE
);
CREATE INDEX comment_organisation_id_index ON comment (organisation_id, subject_id, created_at);
CREATE INDEX comment_thread_id_index ON comment (thread_id, organisation_id);
CREATE INDEX comment_author_id_index ON comment (author_id);

-- Who is named in a comment, and so told of it.
CREATE TABLE comment_mention (
  comment_id uuid NOT NULL CONSTRAINT comment_mention_comment_fk REFERENCES comment ON DELETE CASCADE,
  account_id uuid NOT NULL CONSTRAINT comment_mention_account_fk REFERENCES account ON DELETE CASCADE,
  CONSTRAINT comment_mention_pk PRIMARY KEY (comment_id, account_id)
);
CREATE INDEX comment_mention_account_id_index ON comment_mention (account_id);

ALTER TABLE notification
  ADD CONSTRAINT notification_comment_fk FOREIGN KEY (comment_id) REFERENCES comment ON DELETE CASCADE;
