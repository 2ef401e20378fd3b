-- Programmes, their priorities, goals and actions. What is deleted stays, marked, and is restored with what is in it.
CREATE TABLE programme (
  id uuid CONSTRAINT programme_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL CONSTRAINT programme_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  kind text NOT NULL CONSTRAINT programme_kind_known CHECK (kind IN ('wellbeing', 'ageGroup', 'other')),
  name jsonb NOT NULL,
  population_group text CONSTRAINT programme_population_group_known CHECK (population_group IN ('children', 'young', 'workingAge', 'older', 'everyone')),
  first_year integer NOT NULL,
  last_year integer NOT NULL,
  status text NOT NULL CONSTRAINT programme_status_known CHECK (status IN ('draft', 'approved')),
  approved_on date,
  approved_by jsonb,
  approved_section text,
  position integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  deleted_at timestamptz,
  CONSTRAINT programme_years_in_order CHECK (last_year >= first_year),
  CONSTRAINT programme_approved_on_a_day CHECK (status = 'draft' OR approved_on IS NOT NULL),
  CONSTRAINT programme_id_organisation_id_unique UNIQUE (id, organisation_id)
);
COMMENT ON COLUMN programme.name IS 'type: LocalText';
COMMENT ON COLUMN programme.approved_by IS 'type: LocalText';
CREATE INDEX programme_organisation_id_index ON programme (organisation_id, position);

CREATE TABLE priority (
  id uuid CONSTRAINT priority_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  programme_id uuid NOT NULL,
  title jsonb NOT NULL,
  description jsonb,
  position integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  deleted_at timestamptz,
  CONSTRAINT priority_programme_fk FOREIGN KEY (programme_id, organisation_id) REFERENCES programme (id, organisation_id) ON DELETE CASCADE,
  CONSTRAINT priority_id_organisation_id_unique UNIQUE (id, organisation_id)
);
COMMENT ON COLUMN priority.title IS 'type: LocalText';
COMMENT ON COLUMN priority.description IS 'type: LocalText';
CREATE INDEX priority_programme_id_index ON priority (programme_id, organisation_id, position);

CREATE TABLE goal (
  id uuid CONSTRAINT goal_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  priority_id uuid NOT NULL,
  title jsonb NOT NULL,
  description jsonb,
  population_group text CONSTRAINT goal_population_group_known CHECK (population_group IN ('children', 'young', 'workingAge', 'older', 'everyone')),
  unit_id uuid,
  indicator_key text,
  baseline_year integer,
  baseline_value double precision,
  target_year integer,
  target_value double precision,
  criterion jsonb,
  position integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  deleted_at timestamptz,
  CONSTRAINT goal_target_whole_or_absent CHECK (num_nulls(indicator_key, baseline_year, baseline_value, target_year, target_value) IN (0, 5)),
  CONSTRAINT goal_target_after_baseline CHECK (target_year > baseline_year),
  CONSTRAINT goal_priority_fk FOREIGN KEY (priority_id, organisation_id) REFERENCES priority (id, organisation_id) ON DELETE CASCADE,
  CONSTRAINT goal_unit_fk FOREIGN KEY (unit_id, organisation_id) REFERENCES unit (id, organisation_id),
  CONSTRAINT goal_id_organisation_id_unique UNIQUE (id, organisation_id)
);
COMMENT ON COLUMN goal.title IS 'type: LocalText';
COMMENT ON COLUMN goal.description IS 'type: LocalText';
COMMENT ON COLUMN goal.criterion IS 'type: LocalText';
CREATE INDEX goal_priority_id_index ON goal (priority_id, organisation_id, position);
CREATE INDEX goal_unit_id_index ON goal (unit_id, organisation_id);

CREATE TABLE action (
  id uuid CONSTRAINT action_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  title jsonb NOT NULL,
  description jsonb,
  unit_id uuid,
  owner_id uuid CONSTRAINT action_owner_fk REFERENCES account ON DELETE SET NULL,
  owner_name text,
  partners jsonb,
  starts_on date,
  ends_on date,
  done_on date,
  stopped_on date,
  stopped_reason jsonb,
  is_at_risk boolean NOT NULL,
  five_ways text[] NOT NULL,
  resources jsonb,
  budget_euros numeric,
  position integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  deleted_at timestamptz,
  CONSTRAINT action_ends_after_start CHECK (ends_on >= starts_on),
  CONSTRAINT action_not_done_and_stopped CHECK (done_on IS NULL OR stopped_on IS NULL),
  CONSTRAINT action_stopped_for_a_reason CHECK (stopped_on IS NULL OR stopped_reason IS NOT NULL),
  CONSTRAINT action_five_ways_known CHECK (five_ways <@ ARRAY['connect', 'beActive', 'takeNotice', 'keepLearning', 'give']),
  CONSTRAINT action_budget_not_negative CHECK (budget_euros >= 0),
  CONSTRAINT action_goal_fk FOREIGN KEY (goal_id, organisation_id) REFERENCES goal (id, organisation_id) ON DELETE CASCADE,
  CONSTRAINT action_unit_fk FOREIGN KEY (unit_id, organisation_id) REFERENCES unit (id, organisation_id),
  CONSTRAINT action_id_organisation_id_unique UNIQUE (id, organisation_id)
);
COMMENT ON COLUMN action.title IS 'type: LocalText';
COMMENT ON COLUMN action.description IS 'type: LocalText';
COMMENT ON COLUMN action.partners IS 'type: LocalText';
COMMENT ON COLUMN action.stopped_reason IS 'type: LocalText';
COMMENT ON COLUMN action.resources IS 'type: LocalText';
CREATE INDEX action_goal_id_index ON action (goal_id, organisation_id, position);
CREATE INDEX action_unit_id_index ON action (unit_id, organisation_id);
CREATE INDEX action_owner_id_index ON action (owner_id);
