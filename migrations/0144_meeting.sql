-- Meetings of groups: their agendas, who was there, what was decided and who does what.
CREATE TABLE meeting (
  id uuid CONSTRAINT meeting_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  group_id uuid NOT NULL,
  -- Null: it has no other name than its group's and its day's.
  title jsonb,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  place text,
  remote_link text,
  -- Null: more than half of the members.
  quorum_number integer CONSTRAINT meeting_quorum_positive CHECK (quorum_number > 0),
  chair_id uuid,
  secretary_id uuid,
  -- Who else was there, in words.
  guests text,
  state text NOT NULL DEFAULT 'planned' CONSTRAINT meeting_state_known CHECK (state IN ('planned', 'invited', 'held', 'cancelled')),
  invited_at timestamptz,
  opened_at timestamptz,
  closed_at timestamptz,
  cancelled_reason text,
  -- What made it, such as an entry of the clock and its day: made once, however often it is opened.
  made_from text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  created_by_name text NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  CONSTRAINT meeting_id_organisation_id_unique UNIQUE (id, organisation_id),
  CONSTRAINT meeting_group_fk FOREIGN KEY (group_id, organisation_id) REFERENCES body_group (id, organisation_id) ON DELETE CASCADE,
  CONSTRAINT meeting_chair_fk FOREIGN KEY (chair_id, group_id) REFERENCES group_member (id, group_id),
  CONSTRAINT meeting_secretary_fk FOREIGN KEY (secretary_id, group_id) REFERENCES group_member (id, group_id),
  CONSTRAINT meeting_made_from_unique UNIQUE (organisation_id, made_from),
  CONSTRAINT meeting_hours_in_order CHECK (ends_at > starts_at),
  CONSTRAINT meeting_cancelled_said CHECK ((state = 'cancelled') = (cancelled_reason IS NOT NULL))
);
COMMENT ON COLUMN meeting.title IS 'type: LocalText';
CREATE INDEX meeting_organisation_id_index ON meeting (organisation_id, starts_at);
CREATE INDEX meeting_group_id_index ON meeting (group_id, organisation_id, starts_at);
CREATE INDEX meeting_chair_id_index ON meeting (chair_id, group_id);
CREATE INDEX meeting_secretary_id_index ON meeting (secretary_id, group_id);

CREATE TABLE meeting_item (
  id uuid CONSTRAINT meeting_item_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  position integer NOT NULL,
  kind text NOT NULL CONSTRAINT meeting_item_kind_known CHECK (kind IN ('opening', 'information', 'discussion', 'decision', 'proposal')),
  title jsonb NOT NULL,
  -- Why it is on the agenda.
  reason jsonb,
  -- What it is about; things of any module.
  subject_kind text,
  subject_id text,
  subject_path text,
  presenter text,
  minutes integer CONSTRAINT meeting_item_minutes_positive CHECK (minutes > 0),
  -- What is proposed to be decided.
  proposal jsonb,
  links jsonb NOT NULL DEFAULT '[]',
  -- What was said, as ProseMirror JSON.
  notes jsonb,
  decision jsonb,
  state text NOT NULL DEFAULT 'open' CONSTRAINT meeting_item_state_known CHECK (state IN ('open', 'handled', 'postponed')),
  votes_for integer CONSTRAINT meeting_item_votes_for_counted CHECK (votes_for >= 0),
  votes_against integer CONSTRAINT meeting_item_votes_against_counted CHECK (votes_against >= 0),
  votes_empty integer CONSTRAINT meeting_item_votes_empty_counted CHECK (votes_empty >= 0),
  version integer NOT NULL DEFAULT 1,
  notes_version integer NOT NULL DEFAULT 1,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  CONSTRAINT meeting_item_id_organisation_id_unique UNIQUE (id, organisation_id),
  CONSTRAINT meeting_item_subject_whole CHECK (num_nulls(subject_kind, subject_id, subject_path) IN (0, 3)),
  CONSTRAINT meeting_item_votes_whole CHECK (num_nulls(votes_for, votes_against, votes_empty) IN (0, 3)),
  CONSTRAINT meeting_item_meeting_fk FOREIGN KEY (meeting_id, organisation_id) REFERENCES meeting (id, organisation_id) ON DELETE CASCADE
);
COMMENT ON COLUMN meeting_item.title IS 'type: LocalText';
COMMENT ON COLUMN meeting_item.reason IS 'type: LocalText';
COMMENT ON COLUMN meeting_item.proposal IS 'type: LocalText';
COMMENT ON COLUMN meeting_item.decision IS 'type: LocalText';
CREATE INDEX meeting_item_meeting_id_index ON meeting_item (meeting_id, organisation_id, position);
CREATE INDEX meeting_item_subject_index ON meeting_item (organisation_id, subject_kind, subject_id);

-- Files of an item, as those of an action are kept.
CREATE TABLE meeting_file (
  id uuid CONSTRAINT meeting_file_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  item_id uuid NOT NULL,
  name text NOT NULL,
  media_type text NOT NULL,
  size integer NOT NULL CONSTRAINT meeting_file_size_in_limits CHECK (size BETWEEN 1 AND 10485760),
  bytes bytea NOT NULL,
  created_at timestamptz NOT NULL,
  created_by uuid CONSTRAINT meeting_file_created_by_fk REFERENCES account ON DELETE SET NULL,
  created_by_name text NOT NULL,
  CONSTRAINT meeting_file_item_fk FOREIGN KEY (item_id, organisation_id) REFERENCES meeting_item (id, organisation_id) ON DELETE CASCADE
);
CREATE INDEX meeting_file_item_id_index ON meeting_file (item_id, organisation_id);
CREATE INDEX meeting_file_created_by_index ON meeting_file (created_by);

CREATE TABLE meeting_attendance (
  meeting_id uuid NOT NULL,
  member_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  -- What was answered to the invitation.
  answer text NOT NULL DEFAULT 'asked' CONSTRAINT meeting_attendance_answer_known CHECK (answer IN ('asked', 'accepted', 'declined', 'tentative')),
  answered_at timestamptz,
  -- What was seen in the meeting; null: not marked.
  presence text CONSTRAINT meeting_attendance_presence_known CHECK (presence IN ('present', 'absent')),
  left_at timestamptz,
  CONSTRAINT meeting_attendance_pk PRIMARY KEY (meeting_id, member_id),
  CONSTRAINT meeting_attendance_left_was_there CHECK (left_at IS NULL OR presence = 'present'),
  CONSTRAINT meeting_attendance_meeting_fk FOREIGN KEY (meeting_id, organisation_id) REFERENCES meeting (id, organisation_id) ON DELETE CASCADE,
  CONSTRAINT meeting_attendance_member_fk FOREIGN KEY (member_id, organisation_id) REFERENCES group_member (id, organisation_id)
);
CREATE INDEX meeting_attendance_member_id_index ON meeting_attendance (member_id, organisation_id);

-- Who took no part in an item because of an interest of their own (esteellisyys).
CREATE TABLE meeting_interest (
  item_id uuid NOT NULL,
  member_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  reason text,
  CONSTRAINT meeting_interest_pk PRIMARY KEY (item_id, member_id),
  CONSTRAINT meeting_interest_item_fk FOREIGN KEY (item_id, organisation_id) REFERENCES meeting_item (id, organisation_id) ON DELETE CASCADE,
  CONSTRAINT meeting_interest_member_fk FOREIGN KEY (member_id, organisation_id) REFERENCES group_member (id, organisation_id)
);
CREATE INDEX meeting_interest_member_id_index ON meeting_interest (member_id, organisation_id);

CREATE TABLE meeting_task (
  id uuid CONSTRAINT meeting_task_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  item_id uuid,
  title jsonb NOT NULL,
  owner_id uuid CONSTRAINT meeting_task_owner_fk REFERENCES account ON DELETE SET NULL,
  owner_name text NOT NULL,
  due_on date,
  done_at timestamptz,
  done_by text,
  -- What came of it, in the owner's words.
  outcome text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  created_by_name text NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  CONSTRAINT meeting_task_done_whole CHECK (num_nulls(done_at, done_by) IN (0, 2)),
  CONSTRAINT meeting_task_meeting_fk FOREIGN KEY (meeting_id, organisation_id) REFERENCES meeting (id, organisation_id) ON DELETE CASCADE,
  CONSTRAINT meeting_task_item_fk FOREIGN KEY (item_id, organisation_id) REFERENCES meeting_item (id, organisation_id) ON DELETE SET NULL (item_id)
);
COMMENT ON COLUMN meeting_task.title IS 'type: LocalText';
CREATE INDEX meeting_task_organisation_id_index ON meeting_task (organisation_id, due_on);
CREATE INDEX meeting_task_meeting_id_index ON meeting_task (meeting_id, organisation_id);
CREATE INDEX meeting_task_item_id_index ON meeting_task (item_id, organisation_id);
CREATE INDEX meeting_task_owner_id_index ON meeting_task (owner_id);

-- What a member would take up, and what the keeper answered.
CREATE TABLE meeting_proposal (
  id uuid CONSTRAINT meeting_proposal_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  title jsonb NOT NULL,
  reason jsonb,
  proposed_at timestamptz NOT NULL,
  proposed_by uuid CONSTRAINT meeting_proposal_proposed_by_fk REFERENCES account ON DELETE SET NULL,
  proposed_by_name text NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CONSTRAINT meeting_proposal_state_known CHECK (state IN ('waiting', 'taken', 'declined')),
  answer text,
  answered_at timestamptz,
  answered_by_name text,
  item_id uuid,
  CONSTRAINT meeting_proposal_declined_said CHECK (state <> 'declined' OR answer IS NOT NULL),
  CONSTRAINT meeting_proposal_answered_whole CHECK ((state = 'waiting') = (answered_at IS NULL)),
  CONSTRAINT meeting_proposal_meeting_fk FOREIGN KEY (meeting_id, organisation_id) REFERENCES meeting (id, organisation_id) ON DELETE CASCADE,
  CONSTRAINT meeting_proposal_item_fk FOREIGN KEY (item_id, organisation_id) REFERENCES meeting_item (id, organisation_id) ON DELETE SET NULL (item_id)
);
COMMENT ON COLUMN meeting_proposal.title IS 'type: LocalText';
COMMENT ON COLUMN meeting_proposal.reason IS 'type: LocalText';
CREATE INDEX meeting_proposal_meeting_id_index ON meeting_proposal (meeting_id, organisation_id);
CREATE INDEX meeting_proposal_proposed_by_index ON meeting_proposal (proposed_by);
CREATE INDEX meeting_proposal_item_id_index ON meeting_proposal (item_id, organisation_id);

-- What a decision became elsewhere, each once.
CREATE TABLE meeting_outcome (
  item_id uuid NOT NULL,
  outcome text NOT NULL CONSTRAINT meeting_outcome_known CHECK (outcome IN ('action', 'comment', 'leftOut')),
  organisation_id uuid NOT NULL,
  -- Where it is seen, below the organisation's workspace.
  path text NOT NULL,
  at timestamptz NOT NULL,
  by_name text NOT NULL,
  CONSTRAINT meeting_outcome_pk PRIMARY KEY (item_id, outcome),
  CONSTRAINT meeting_outcome_item_fk FOREIGN KEY (item_id, organisation_id) REFERENCES meeting_item (id, organisation_id) ON DELETE CASCADE
);
CREATE INDEX meeting_attendance_meeting_id_index ON meeting_attendance (meeting_id, organisation_id);
CREATE INDEX meeting_interest_item_id_index ON meeting_interest (item_id, organisation_id);
CREATE INDEX meeting_outcome_item_id_index ON meeting_outcome (item_id, organisation_id);
