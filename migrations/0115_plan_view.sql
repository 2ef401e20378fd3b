-- Views of a plan that people have saved: which view, and what it leaves of the programme. A shared one is seen by all who read plans.
CREATE TABLE plan_view (
  id uuid CONSTRAINT plan_view_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL CONSTRAINT plan_view_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  account_id uuid NOT NULL CONSTRAINT plan_view_account_fk REFERENCES account ON DELETE CASCADE,
  kind text NOT NULL CONSTRAINT plan_view_kind_known CHECK (kind IN ('board', 'timeline', 'groups')),
  name text NOT NULL,
  query jsonb NOT NULL,
  is_shared boolean NOT NULL,
  saved_at timestamptz NOT NULL
);
CREATE INDEX plan_view_organisation_id_index ON plan_view (organisation_id);
CREATE INDEX plan_view_account_id_index ON plan_view (account_id, organisation_id);
