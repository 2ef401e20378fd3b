-- Who answers for which duty of promoting wellbeing and health, as the organisation has decided.
CREATE TABLE duty_responsibility (
  organisation_id uuid NOT NULL CONSTRAINT duty_responsibility_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  duty text NOT NULL,
  -- The body that answers, such as a committee; in the words of the decision.
  body text,
  group_id uuid,
  unit_id uuid,
  -- Who does it: a person with an account, or a name.
  account_id uuid CONSTRAINT duty_responsibility_account_fk REFERENCES account ON DELETE SET NULL,
  person_name text,
  decided_by text,
  decided_on date,
  decision_section text,
  decision_link text,
  note text NOT NULL,
  version integer NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  CONSTRAINT duty_responsibility_pk PRIMARY KEY (organisation_id, duty),
  CONSTRAINT duty_responsibility_one_person CHECK (num_nonnulls(account_id, person_name) < 2),
  CONSTRAINT duty_responsibility_group_fk FOREIGN KEY (group_id, organisation_id) REFERENCES body_group (id, organisation_id),
  CONSTRAINT duty_responsibility_unit_fk FOREIGN KEY (unit_id, organisation_id) REFERENCES unit (id, organisation_id)
);
CREATE INDEX duty_responsibility_group_id_index ON duty_responsibility (group_id, organisation_id);
CREATE INDEX duty_responsibility_unit_id_index ON duty_responsibility (unit_id, organisation_id);
CREATE INDEX duty_responsibility_account_id_index ON duty_responsibility (account_id);
