-- What a programme or a goal carries out of a document above it: the organisation's strategy, or the county's regional programme.
CREATE TABLE plan_link (
  id uuid CONSTRAINT plan_link_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  programme_id uuid,
  goal_id uuid,
  upper_organisation_id uuid NOT NULL CONSTRAINT plan_link_upper_organisation_fk REFERENCES organisation,
  upper_programme_id uuid,
  upper_priority_id uuid,
  upper_goal_id uuid,
  upper_title jsonb NOT NULL,
  linked_at timestamptz NOT NULL,
  CONSTRAINT plan_link_is_of_one CHECK (num_nonnulls(programme_id, goal_id) = 1),
  CONSTRAINT plan_link_is_to_one CHECK (num_nonnulls(upper_programme_id, upper_priority_id, upper_goal_id) = 1),
  CONSTRAINT plan_link_once UNIQUE NULLS NOT DISTINCT (programme_id, goal_id, upper_programme_id, upper_priority_id, upper_goal_id),
  CONSTRAINT plan_link_programme_fk FOREIGN KEY (programme_id, organisation_id) REFERENCES programme (id, organisation_id) ON DELETE CASCADE,
  CONSTRAINT plan_link_goal_fk FOREIGN KEY (goal_id, organisation_id) REFERENCES goal (id, organisation_id) ON DELETE CASCADE,
  CONSTRAINT plan_link_upper_programme_fk FOREIGN KEY (upper_programme_id, upper_organisation_id) REFERENCES programme (id, organisation_id) ON DELETE CASCADE,
  CONSTRAINT plan_link_upper_priority_fk FOREIGN KEY (upper_priority_id, upper_organisation_id) REFERENCES priority (id, organisation_id) ON DELETE CASCADE,
  CONSTRAINT plan_link_upper_goal_fk FOREIGN KEY (upper_goal_id, upper_organisation_id) REFERENCES goal (id, organisation_id) ON DELETE CASCADE
);
COMMENT ON COLUMN plan_link.upper_title IS 'type: LocalText';
CREATE INDEX plan_link_programme_id_index ON plan_link (programme_id, organisation_id);
CREATE INDEX plan_link_goal_id_index ON plan_link (goal_id, organisation_id);
CREATE INDEX plan_link_upper_organisation_id_index ON plan_link (upper_organisation_id);
CREATE INDEX plan_link_upper_programme_id_index ON plan_link (upper_programme_id, upper_organisation_id);
CREATE INDEX plan_link_upper_priority_id_index ON plan_link (upper_priority_id, upper_organisation_id);
CREATE INDEX plan_link_upper_goal_id_index ON plan_link (upper_goal_id, upper_organisation_id);

ALTER TABLE plan_change
  DROP CONSTRAINT plan_change_change_known,
  ADD CONSTRAINT plan_change_change_known CHECK (change IN ('created', 'updated', 'moved', 'linked', 'deleted', 'restored'));
