-- What a case costs by the organisation's own sources, and what a goal is estimated to have saved by them.
-- What is deleted stays, marked; every change is in plan_change.
CREATE TABLE unit_cost (
  id uuid CONSTRAINT unit_cost_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL CONSTRAINT unit_cost_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  name jsonb NOT NULL,
  -- What one of it is, such as a young person for a year.
  per jsonb NOT NULL,
  low_euros double precision NOT NULL,
  high_euros double precision NOT NULL,
  price_year integer NOT NULL,
  source jsonb NOT NULL,
  address text,
  note jsonb,
  version integer NOT NULL DEFAULT 1,
  created_by_name text NOT NULL,
  created_at timestamptz NOT NULL,
  deleted_at timestamptz,
  CONSTRAINT unit_cost_low_to_high CHECK (low_euros >= 0 AND high_euros >= low_euros),
  CONSTRAINT unit_cost_id_organisation_id_unique UNIQUE (id, organisation_id)
);
COMMENT ON COLUMN unit_cost.name IS 'type: LocalText';
COMMENT ON COLUMN unit_cost.per IS 'type: LocalText';
COMMENT ON COLUMN unit_cost.source IS 'type: LocalText';
COMMENT ON COLUMN unit_cost.note IS 'type: LocalText';
CREATE INDEX unit_cost_organisation_id_index ON unit_cost (organisation_id);

-- A goal has at most one. Its content is what its writer said; what follows from it is computed when it is read.
CREATE TABLE avoided_cost_calculation (
  goal_id uuid CONSTRAINT avoided_cost_calculation_pk PRIMARY KEY,
  organisation_id uuid NOT NULL,
  unit_cost_id uuid NOT NULL,
  -- The version of the unit cost that its writer saw.
  unit_cost_version integer NOT NULL,
  content jsonb NOT NULL,
  version integer NOT NULL DEFAULT 1,
  written_by_name text NOT NULL,
  written_at timestamptz NOT NULL,
  deleted_at timestamptz,
  CONSTRAINT avoided_cost_calculation_goal_fk FOREIGN KEY (goal_id, organisation_id) REFERENCES goal (id, organisation_id) ON DELETE CASCADE,
  CONSTRAINT avoided_cost_calculation_unit_cost_fk FOREIGN KEY (unit_cost_id, organisation_id) REFERENCES unit_cost (id, organisation_id)
);
CREATE INDEX avoided_cost_calculation_goal_id_index ON avoided_cost_calculation (goal_id, organisation_id);
CREATE INDEX avoided_cost_calculation_unit_cost_id_index ON avoided_cost_calculation (unit_cost_id, organisation_id);

ALTER TABLE plan_change DROP CONSTRAINT plan_change_kind_known;
ALTER TABLE plan_change ADD CONSTRAINT plan_change_kind_known
  CHECK (kind IN ('programme', 'priority', 'goal', 'action', 'followUp', 'unitCost', 'calculation'));
