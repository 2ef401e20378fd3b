-- Every change of every part of a plan with its whole content before and after it. It is only ever added to.
CREATE TABLE plan_change (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT plan_change_pk PRIMARY KEY,
  organisation_id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT plan_change_kind_known CHECK (kind IN ('programme', 'priority', 'goal', 'action', 'followUp')),
  object_id uuid NOT NULL,
  change text NOT NULL CONSTRAINT plan_change_change_known CHECK (change IN ('created', 'updated', 'moved', 'deleted', 'restored')),
  version integer NOT NULL,
  at timestamptz NOT NULL,
  account_id uuid,
  by_name text NOT NULL,
  before jsonb,
  after jsonb
);
CREATE INDEX plan_change_object_id_index ON plan_change (object_id, organisation_id, id);
CREATE INDEX plan_change_organisation_id_index ON plan_change (organisation_id, id);

CREATE TRIGGER plan_change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON plan_change
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
