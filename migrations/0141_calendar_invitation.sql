-- A thing to which people are invited by mail, as the last letters told of it.
CREATE TABLE calendar_invited (
  organisation_id uuid NOT NULL CONSTRAINT calendar_invited_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  -- As the clock and calendars know the thing.
  key text NOT NULL,
  sequence integer NOT NULL,
  title jsonb NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  place text,
  remote_link text,
  organizer text NOT NULL,
  cancelled_at timestamptz,
  CONSTRAINT calendar_invited_pk PRIMARY KEY (organisation_id, key),
  CONSTRAINT calendar_invited_in_order CHECK (ends_at >= starts_at)
);
COMMENT ON COLUMN calendar_invited.title IS 'type: LocalText';
CREATE INDEX calendar_invited_ends_at_index ON calendar_invited (ends_at);

-- Who is invited and what they answered, by a link of their own or signed in.
CREATE TABLE calendar_invitation (
  id uuid CONSTRAINT calendar_invitation_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  key text NOT NULL,
  address text NOT NULL CONSTRAINT calendar_invitation_address_lower CHECK (address = lower(address)),
  name text NOT NULL,
  language text NOT NULL CONSTRAINT calendar_invitation_language_known CHECK (language IN ('fi', 'sv', 'en')),
  account_id uuid CONSTRAINT calendar_invitation_account_fk REFERENCES account ON DELETE SET NULL,
  token_hash bytea CONSTRAINT calendar_invitation_token_hash_unique UNIQUE,
  -- The sequence of the last letter: nobody gets the same one twice.
  sent_sequence integer,
  is_withdrawn boolean NOT NULL DEFAULT false,
  answer text CONSTRAINT calendar_invitation_answer_known CHECK (answer IN ('accepted', 'tentative', 'declined')),
  answered_at timestamptz,
  CONSTRAINT calendar_invitation_answered CHECK ((answer IS NULL) = (answered_at IS NULL)),
  CONSTRAINT calendar_invitation_address_unique UNIQUE (organisation_id, key, address),
  CONSTRAINT calendar_invitation_invited_fk FOREIGN KEY (organisation_id, key) REFERENCES calendar_invited (organisation_id, key) ON DELETE CASCADE
);
CREATE INDEX calendar_invitation_account_id_index ON calendar_invitation (account_id);
