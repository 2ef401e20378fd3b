-- What new figures meant for an organisation's area: written once after each import, never changed.
CREATE TABLE change_digest (
  id uuid CONSTRAINT change_digest_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL CONSTRAINT change_digest_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  -- Figures fetched after the first moment, up to the second one.
  since timestamptz NOT NULL,
  until timestamptz NOT NULL,
  content jsonb NOT NULL,
  CONSTRAINT change_digest_organisation_until_unique UNIQUE (organisation_id, until),
  CONSTRAINT change_digest_forwards CHECK (since < until)
);

-- When the knowledge base is brought up to date by itself; without a row it is done by hand.
CREATE TABLE import_schedule (
  source text CONSTRAINT import_schedule_pk PRIMARY KEY,
  rhythm text NOT NULL CONSTRAINT import_schedule_rhythm_known CHECK (rhythm IN ('daily', 'weekly', 'monthly')),
  selection jsonb NOT NULL,
  next_on date NOT NULL
);
