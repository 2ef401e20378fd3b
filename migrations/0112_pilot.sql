-- Pilots of projects (kokeilut), and what people say of them through an open link: no account, no cookie, no address kept.
CREATE TABLE pilot (
  id uuid CONSTRAINT pilot_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  project_id uuid NOT NULL,
  title jsonb NOT NULL,
  place jsonb,
  starts_on date NOT NULL,
  ends_on date,
  participants jsonb,
  learned jsonb,
  decision text CONSTRAINT pilot_decision_known CHECK (decision IN ('continue', 'change', 'stop')),
  decision_reason jsonb,
  takes_feedback boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  deleted_at timestamptz,
  CONSTRAINT pilot_days_in_order CHECK (ends_on >= starts_on),
  CONSTRAINT pilot_id_organisation_id_unique UNIQUE (id, organisation_id),
  CONSTRAINT pilot_project_fk FOREIGN KEY (project_id, organisation_id) REFERENCES project (id, organisation_id) ON DELETE CASCADE
);
COMMENT ON COLUMN pilot.title IS 'type: LocalText';
COMMENT ON COLUMN pilot.place IS 'type: LocalText';
COMMENT ON COLUMN pilot.participants IS 'type: LocalText';
COMMENT ON COLUMN pilot.learned IS 'type: LocalText';
COMMENT ON COLUMN pilot.decision_reason IS 'type: LocalText';
CREATE INDEX pilot_project_id_index ON pilot (project_id, organisation_id);

-- Nothing of it is public before somebody of the project has read it and chosen so. Removing one erases its words.
CREATE TABLE pilot_feedback (
  id uuid CONSTRAINT pilot_feedback_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  pilot_id uuid NOT NULL,
  text text NOT NULL CONSTRAINT pilot_feedback_text_short CHECK (length(text) <= 2000),
  language text NOT NULL CONSTRAINT pilot_feedback_language_known CHECK (language IN ('fi', 'sv', 'en')),
  -- The day only: a moment could tell who it was.
  received_on date NOT NULL,
  answer jsonb,
  answered_on date,
  answered_by text,
  is_public boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  removed_at timestamptz,
  CONSTRAINT pilot_feedback_answer_whole_or_absent CHECK (num_nulls(answer, answered_on, answered_by) IN (0, 3)),
  CONSTRAINT pilot_feedback_pilot_fk FOREIGN KEY (pilot_id, organisation_id) REFERENCES pilot (id, organisation_id) ON DELETE CASCADE
);
COMMENT ON COLUMN pilot_feedback.answer IS 'type: LocalText';
CREATE INDEX pilot_feedback_pilot_id_index ON pilot_feedback (pilot_id, organisation_id);

-- Where an answer is sent. The row goes when the feedback is answered or removed, and on its last day at the latest.
CREATE TABLE pilot_feedback_contact (
  feedback_id uuid CONSTRAINT pilot_feedback_contact_pk PRIMARY KEY
    CONSTRAINT pilot_feedback_contact_feedback_fk REFERENCES pilot_feedback ON DELETE CASCADE,
  email text NOT NULL CONSTRAINT pilot_feedback_contact_email_lower CHECK (email = lower(email)),
  kept_until date NOT NULL
);
CREATE INDEX pilot_feedback_contact_kept_until_index ON pilot_feedback_contact (kept_until);
