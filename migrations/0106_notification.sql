-- What people are told of what happened to the things that they watch or were named in. A row holds no words of its own:
-- what it tells of is read, and whether the person still may read it is asked, when it is shown.
CREATE TABLE notification (
  id uuid CONSTRAINT notification_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL CONSTRAINT notification_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  account_id uuid NOT NULL CONSTRAINT notification_account_fk REFERENCES account ON DELETE CASCADE,
  kind text NOT NULL CONSTRAINT notification_kind_known CHECK (kind IN ('mention', 'comment', 'change')),
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  by_account_id uuid CONSTRAINT notification_by_account_fk REFERENCES account ON DELETE SET NULL,
  by_name text NOT NULL,
  comment_id uuid,
  -- Which parts changed and how: [{"kind", "id", "change"}], each part once.
  parts jsonb NOT NULL DEFAULT '[]',
  -- Every event that the row tells of: the same event told again changes nothing.
  events text[] NOT NULL,
  began_at timestamptz NOT NULL,
  at timestamptz NOT NULL,
  read_at timestamptz,
  -- When it left by mail, alone or in a digest.
  mailed_at timestamptz
);
CREATE INDEX notification_organisation_id_index ON notification (organisation_id);
CREATE INDEX notification_account_id_index ON notification (account_id, organisation_id, at DESC);
CREATE INDEX notification_unread_index ON notification (account_id, organisation_id) WHERE read_at IS NULL;
CREATE INDEX notification_unmailed_index ON notification (account_id) WHERE read_at IS NULL AND mailed_at IS NULL;
CREATE INDEX notification_by_account_id_index ON notification (by_account_id);
CREATE INDEX notification_comment_id_index ON notification (comment_id);

-- What a person wants to be told of, and how. Without a row: as the program proposes.
CREATE TABLE notification_setting (
  account_id uuid CONSTRAINT notification_setting_pk PRIMARY KEY CONSTRAINT notification_setting_account_fk REFERENCES account ON DELETE CASCADE,
  mention text NOT NULL CONSTRAINT notification_setting_mention_known CHECK (mention IN ('none', 'app', 'digest', 'mail')),
  comment text NOT NULL CONSTRAINT notification_setting_comment_known CHECK (comment IN ('none', 'app', 'digest')),
  change text NOT NULL CONSTRAINT notification_setting_change_known CHECK (change IN ('none', 'app', 'digest'))
);

-- The digests that left: one a day to a person at most, whatever happens in between.
CREATE TABLE notification_digest (
  account_id uuid NOT NULL CONSTRAINT notification_digest_account_fk REFERENCES account ON DELETE CASCADE,
  sent_on date NOT NULL,
  CONSTRAINT notification_digest_pk PRIMARY KEY (account_id, sent_on)
);

-- Who watches what, and why. A watch that was stopped stays, so that nothing begins it again but the person.
CREATE TABLE watch (
  account_id uuid NOT NULL CONSTRAINT watch_account_fk REFERENCES account ON DELETE CASCADE,
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  organisation_id uuid NOT NULL CONSTRAINT watch_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  reason text NOT NULL CONSTRAINT watch_reason_known CHECK (reason IN ('chosen', 'owner', 'mentioned', 'commented')),
  is_stopped boolean NOT NULL DEFAULT false,
  CONSTRAINT watch_pk PRIMARY KEY (account_id, subject_kind, subject_id)
);
CREATE INDEX watch_organisation_id_index ON watch (organisation_id, subject_id);
INSERT INTO watch (account_id, subject_kind, subject_id, organisation_id, reason)
SELECT owner_id, 'action', id, organisation_id, 'owner' FROM action WHERE owner_id IS NOT NULL;
