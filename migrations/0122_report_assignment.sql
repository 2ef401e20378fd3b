-- Who writes which chapter of a report and by when, and the chapters that a person has marked ready.
CREATE TABLE report_assignment (
  chapter_id uuid CONSTRAINT report_assignment_pk PRIMARY KEY CONSTRAINT report_assignment_chapter_fk REFERENCES report_chapter ON DELETE CASCADE,
  due_on date,
  note text NOT NULL,
  ready_at timestamptz,
  ready_by_name text,
  version integer NOT NULL DEFAULT 1,
  changed_by_name text NOT NULL,
  CONSTRAINT report_assignment_ready_whole_or_absent CHECK (num_nulls(ready_at, ready_by_name) IN (0, 2))
);

CREATE TABLE report_assignee (
  chapter_id uuid NOT NULL CONSTRAINT report_assignee_assignment_fk REFERENCES report_assignment ON DELETE CASCADE,
  account_id uuid NOT NULL CONSTRAINT report_assignee_account_fk REFERENCES account ON DELETE CASCADE,
  CONSTRAINT report_assignee_pk PRIMARY KEY (chapter_id, account_id)
);
CREATE INDEX report_assignee_account_id_index ON report_assignee (account_id);
