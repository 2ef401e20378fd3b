-- What an organisation opens its reports of a kind from. Every change is a new version and the newest is in use, so that
-- nothing that was written is lost; one without chapters says that Kaarna's own is used again.
CREATE TABLE report_template (
  organisation_id uuid NOT NULL CONSTRAINT report_template_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  kind text NOT NULL CONSTRAINT report_template_kind_known CHECK (
    kind IN ('annual', 'broad', 'review', 'plan', 'agePlan', 'regional', 'regionalPlan', 'negotiation')
  ),
  version integer NOT NULL CONSTRAINT report_template_version_positive CHECK (version > 0),
  content jsonb,
  saved_at timestamptz NOT NULL,
  saved_by text NOT NULL,
  CONSTRAINT report_template_pk PRIMARY KEY (organisation_id, kind, version)
);
