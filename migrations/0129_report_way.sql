-- A report's way from the draft to the council's decision.
ALTER TABLE report DROP CONSTRAINT report_status_known;
ALTER TABLE report ADD CONSTRAINT report_status_known
  CHECK (status IN ('draft', 'comments', 'statements', 'steeringGroup', 'board', 'council', 'approved'));
ALTER TABLE report ADD CONSTRAINT report_id_organisation_id_unique UNIQUE (id, organisation_id);

-- Where a report is on its way. A report without a row has not been sent anywhere, and has no days.
CREATE TABLE report_way (
  report_id uuid CONSTRAINT report_way_pk PRIMARY KEY,
  organisation_id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  round integer NOT NULL DEFAULT 1,
  -- The last day of each stage that has one.
  days jsonb NOT NULL DEFAULT '{}',
  CONSTRAINT report_way_report_fk FOREIGN KEY (report_id, organisation_id) REFERENCES report (id, organisation_id) ON DELETE CASCADE
);
COMMENT ON COLUMN report_way.days IS 'type: Partial<Record<string, string>>';
CREATE INDEX report_way_organisation_id_index ON report_way (organisation_id);
CREATE INDEX report_way_report_id_index ON report_way (report_id, organisation_id);

-- What has happened on the way. It is only ever added to.
CREATE TABLE report_step (
  id uuid CONSTRAINT report_step_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  report_id uuid NOT NULL,
  round integer NOT NULL,
  kind text NOT NULL CONSTRAINT report_step_kind_known
    CHECK (kind IN ('sent', 'returned', 'takenBack', 'decided', 'approved', 'commented', 'stated')),
  from_stage text NOT NULL,
  to_stage text NOT NULL,
  -- Reasons of a return, the name of who gave a statement, the unit that commented.
  note text,
  at timestamptz NOT NULL,
  by_account_id uuid CONSTRAINT report_step_account_fk REFERENCES account ON DELETE SET NULL,
  by_name text NOT NULL,
  CONSTRAINT report_step_report_fk FOREIGN KEY (report_id, organisation_id) REFERENCES report (id, organisation_id) ON DELETE CASCADE
);
CREATE INDEX report_step_report_id_index ON report_step (report_id, organisation_id, at);
CREATE INDEX report_step_by_account_id_index ON report_step (by_account_id);

-- What a unit says of the report in the stage of comments: the latest word of each round.
CREATE TABLE report_sector_comment (
  id uuid CONSTRAINT report_sector_comment_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  report_id uuid NOT NULL,
  round integer NOT NULL,
  -- Null: the organisation as a whole.
  unit_id uuid,
  verdict text NOT NULL CONSTRAINT report_sector_comment_verdict_known CHECK (verdict IN ('ready', 'remarks')),
  comment text NOT NULL,
  at timestamptz NOT NULL,
  by_account_id uuid CONSTRAINT report_sector_comment_account_fk REFERENCES account ON DELETE SET NULL,
  by_name text NOT NULL,
  CONSTRAINT report_sector_comment_report_fk FOREIGN KEY (report_id, organisation_id) REFERENCES report (id, organisation_id) ON DELETE CASCADE,
  CONSTRAINT report_sector_comment_unit_fk FOREIGN KEY (unit_id, organisation_id) REFERENCES unit (id, organisation_id),
  CONSTRAINT report_sector_comment_unit_unique UNIQUE NULLS NOT DISTINCT (report_id, round, unit_id)
);
CREATE INDEX report_sector_comment_report_id_index ON report_sector_comment (report_id, organisation_id);
CREATE INDEX report_sector_comment_unit_id_index ON report_sector_comment (unit_id, organisation_id);
CREATE INDEX report_sector_comment_by_account_id_index ON report_sector_comment (by_account_id);

-- What a body decided of the report in its minutes.
CREATE TABLE report_decision (
  id uuid CONSTRAINT report_decision_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  report_id uuid NOT NULL,
  round integer NOT NULL,
  stage text NOT NULL CONSTRAINT report_decision_stage_known CHECK (stage IN ('steeringGroup', 'board', 'council')),
  -- As the body is called; null: as its stage is.
  body text,
  met_on date NOT NULL,
  section text,
  outcome text NOT NULL CONSTRAINT report_decision_outcome_known CHECK (outcome IN ('approved', 'noted', 'returned')),
  minutes_url text,
  reasons text,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid CONSTRAINT report_decision_account_fk REFERENCES account ON DELETE SET NULL,
  recorded_by_name text NOT NULL,
  CONSTRAINT report_decision_report_fk FOREIGN KEY (report_id, organisation_id) REFERENCES report (id, organisation_id) ON DELETE CASCADE,
  CONSTRAINT report_decision_once_a_round UNIQUE (report_id, round, stage),
  CONSTRAINT report_decision_return_has_reasons CHECK (outcome <> 'returned' OR reasons IS NOT NULL)
);
CREATE INDEX report_decision_report_id_index ON report_decision (report_id, organisation_id);
CREATE INDEX report_decision_recorded_by_index ON report_decision (recorded_by);
