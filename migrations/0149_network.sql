-- Networks that the organisation is in: what was decided, aimed at and promised, and on which days.
CREATE TABLE network (
  id uuid CONSTRAINT network_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL CONSTRAINT network_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  kind text NOT NULL CONSTRAINT network_kind_known CHECK (kind IN ('healthyCities', 'regional', 'national', 'other')),
  name jsonb NOT NULL,
  -- Who keeps the network, such as THL.
  convener text,
  link text,
  since_on date,
  ended_on date,
  decided_by text,
  decided_on date,
  decision_section text,
  decision_link text,
  promised jsonb,
  -- Each as networks/network.ts says: aims of a term with their state, days, commitments with their days, contact persons.
  aims jsonb NOT NULL DEFAULT '[]',
  days jsonb NOT NULL DEFAULT '[]',
  commitments jsonb NOT NULL DEFAULT '[]',
  contacts jsonb NOT NULL DEFAULT '[]',
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  deleted_at timestamptz,
  CONSTRAINT network_days_in_order CHECK (ended_on >= since_on)
);
COMMENT ON COLUMN network.name IS 'type: LocalText';
COMMENT ON COLUMN network.promised IS 'type: LocalText';
CREATE INDEX network_organisation_id_index ON network (organisation_id);
