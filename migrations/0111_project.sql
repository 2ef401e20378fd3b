-- Projects (hankkeet): time-bound work with funding, a team and sub-areas, tied to the goals and actions of the plans, and
-- handed over into ordinary work when it ends. What is deleted stays, marked; what has happened is only ever added to.
CREATE TABLE project (
  id uuid CONSTRAINT project_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL CONSTRAINT project_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  -- The last part of the public page's address. It stays when the name changes.
  slug text NOT NULL CONSTRAINT project_slug_plain CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name jsonb NOT NULL,
  purpose jsonb NOT NULL,
  state text NOT NULL CONSTRAINT project_state_known CHECK (state IN ('planned', 'underWay', 'ended', 'rooted')),
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  -- The day that is counted down to, and what is to be there then; null: the last day.
  goal_on date,
  goal_text jsonb,
  unit_id uuid,
  owner_id uuid CONSTRAINT project_owner_fk REFERENCES account ON DELETE SET NULL,
  owner_name text,
  -- Funders with their money and decisions, and the days on which they are reported to.
  funders jsonb NOT NULL,
  own_share_euros integer CONSTRAINT project_own_share_not_negative CHECK (own_share_euros >= 0),
  reporting_dates jsonb NOT NULL,
  published_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  deleted_at timestamptz,
  CONSTRAINT project_days_in_order CHECK (ends_on >= starts_on),
  CONSTRAINT project_owner_one_or_none CHECK (num_nonnulls(owner_id, owner_name) < 2),
  CONSTRAINT project_unit_fk FOREIGN KEY (unit_id, organisation_id) REFERENCES unit (id, organisation_id),
  CONSTRAINT project_id_organisation_id_unique UNIQUE (id, organisation_id),
  CONSTRAINT project_organisation_id_slug_unique UNIQUE (organisation_id, slug)
);
COMMENT ON COLUMN project.name IS 'type: LocalText';
COMMENT ON COLUMN project.purpose IS 'type: LocalText';
COMMENT ON COLUMN project.goal_text IS 'type: LocalText';
CREATE INDEX project_unit_id_index ON project (unit_id, organisation_id);
CREATE INDEX project_owner_id_index ON project (owner_id);

-- Osa-alue, työpaketti.
CREATE TABLE project_sub_area (
  project_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  position integer NOT NULL,
  title jsonb NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  owner_id uuid CONSTRAINT project_sub_area_owner_fk REFERENCES account ON DELETE SET NULL,
  owner_name text,
  state text NOT NULL CONSTRAINT project_sub_area_state_known CHECK (state IN ('waiting', 'underWay', 'done', 'stopped')),
  CONSTRAINT project_sub_area_pk PRIMARY KEY (project_id, position),
  CONSTRAINT project_sub_area_days_in_order CHECK (ends_on >= starts_on),
  CONSTRAINT project_sub_area_owner_one_or_none CHECK (num_nonnulls(owner_id, owner_name) < 2),
  CONSTRAINT project_sub_area_project_fk FOREIGN KEY (project_id, organisation_id) REFERENCES project (id, organisation_id) ON DELETE CASCADE
);
COMMENT ON COLUMN project_sub_area.title IS 'type: LocalText';
CREATE INDEX project_sub_area_project_id_index ON project_sub_area (project_id, organisation_id);
CREATE INDEX project_sub_area_owner_id_index ON project_sub_area (owner_id);

-- The team with contact cards: a person of the organisation, or a name. Only who was asked is shown publicly.
CREATE TABLE project_member (
  project_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  position integer NOT NULL,
  account_id uuid CONSTRAINT project_member_account_fk REFERENCES account ON DELETE CASCADE,
  name text,
  role jsonb NOT NULL,
  phone text,
  email text,
  is_public boolean NOT NULL DEFAULT false,
  CONSTRAINT project_member_pk PRIMARY KEY (project_id, position),
  CONSTRAINT project_member_account_or_name CHECK (num_nulls(account_id, name) = 1),
  CONSTRAINT project_member_project_fk FOREIGN KEY (project_id, organisation_id) REFERENCES project (id, organisation_id) ON DELETE CASCADE
);
COMMENT ON COLUMN project_member.role IS 'type: LocalText';
CREATE INDEX project_member_project_id_index ON project_member (project_id, organisation_id);
CREATE INDEX project_member_account_id_index ON project_member (account_id);

CREATE TABLE project_goal (
  project_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  goal_id uuid NOT NULL CONSTRAINT project_goal_goal_fk REFERENCES goal ON DELETE CASCADE,
  position integer NOT NULL,
  CONSTRAINT project_goal_pk PRIMARY KEY (project_id, goal_id),
  CONSTRAINT project_goal_project_fk FOREIGN KEY (project_id, organisation_id) REFERENCES project (id, organisation_id) ON DELETE CASCADE
);
CREATE INDEX project_goal_project_id_index ON project_goal (project_id, organisation_id);
CREATE INDEX project_goal_goal_id_index ON project_goal (goal_id);

CREATE TABLE project_action (
  project_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  action_id uuid NOT NULL CONSTRAINT project_action_action_fk REFERENCES action ON DELETE CASCADE,
  position integer NOT NULL,
  CONSTRAINT project_action_pk PRIMARY KEY (project_id, action_id),
  CONSTRAINT project_action_project_fk FOREIGN KEY (project_id, organisation_id) REFERENCES project (id, organisation_id) ON DELETE CASCADE
);
CREATE INDEX project_action_project_id_index ON project_action (project_id, organisation_id);
CREATE INDEX project_action_action_id_index ON project_action (action_id);

-- Juurtuminen: what goes on as ordinary work, whose it is, and how it is seen that it holds.
CREATE TABLE hand_over (
  id uuid CONSTRAINT hand_over_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  project_id uuid NOT NULL,
  what jsonb NOT NULL,
  unit_id uuid NOT NULL,
  owner_id uuid CONSTRAINT hand_over_owner_fk REFERENCES account ON DELETE SET NULL,
  owner_name text,
  handed_on date NOT NULL,
  sign jsonb NOT NULL,
  check_on date NOT NULL,
  checked_on date,
  holds text CONSTRAINT hand_over_holds_known CHECK (holds IN ('yes', 'partly', 'no')),
  finding jsonb,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  deleted_at timestamptz,
  CONSTRAINT hand_over_checked_whole_or_absent CHECK (num_nulls(checked_on, holds) IN (0, 2)),
  CONSTRAINT hand_over_owner_one_or_none CHECK (num_nonnulls(owner_id, owner_name) < 2),
  CONSTRAINT hand_over_unit_fk FOREIGN KEY (unit_id, organisation_id) REFERENCES unit (id, organisation_id),
  CONSTRAINT hand_over_project_fk FOREIGN KEY (project_id, organisation_id) REFERENCES project (id, organisation_id) ON DELETE CASCADE
);
COMMENT ON COLUMN hand_over.what IS 'type: LocalText';
COMMENT ON COLUMN hand_over.sign IS 'type: LocalText';
COMMENT ON COLUMN hand_over.finding IS 'type: LocalText';
CREATE INDEX hand_over_project_id_index ON hand_over (project_id, organisation_id);
CREATE INDEX hand_over_unit_id_index ON hand_over (unit_id, organisation_id);
CREATE INDEX hand_over_owner_id_index ON hand_over (owner_id);

-- What has happened to a project, its pilots and its hand-overs.
CREATE TABLE project_change (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT project_change_pk PRIMARY KEY,
  organisation_id uuid NOT NULL,
  project_id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT project_change_kind_known CHECK (kind IN ('project', 'pilot', 'handOver')),
  -- The project itself, or the pilot or hand-over of it.
  object_id uuid NOT NULL,
  change text NOT NULL CONSTRAINT project_change_known CHECK (change IN ('added', 'updated', 'published', 'unpublished', 'deleted', 'restored')),
  at timestamptz NOT NULL,
  by_name text NOT NULL,
  -- All of the content before an update.
  before jsonb,
  CONSTRAINT project_change_project_fk FOREIGN KEY (project_id, organisation_id) REFERENCES project (id, organisation_id) ON DELETE CASCADE
);
CREATE INDEX project_change_project_id_index ON project_change (project_id, organisation_id);
