-- A session is known by the hash of its token only; deleting the row signs out.
CREATE TABLE session (
  token_hash bytea CONSTRAINT session_pk PRIMARY KEY,
  account_id uuid NOT NULL CONSTRAINT session_account_fk REFERENCES account ON DELETE CASCADE,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL
);
CREATE INDEX session_account_id_index ON session (account_id);
CREATE INDEX session_expires_at_index ON session (expires_at);
