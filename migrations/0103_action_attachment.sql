-- Files that belong to an action. Only readers of the action get them; a file that is removed is gone.
CREATE TABLE action_attachment (
  id uuid CONSTRAINT action_attachment_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  action_id uuid NOT NULL,
  name text NOT NULL,
  media_type text NOT NULL,
  size integer NOT NULL CONSTRAINT action_attachment_size_in_limits CHECK (size BETWEEN 1 AND 10485760),
  bytes bytea NOT NULL,
  created_at timestamptz NOT NULL,
  created_by uuid CONSTRAINT action_attachment_account_fk REFERENCES account ON DELETE SET NULL,
  created_by_name text NOT NULL,
  CONSTRAINT action_attachment_action_fk FOREIGN KEY (action_id, organisation_id) REFERENCES action (id, organisation_id) ON DELETE CASCADE
);
CREATE INDEX action_attachment_action_id_index ON action_attachment (action_id, organisation_id, created_at);
CREATE INDEX action_attachment_created_by_index ON action_attachment (created_by);
