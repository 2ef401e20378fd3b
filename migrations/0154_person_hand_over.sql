-- What somebody who leaves, or takes up other work, has handed over to others: kept as it was then, whatever becomes of the things.
CREATE TABLE person_hand_over (
  id uuid CONSTRAINT person_hand_over_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL CONSTRAINT person_hand_over_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  from_account_id uuid CONSTRAINT person_hand_over_from_fk REFERENCES account ON DELETE SET NULL,
  to_account_id uuid CONSTRAINT person_hand_over_to_fk REFERENCES account ON DELETE SET NULL,
  from_name text NOT NULL,
  to_name text NOT NULL,
  note text NOT NULL,
  things jsonb NOT NULL,
  made_at timestamptz NOT NULL,
  made_by text NOT NULL
);
CREATE INDEX person_hand_over_organisation_id_index ON person_hand_over (organisation_id, from_account_id);
CREATE INDEX person_hand_over_from_account_id_index ON person_hand_over (from_account_id);
CREATE INDEX person_hand_over_to_account_id_index ON person_hand_over (to_account_id);
