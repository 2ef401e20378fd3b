-- Reforms of an organisation: units that ended, what took over, and everything that moved. A unit that has ended stays for what
-- was written in its time, but nothing new comes to it.
CREATE TABLE unit_reform (
  id uuid CONSTRAINT unit_reform_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL CONSTRAINT unit_reform_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  name jsonb NOT NULL,
  -- The day that the reform is of; it was carried out here at made_at.
  on_day date NOT NULL,
  made_at timestamptz NOT NULL,
  made_by text NOT NULL
);
COMMENT ON COLUMN unit_reform.name IS 'type: LocalText';
CREATE INDEX unit_reform_organisation_id_index ON unit_reform (organisation_id);

ALTER TABLE unit
  ADD COLUMN ended_by uuid CONSTRAINT unit_ended_by_fk REFERENCES unit_reform,
  ADD COLUMN successor_id uuid,
  ADD CONSTRAINT unit_successor_fk FOREIGN KEY (successor_id, organisation_id) REFERENCES unit (id, organisation_id),
  ADD CONSTRAINT unit_ended_has_successor CHECK (num_nulls(ended_by, successor_id) IN (0, 2));
CREATE INDEX unit_ended_by_index ON unit (ended_by);
CREATE INDEX unit_successor_id_index ON unit (successor_id, organisation_id);

CREATE TABLE unit_reform_move (
  reform_id uuid NOT NULL CONSTRAINT unit_reform_move_reform_fk REFERENCES unit_reform ON DELETE CASCADE,
  kind text NOT NULL,
  object_id text NOT NULL,
  from_unit_id uuid NOT NULL CONSTRAINT unit_reform_move_from_unit_fk REFERENCES unit ON DELETE CASCADE,
  to_unit_id uuid NOT NULL CONSTRAINT unit_reform_move_to_unit_fk REFERENCES unit ON DELETE CASCADE,
  CONSTRAINT unit_reform_move_pk PRIMARY KEY (reform_id, kind, object_id, from_unit_id)
);
CREATE INDEX unit_reform_move_from_unit_id_index ON unit_reform_move (from_unit_id);
CREATE INDEX unit_reform_move_to_unit_id_index ON unit_reform_move (to_unit_id);
