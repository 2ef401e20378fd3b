-- Scorecards that were signed: what each said then, for ever. Without a unit it is the whole organisation's.
CREATE TABLE scorecard_signing (
  id uuid CONSTRAINT scorecard_signing_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  -- The order of signings, also of two at one moment.
  number bigint GENERATED ALWAYS AS IDENTITY,
  organisation_id uuid NOT NULL CONSTRAINT scorecard_signing_organisation_fk REFERENCES organisation,
  unit_id uuid CONSTRAINT scorecard_signing_unit_fk REFERENCES unit,
  year integer NOT NULL,
  card jsonb NOT NULL,
  -- SHA-256 of the card's canonical JSON.
  hash text NOT NULL CONSTRAINT scorecard_signing_hash_hexadecimal CHECK (hash ~ '^[0-9a-f]{64}$'),
  note text,
  signed_at timestamptz NOT NULL,
  -- No foreign key, as in the audit log: a signing outlives the account, and nothing of it is ever changed.
  account_id uuid NOT NULL,
  signed_by text NOT NULL,
  role text NOT NULL CONSTRAINT scorecard_signing_role_known CHECK (role IN ('owner', 'approver', 'editor'))
);
CREATE INDEX scorecard_signing_organisation_id_index ON scorecard_signing (organisation_id, year, number);
CREATE INDEX scorecard_signing_unit_id_index ON scorecard_signing (unit_id);
CREATE TRIGGER scorecard_signing_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON scorecard_signing
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
