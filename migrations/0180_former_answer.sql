-- Answers to meetings of people who have left the group since: an answer is a person's, so that whoever has the seat now
-- is asked, and what the one before answered is read and not counted.
CREATE TABLE meeting_former_answer (
  id uuid CONSTRAINT meeting_former_answer_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  meeting_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  account_id uuid CONSTRAINT meeting_former_answer_account_fk REFERENCES account ON DELETE SET NULL,
  name text NOT NULL,
  answer text NOT NULL CONSTRAINT meeting_former_answer_known CHECK (answer IN ('accepted', 'declined', 'tentative')),
  answered_at timestamptz NOT NULL,
  CONSTRAINT meeting_former_answer_meeting_fk FOREIGN KEY (meeting_id, organisation_id) REFERENCES meeting (id, organisation_id) ON DELETE CASCADE
);
CREATE INDEX meeting_former_answer_meeting_id_index ON meeting_former_answer (meeting_id, organisation_id);
CREATE INDEX meeting_former_answer_account_id_index ON meeting_former_answer (account_id);

-- Calendar programs take a later letter for the newer one by its sequence: who is taken out and asked again while the
-- thing itself stays as it is gets numbers of their own on top of the thing's.
ALTER TABLE calendar_invitation ADD COLUMN extra_sequence integer NOT NULL DEFAULT 0;
