-- A key with which a program acts as its maker does in one organisation. Who leaves the organisation takes the keys along.
CREATE TABLE api_token (
  id uuid CONSTRAINT api_token_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL CONSTRAINT api_token_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  account_id uuid NOT NULL,
  name text NOT NULL,
  token_hash bytea NOT NULL CONSTRAINT api_token_token_hash_unique UNIQUE,
  -- The last characters, by which its maker knows it again.
  ending text NOT NULL,
  scopes text[] NOT NULL CONSTRAINT api_token_scopes_some CHECK (cardinality(scopes) > 0),
  -- Addresses and networks it works from; from everywhere when empty.
  networks text[] NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL,
  -- The last day on which it works, on the Finnish clock.
  expires_on date NOT NULL,
  reminded_at timestamptz,
  last_used_at timestamptz,
  last_used_address text,
  CONSTRAINT api_token_membership_fk FOREIGN KEY (account_id, organisation_id) REFERENCES membership (account_id, organisation_id) ON DELETE CASCADE
);
CREATE INDEX api_token_membership_index ON api_token (account_id, organisation_id);
CREATE INDEX api_token_organisation_id_index ON api_token (organisation_id);
CREATE INDEX api_token_expires_on_index ON api_token (expires_on);

-- The key's name stays in the log when the key is gone.
ALTER TABLE audit_event ADD COLUMN token_id uuid, ADD COLUMN token_name text;
