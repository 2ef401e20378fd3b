-- An address that a calendar program asks for somebody's things with days: whoever knows it reads, so only its hash is kept.
CREATE TABLE calendar_feed (
  id uuid CONSTRAINT calendar_feed_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL CONSTRAINT calendar_feed_account_fk REFERENCES account ON DELETE CASCADE,
  name text NOT NULL,
  language text NOT NULL CONSTRAINT calendar_feed_language_known CHECK (language IN ('fi', 'sv', 'en')),
  kind text NOT NULL CONSTRAINT calendar_feed_kind_known CHECK (kind IN ('own', 'organisation', 'group')),
  -- Null: of all the person's organisations.
  organisation_id uuid,
  -- A group is never deleted for good; groups come later than this.
  group_id uuid,
  token_hash bytea NOT NULL CONSTRAINT calendar_feed_token_hash_unique UNIQUE,
  created_at timestamptz NOT NULL,
  -- The last day on which a program asked for it, on the Finnish clock.
  last_asked_on date,
  CONSTRAINT calendar_feed_organisation_of_kind CHECK (kind = 'own' OR organisation_id IS NOT NULL),
  CONSTRAINT calendar_feed_group_of_kind CHECK ((kind = 'group') = (group_id IS NOT NULL)),
  -- Who leaves the organisation takes its addresses along.
  CONSTRAINT calendar_feed_membership_fk FOREIGN KEY (account_id, organisation_id) REFERENCES membership (account_id, organisation_id) ON DELETE CASCADE
);
CREATE INDEX calendar_feed_account_id_index ON calendar_feed (account_id, organisation_id);
