-- What was told of an action: when, by whom, and what state it put the action in.
CREATE TABLE follow_up (
  id uuid CONSTRAINT follow_up_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  action_id uuid NOT NULL,
  told_on date NOT NULL,
  body jsonb NOT NULL,
  state text CONSTRAINT follow_up_state_known CHECK (state IN ('ongoing', 'atRisk', 'done', 'stopped')),
  author_id uuid CONSTRAINT follow_up_author_fk REFERENCES account ON DELETE SET NULL,
  author_name text NOT NULL,
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  deleted_at timestamptz,
  CONSTRAINT follow_up_action_fk FOREIGN KEY (action_id, organisation_id) REFERENCES action (id, organisation_id) ON DELETE CASCADE
);
COMMENT ON COLUMN follow_up.body IS 'type: LocalText';
CREATE INDEX follow_up_action_id_index ON follow_up (action_id, organisation_id, told_on);
CREATE INDEX follow_up_author_id_index ON follow_up (author_id);
