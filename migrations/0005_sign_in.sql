-- Letters with a link: the address proves itself by a token whose hash alone is kept. A token is used by deleting its row.
CREATE TABLE account_token (
  token_hash bytea CONSTRAINT account_token_pk PRIMARY KEY,
  account_id uuid NOT NULL CONSTRAINT account_token_account_fk REFERENCES account ON DELETE CASCADE,
  purpose text NOT NULL CONSTRAINT account_token_purpose_known CHECK (purpose IN ('verifyEmail', 'resetPassword')),
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL
);
CREATE INDEX account_token_account_id_index ON account_token (account_id);

-- A WebAuthn credential: its public key and the counter of its last use.
CREATE TABLE passkey (
  id text CONSTRAINT passkey_pk PRIMARY KEY,
  account_id uuid NOT NULL CONSTRAINT passkey_account_fk REFERENCES account ON DELETE CASCADE,
  name text NOT NULL,
  public_key bytea NOT NULL,
  counter bigint NOT NULL,
  transports text[] NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now(),
  last_used_at timestamptz
);
CREATE INDEX passkey_account_id_index ON passkey (account_id);

-- Challenges that have been answered: none is taken twice. A row may go when its challenge has expired.
CREATE TABLE used_challenge (
  challenge_hash bytea CONSTRAINT used_challenge_pk PRIMARY KEY,
  expires_at timestamptz NOT NULL
);
CREATE INDEX used_challenge_expires_at_index ON used_challenge (expires_at);

-- How often something was tried within a window, per account or address; the subject is kept as a keyed hash only.
CREATE TABLE attempt (
  kind text NOT NULL,
  subject_hash bytea NOT NULL,
  count integer NOT NULL,
  window_ends_at timestamptz NOT NULL,
  CONSTRAINT attempt_pk PRIMARY KEY (kind, subject_hash)
);
CREATE INDEX attempt_window_ends_at_index ON attempt (window_ends_at);
