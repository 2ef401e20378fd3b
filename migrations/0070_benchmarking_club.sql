-- Benchmarking clubs: organisations that count the same thing in the same way, compare it among themselves and may open it.
CREATE TABLE club (
  id uuid CONSTRAINT club_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  -- The coordinating organisation.
  organisation_id uuid NOT NULL CONSTRAINT club_organisation_fk REFERENCES organisation,
  slug text NOT NULL CONSTRAINT club_slug_unique UNIQUE CONSTRAINT club_slug_form CHECK (slug ~ '^[a-z0-9][a-z0-9-]{0,27}$'),
  name jsonb NOT NULL,
  description jsonb,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  -- A closed club takes nothing more; what it has stays to be read.
  closed_at timestamptz
);
COMMENT ON COLUMN club.name IS 'type: LocalText';
COMMENT ON COLUMN club.description IS 'type: LocalText';
CREATE INDEX club_organisation_id_index ON club (organisation_id);

CREATE TABLE club_member (
  club_id uuid NOT NULL CONSTRAINT club_member_club_fk REFERENCES club ON DELETE CASCADE,
  organisation_id uuid NOT NULL CONSTRAINT club_member_organisation_fk REFERENCES organisation,
  state text NOT NULL CONSTRAINT club_member_state_known CHECK (state IN ('invited', 'joined', 'declined', 'left')),
  state_at timestamptz NOT NULL,
  state_by text NOT NULL,
  CONSTRAINT club_member_pk PRIMARY KEY (club_id, organisation_id)
);
CREATE INDEX club_member_organisation_id_index ON club_member (organisation_id);

CREATE TABLE club_indicator (
  id uuid CONSTRAINT club_indicator_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  club_id uuid NOT NULL CONSTRAINT club_indicator_club_fk REFERENCES club ON DELETE CASCADE,
  code text NOT NULL CONSTRAINT club_indicator_code_form CHECK (code ~ '^[a-z0-9][a-z0-9-]{0,29}$'),
  title jsonb NOT NULL,
  direction text NOT NULL CONSTRAINT club_indicator_direction_known CHECK (direction IN ('higher', 'lower', 'neutral')),
  theme text,
  -- The edition of the definition that is in force.
  edition integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  CONSTRAINT club_indicator_code_unique UNIQUE (club_id, code)
);
COMMENT ON COLUMN club_indicator.title IS 'type: LocalText';

-- What the members agree to, edition by edition; never changed once it is written.
CREATE TABLE club_edition (
  indicator_id uuid NOT NULL CONSTRAINT club_edition_indicator_fk REFERENCES club_indicator ON DELETE CASCADE,
  edition integer NOT NULL,
  definition jsonb NOT NULL,
  unit jsonb NOT NULL,
  decimals smallint NOT NULL,
  lowest double precision,
  highest double precision,
  -- The largest change from the year before that raises no question, in per cent.
  usual_change double precision,
  opens_after_embargo boolean NOT NULL,
  written_at timestamptz NOT NULL,
  written_by text NOT NULL,
  CONSTRAINT club_edition_pk PRIMARY KEY (indicator_id, edition)
);
COMMENT ON COLUMN club_edition.definition IS 'type: LocalText';
COMMENT ON COLUMN club_edition.unit IS 'type: LocalText';

CREATE TABLE club_agreement (
  indicator_id uuid NOT NULL,
  edition integer NOT NULL,
  organisation_id uuid NOT NULL CONSTRAINT club_agreement_organisation_fk REFERENCES organisation,
  -- The unit that answers for the figure, and whose editors may report it; null: the whole organisation.
  unit_id uuid,
  agreed_at timestamptz NOT NULL,
  agreed_by text NOT NULL,
  CONSTRAINT club_agreement_pk PRIMARY KEY (indicator_id, edition, organisation_id),
  CONSTRAINT club_agreement_edition_fk FOREIGN KEY (indicator_id, edition) REFERENCES club_edition ON DELETE CASCADE,
  CONSTRAINT club_agreement_unit_fk FOREIGN KEY (unit_id, organisation_id) REFERENCES unit (id, organisation_id)
);
CREATE INDEX club_agreement_organisation_id_index ON club_agreement (organisation_id);
CREATE INDEX club_agreement_unit_id_index ON club_agreement (unit_id, organisation_id);

CREATE TABLE club_round (
  id uuid CONSTRAINT club_round_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  indicator_id uuid NOT NULL,
  -- The definition by which all figures of the round are counted.
  edition integer NOT NULL,
  year smallint NOT NULL CONSTRAINT club_round_year_range CHECK (year BETWEEN 1900 AND 2200),
  due_on date NOT NULL,
  embargo_on date NOT NULL,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  CONSTRAINT club_round_year_unique UNIQUE (indicator_id, year),
  CONSTRAINT club_round_days_in_order CHECK (embargo_on >= due_on),
  CONSTRAINT club_round_edition_fk FOREIGN KEY (indicator_id, edition) REFERENCES club_edition ON DELETE CASCADE
);
CREATE INDEX club_round_edition_index ON club_round (indicator_id, edition);

CREATE TABLE club_figure (
  round_id uuid NOT NULL CONSTRAINT club_figure_round_fk REFERENCES club_round ON DELETE CASCADE,
  organisation_id uuid NOT NULL CONSTRAINT club_figure_organisation_fk REFERENCES organisation,
  -- Null: there is no figure, and the reason says why.
  value double precision,
  reason text,
  note text,
  version integer NOT NULL DEFAULT 1,
  reported_at timestamptz NOT NULL,
  reported_by text NOT NULL,
  -- What was approved stands while a correction waits: then its version is not the reported one.
  approved_version integer,
  approved_value double precision,
  approved_reason text,
  approved_note text,
  approved_at timestamptz,
  approved_by text,
  question text,
  asked_at timestamptz,
  asked_by text,
  answer text,
  answered_at timestamptz,
  answered_by text,
  CONSTRAINT club_figure_pk PRIMARY KEY (round_id, organisation_id),
  CONSTRAINT club_figure_value_or_reason CHECK ((value IS NULL) <> (reason IS NULL)),
  CONSTRAINT club_figure_approval_whole CHECK ((approved_version IS NULL) = (approved_at IS NULL))
);
CREATE INDEX club_figure_organisation_id_index ON club_figure (organisation_id);
