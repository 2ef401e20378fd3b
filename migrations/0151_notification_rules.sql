-- The kinds of the program's rules; each module tells by those that it needs.
ALTER TABLE notification DROP CONSTRAINT notification_kind_known;
ALTER TABLE notification
  ADD CONSTRAINT notification_kind_known
    CHECK (kind IN ('mention', 'comment', 'change', 'given', 'stage', 'late', 'meeting')),
  -- Whether a letter of its own was wanted when it was told.
  ADD COLUMN leaves_at_once boolean NOT NULL DEFAULT false,
  -- The letter that told it: if that is withdrawn before it leaves, the next one tells it.
  ADD COLUMN letter_key text,
  -- When it is told to somebody else if nobody has reacted; null: not at all, or not any more.
  ADD COLUMN passes_on_at timestamptz,
  -- Who was told first, of what was passed on.
  ADD COLUMN passed_on_from text;
CREATE INDEX notification_at_once_index ON notification (at, id)
  WHERE leaves_at_once AND read_at IS NULL AND mailed_at IS NULL;
CREATE INDEX notification_passes_on_at_index ON notification (passes_on_at) WHERE passes_on_at IS NOT NULL;

-- One way for each kind, so that a new kind needs no new column; and when letters may come.
ALTER TABLE notification_setting
  ADD COLUMN ways jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN digest_rhythm text NOT NULL DEFAULT 'daily'
    CONSTRAINT notification_setting_digest_rhythm_known CHECK (digest_rhythm IN ('daily', 'weekly')),
  ADD COLUMN digest_weekday smallint NOT NULL DEFAULT 1
    CONSTRAINT notification_setting_digest_weekday_real CHECK (digest_weekday BETWEEN 1 AND 7),
  ADD COLUMN digest_hour smallint NOT NULL DEFAULT 7
    CONSTRAINT notification_setting_digest_hour_real CHECK (digest_hour BETWEEN 0 AND 23),
  ADD COLUMN quiet_from smallint CONSTRAINT notification_setting_quiet_from_real CHECK (quiet_from BETWEEN 0 AND 23),
  ADD COLUMN quiet_to smallint CONSTRAINT notification_setting_quiet_to_real CHECK (quiet_to BETWEEN 0 AND 23),
  ADD COLUMN is_quiet_on_days_off boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT notification_setting_quiet_whole CHECK ((quiet_from IS NULL) = (quiet_to IS NULL));
UPDATE notification_setting SET ways = jsonb_build_object('mention', mention, 'comment', comment, 'change', change);
ALTER TABLE notification_setting DROP COLUMN mention, DROP COLUMN comment, DROP COLUMN change;

-- What an organisation's owner proposes to those who have chosen nothing.
CREATE TABLE notification_usual (
  organisation_id uuid CONSTRAINT notification_usual_pk PRIMARY KEY
    CONSTRAINT notification_usual_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  ways jsonb NOT NULL
);
