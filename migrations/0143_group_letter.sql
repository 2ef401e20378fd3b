-- Letters to a group as they were sent: the words, and to whom. An address is kept as it was on the day of the letter.
CREATE TABLE group_letter (
  id uuid CONSTRAINT group_letter_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  group_id uuid NOT NULL,
  subject jsonb NOT NULL,
  body jsonb NOT NULL,
  sent_at timestamptz NOT NULL,
  sent_by uuid CONSTRAINT group_letter_account_fk REFERENCES account ON DELETE SET NULL,
  sent_by_name text NOT NULL,
  -- False: the demo, or an installation without a mail server, only kept it.
  is_mailed boolean NOT NULL,
  CONSTRAINT group_letter_id_organisation_id_unique UNIQUE (id, organisation_id),
  CONSTRAINT group_letter_group_fk FOREIGN KEY (group_id, organisation_id) REFERENCES body_group (id, organisation_id) ON DELETE CASCADE
);
COMMENT ON COLUMN group_letter.subject IS 'type: LocalText';
COMMENT ON COLUMN group_letter.body IS 'type: LocalText';
CREATE INDEX group_letter_group_id_index ON group_letter (group_id, organisation_id, sent_at DESC);
CREATE INDEX group_letter_sent_by_index ON group_letter (sent_by);

-- One row for each mailbox: somebody with two roles gets one letter.
CREATE TABLE group_letter_receiver (
  letter_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  email text NOT NULL,
  name text NOT NULL,
  language text NOT NULL CONSTRAINT group_letter_receiver_language_known CHECK (language IN ('fi', 'sv', 'en')),
  CONSTRAINT group_letter_receiver_pk PRIMARY KEY (letter_id, email),
  CONSTRAINT group_letter_receiver_letter_fk FOREIGN KEY (letter_id, organisation_id) REFERENCES group_letter (id, organisation_id) ON DELETE CASCADE
);
CREATE INDEX group_letter_receiver_letter_id_index ON group_letter_receiver (letter_id, organisation_id);
