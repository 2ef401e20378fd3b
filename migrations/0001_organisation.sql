-- Organisations, their units, people and what they may do.
CREATE TABLE organisation (
  id uuid CONSTRAINT organisation_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  slug text NOT NULL CONSTRAINT organisation_slug_unique UNIQUE CONSTRAINT organisation_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind text NOT NULL CONSTRAINT organisation_kind_known CHECK (kind IN ('municipality', 'county', 'hospitalGroup', 'ngo', 'parish', 'company', 'school', 'network')),
  name jsonb NOT NULL,
  region_key text,
  demo boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON COLUMN organisation.name IS 'type: LocalText';
CREATE INDEX organisation_region_key_index ON organisation (region_key);

CREATE TABLE unit (
  id uuid CONSTRAINT unit_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL CONSTRAINT unit_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  parent_id uuid CONSTRAINT unit_parent_fk REFERENCES unit ON DELETE CASCADE,
  name jsonb NOT NULL,
  position integer NOT NULL DEFAULT 0,
  CONSTRAINT unit_not_own_parent CHECK (parent_id <> id)
);
COMMENT ON COLUMN unit.name IS 'type: LocalText';
CREATE INDEX unit_organisation_id_index ON unit (organisation_id);
CREATE INDEX unit_parent_id_index ON unit (parent_id);

CREATE TABLE account (
  id uuid CONSTRAINT account_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  email text NOT NULL CONSTRAINT account_email_unique UNIQUE CONSTRAINT account_email_lower CHECK (email = lower(email)),
  name text NOT NULL,
  password_hash text,
  language text NOT NULL DEFAULT 'fi' CONSTRAINT account_language_known CHECK (language IN ('fi', 'sv', 'en')),
  is_administrator boolean NOT NULL DEFAULT false,
  email_verified_at timestamptz,
  demo boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE membership (
  account_id uuid NOT NULL CONSTRAINT membership_account_fk REFERENCES account ON DELETE CASCADE,
  organisation_id uuid NOT NULL CONSTRAINT membership_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  role text NOT NULL CONSTRAINT membership_role_known CHECK (role IN ('owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer', 'partner', 'mentor')),
  unit_id uuid CONSTRAINT membership_unit_fk REFERENCES unit ON DELETE SET NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT membership_pk PRIMARY KEY (account_id, organisation_id)
);
CREATE INDEX membership_organisation_id_index ON membership (organisation_id);
CREATE INDEX membership_unit_id_index ON membership (unit_id);
