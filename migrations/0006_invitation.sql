-- An open invitation to an organisation; accepting or withdrawing it deletes the row, the audit log keeps the history.
CREATE TABLE invitation (
  id uuid CONSTRAINT invitation_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL CONSTRAINT invitation_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  email text NOT NULL CONSTRAINT invitation_email_lower CHECK (email = lower(email)),
  role text NOT NULL CONSTRAINT invitation_role_known CHECK (role IN ('owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer', 'partner', 'mentor')),
  unit_id uuid,
  token_hash bytea NOT NULL CONSTRAINT invitation_token_hash_unique UNIQUE,
  invited_by uuid CONSTRAINT invitation_invited_by_fk REFERENCES account ON DELETE SET NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  -- Whether the link went to the mailbox: only then does accepting it prove that the address is the person's.
  is_mailed boolean NOT NULL,
  CONSTRAINT invitation_email_unique UNIQUE (organisation_id, email),
  CONSTRAINT invitation_unit_fk FOREIGN KEY (unit_id, organisation_id) REFERENCES unit (id, organisation_id)
);
CREATE INDEX invitation_unit_id_index ON invitation (unit_id, organisation_id);
CREATE INDEX invitation_invited_by_index ON invitation (invited_by);
