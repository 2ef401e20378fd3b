-- How many people an action reached in the time that a follow-up tells of.
ALTER TABLE follow_up
  ADD COLUMN reach integer CONSTRAINT follow_up_reach_not_negative CHECK (reach >= 0);

-- A follow-up round asks the owners of a programme's actions how they go, by a day.
CREATE TABLE follow_up_round (
  id uuid CONSTRAINT follow_up_round_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  period_from date NOT NULL,
  period_to date NOT NULL,
  due_on date NOT NULL,
  -- The last day on which the personal links open; then the round closes by itself.
  expires_on date NOT NULL,
  greeting jsonb,
  opened_at timestamptz NOT NULL,
  opened_by uuid CONSTRAINT follow_up_round_opened_by_fk REFERENCES account ON DELETE SET NULL,
  opened_by_name text NOT NULL,
  closed_at timestamptz,
  CONSTRAINT follow_up_round_period_in_order CHECK (period_to >= period_from),
  CONSTRAINT follow_up_round_expires_after_due CHECK (expires_on >= due_on),
  CONSTRAINT follow_up_round_programme_fk FOREIGN KEY (programme_id, organisation_id) REFERENCES programme (id, organisation_id) ON DELETE CASCADE,
  CONSTRAINT follow_up_round_id_organisation_id_unique UNIQUE (id, organisation_id)
);
COMMENT ON COLUMN follow_up_round.greeting IS 'type: LocalText';
CREATE INDEX follow_up_round_organisation_id_index ON follow_up_round (organisation_id, opened_at);
CREATE INDEX follow_up_round_programme_id_index ON follow_up_round (programme_id, organisation_id);
CREATE INDEX follow_up_round_opened_by_index ON follow_up_round (opened_by);
CREATE INDEX follow_up_round_open_index ON follow_up_round (expires_on) WHERE closed_at IS NULL;

-- Whom a round asks. The address of somebody without an account is kept for the round only, and deleted after it.
CREATE TABLE follow_up_round_person (
  id uuid CONSTRAINT follow_up_round_person_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  round_id uuid NOT NULL,
  account_id uuid CONSTRAINT follow_up_round_person_account_fk REFERENCES account ON DELETE SET NULL,
  name text NOT NULL,
  email text CONSTRAINT follow_up_round_person_email_lower CHECK (email = lower(email)),
  language text NOT NULL CONSTRAINT follow_up_round_person_language_known CHECK (language IN ('fi', 'sv', 'en')),
  -- The link of an older number opens nothing: it went to a wrong address, or was withdrawn.
  link_number integer NOT NULL DEFAULT 1,
  token_hash bytea CONSTRAINT follow_up_round_person_token_hash_unique UNIQUE,
  is_withdrawn boolean NOT NULL DEFAULT false,
  CONSTRAINT follow_up_round_person_round_fk FOREIGN KEY (round_id, organisation_id) REFERENCES follow_up_round (id, organisation_id) ON DELETE CASCADE,
  CONSTRAINT follow_up_round_person_id_round_id_unique UNIQUE (id, round_id),
  CONSTRAINT follow_up_round_person_account_id_unique UNIQUE (round_id, account_id)
);
CREATE INDEX follow_up_round_person_round_id_index ON follow_up_round_person (round_id, organisation_id);
CREATE INDEX follow_up_round_person_account_id_index ON follow_up_round_person (account_id);

-- The letters of a round: one a day to a person at most, whatever happens in between.
CREATE TABLE follow_up_round_letter (
  person_id uuid NOT NULL CONSTRAINT follow_up_round_letter_person_fk REFERENCES follow_up_round_person ON DELETE CASCADE,
  sent_on date NOT NULL,
  kind text NOT NULL CONSTRAINT follow_up_round_letter_kind_known CHECK (kind IN ('question', 'nudge', 'reminder')),
  CONSTRAINT follow_up_round_letter_pk PRIMARY KEY (person_id, sent_on)
);

-- What a round asks of: an action, who is asked (null: nobody owns it), and the follow-up that answers.
CREATE TABLE follow_up_round_action (
  round_id uuid NOT NULL,
  action_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  person_id uuid,
  follow_up_id uuid CONSTRAINT follow_up_round_action_follow_up_fk REFERENCES follow_up ON DELETE SET NULL,
  CONSTRAINT follow_up_round_action_pk PRIMARY KEY (round_id, action_id),
  CONSTRAINT follow_up_round_action_round_fk FOREIGN KEY (round_id, organisation_id) REFERENCES follow_up_round (id, organisation_id) ON DELETE CASCADE,
  CONSTRAINT follow_up_round_action_action_fk FOREIGN KEY (action_id, organisation_id) REFERENCES action (id, organisation_id) ON DELETE CASCADE,
  CONSTRAINT follow_up_round_action_person_fk FOREIGN KEY (person_id, round_id) REFERENCES follow_up_round_person (id, round_id)
);
CREATE INDEX follow_up_round_action_round_id_index ON follow_up_round_action (round_id, organisation_id);
CREATE INDEX follow_up_round_action_action_id_index ON follow_up_round_action (action_id, organisation_id);
CREATE INDEX follow_up_round_action_person_id_index ON follow_up_round_action (person_id, round_id);
CREATE INDEX follow_up_round_action_follow_up_id_index ON follow_up_round_action (follow_up_id);
