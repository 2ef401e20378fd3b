-- Who did what and when; written in the transaction of what it tells of. It is only ever added to.
CREATE TABLE audit_event (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT audit_event_pk PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now(),
  account_id uuid,
  organisation_id uuid,
  endpoint text NOT NULL,
  target text,
  details jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX audit_event_organisation_id_at_index ON audit_event (organisation_id, at);
CREATE INDEX audit_event_account_id_at_index ON audit_event (account_id, at);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END
$$;
CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
