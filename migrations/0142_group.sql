-- The groups that lead and follow the work: who is in them, for how long, from where, and by what rules.
CREATE TABLE body_group (
  id uuid CONSTRAINT body_group_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL CONSTRAINT body_group_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  kind text NOT NULL CONSTRAINT body_group_kind_known CHECK (kind IN
    ('management', 'hyteSteering', 'ageGroup', 'youthCouncil', 'olderPeopleCouncil', 'disabilityCouncil', 'working', 'network')),
  name jsonb NOT NULL,
  -- What the group has been set to do, and the decision that set it.
  mandate jsonb,
  decided_by text,
  decided_on date,
  decision_section text,
  decision_link text,
  -- Its term, which is usually the council's; no last day: until told otherwise.
  starts_on date NOT NULL,
  ends_on date,
  parent_id uuid,
  -- What it steers: a programme, an age group.
  programme_id uuid,
  age_group text CONSTRAINT body_group_age_group_known CHECK (age_group IN ('children', 'young', 'workingAge', 'older')),
  rules jsonb NOT NULL DEFAULT '[]',
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  deleted_at timestamptz,
  CONSTRAINT body_group_id_organisation_id_unique UNIQUE (id, organisation_id),
  CONSTRAINT body_group_days_in_order CHECK (ends_on >= starts_on),
  CONSTRAINT body_group_not_own_parent CHECK (parent_id <> id),
  CONSTRAINT body_group_parent_fk FOREIGN KEY (parent_id, organisation_id) REFERENCES body_group (id, organisation_id),
  CONSTRAINT body_group_programme_fk FOREIGN KEY (programme_id, organisation_id) REFERENCES programme (id, organisation_id)
);
COMMENT ON COLUMN body_group.name IS 'type: LocalText';
COMMENT ON COLUMN body_group.mandate IS 'type: LocalText';
CREATE INDEX body_group_organisation_id_index ON body_group (organisation_id);
CREATE INDEX body_group_parent_id_index ON body_group (parent_id, organisation_id);
CREATE INDEX body_group_programme_id_index ON body_group (programme_id, organisation_id);

-- One person in one role for one time: whoever becomes the chair ends one row and begins another. The name stays here
-- also of somebody with an account, so that the history can be read when the account is gone.
CREATE TABLE group_member (
  id uuid CONSTRAINT group_member_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  group_id uuid NOT NULL,
  account_id uuid CONSTRAINT group_member_account_fk REFERENCES account ON DELETE SET NULL,
  name text NOT NULL,
  -- Of somebody without an account, who is written to: an address and its language.
  email text CONSTRAINT group_member_email_lower CHECK (email = lower(email)),
  language text CONSTRAINT group_member_language_known CHECK (language IN ('fi', 'sv', 'en')),
  role text NOT NULL CONSTRAINT group_member_role_known CHECK (role IN
    ('chair', 'viceChair', 'secretary', 'member', 'deputy', 'expert', 'expertByExperience', 'resident')),
  -- What the person is, such as the director of education.
  title text,
  is_director boolean NOT NULL DEFAULT false,
  -- Whom the seat speaks for: a unit of the organisation, or somebody outside it.
  seat_kind text NOT NULL CONSTRAINT group_member_seat_kind_known CHECK (seat_kind IN
    ('unit', 'elected', 'ngo', 'vocationalCollege', 'school', 'county', 'municipality', 'parish', 'company', 'residents', 'other')),
  unit_id uuid,
  seat_name text,
  deputy_of uuid,
  starts_on date NOT NULL,
  ends_on date,
  -- When the chair was told that the term had ended.
  end_told_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  deleted_at timestamptz,
  CONSTRAINT group_member_id_group_id_unique UNIQUE (id, group_id),
  CONSTRAINT group_member_id_organisation_id_unique UNIQUE (id, organisation_id),
  CONSTRAINT group_member_days_in_order CHECK (ends_on >= starts_on),
  CONSTRAINT group_member_unit_of_unit_seat CHECK (unit_id IS NULL OR seat_kind = 'unit'),
  CONSTRAINT group_member_not_own_deputy CHECK (deputy_of <> id),
  CONSTRAINT group_member_group_fk FOREIGN KEY (group_id, organisation_id) REFERENCES body_group (id, organisation_id) ON DELETE CASCADE,
  CONSTRAINT group_member_unit_fk FOREIGN KEY (unit_id, organisation_id) REFERENCES unit (id, organisation_id),
  CONSTRAINT group_member_deputy_fk FOREIGN KEY (deputy_of, group_id) REFERENCES group_member (id, group_id) ON DELETE SET NULL (deputy_of)
);
CREATE INDEX group_member_group_id_index ON group_member (group_id, organisation_id);
CREATE INDEX group_member_account_id_index ON group_member (account_id);
CREATE INDEX group_member_unit_id_index ON group_member (unit_id, organisation_id);
CREATE INDEX group_member_deputy_of_index ON group_member (deputy_of, group_id);

-- What has happened to a group and its members.
CREATE TABLE group_change (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT group_change_pk PRIMARY KEY,
  organisation_id uuid NOT NULL,
  group_id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT group_change_kind_known CHECK (kind IN ('group', 'member')),
  object_id uuid NOT NULL,
  change text NOT NULL CONSTRAINT group_change_known CHECK (change IN ('added', 'updated', 'ended', 'deleted', 'restored')),
  at timestamptz NOT NULL,
  by_name text NOT NULL,
  -- All of the content before an update.
  before jsonb,
  CONSTRAINT group_change_group_fk FOREIGN KEY (group_id, organisation_id) REFERENCES body_group (id, organisation_id) ON DELETE CASCADE
);
CREATE INDEX group_change_group_id_index ON group_change (group_id, organisation_id);

-- Groups are found by the search as the plans are (0113).
CREATE TRIGGER body_group_is_searched AFTER INSERT OR UPDATE OR DELETE ON body_group
  FOR EACH ROW EXECUTE FUNCTION keep_search_entry('group', 'name', 'mandate', 'decided_by');
