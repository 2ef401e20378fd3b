-- The catalogue: what a source says about an indicator, and what an administrator says (direction to threshold).
CREATE TABLE indicator (
  key text CONSTRAINT indicator_pk PRIMARY KEY CONSTRAINT indicator_key_form CHECK (key ~ '^[a-z][a-z0-9-]*:[A-Za-z0-9._-]+$'),
  register text NOT NULL CONSTRAINT indicator_register_known CHECK (register IN ('real', 'demo')),
  source text NOT NULL,
  title jsonb NOT NULL,
  description jsonb NOT NULL DEFAULT '{}',
  interpretation jsonb NOT NULL DEFAULT '{}',
  limits jsonb NOT NULL DEFAULT '{}',
  producer jsonb NOT NULL DEFAULT '{}',
  unit jsonb NOT NULL DEFAULT '{}',
  rate_per double precision CONSTRAINT indicator_rate_per_positive CHECK (rate_per > 0),
  decimals smallint NOT NULL DEFAULT 1 CONSTRAINT indicator_decimals_range CHECK (decimals BETWEEN 0 AND 6),
  genders text[] NOT NULL DEFAULT '{}',
  licence text,
  updated_on date,
  direction text NOT NULL DEFAULT 'neutral' CONSTRAINT indicator_direction_known CHECK (direction IN ('higher', 'lower', 'neutral')),
  theme text CONSTRAINT indicator_theme_known CHECK (theme IN ('mind', 'lifestyle', 'participation', 'livelihood', 'learning', 'health', 'services', 'population')),
  population_group text CONSTRAINT indicator_population_group_known CHECK (population_group IN ('children', 'young', 'workingAge', 'older', 'everyone')),
  is_core boolean NOT NULL DEFAULT false,
  flat_threshold double precision CONSTRAINT indicator_flat_threshold_positive CHECK (flat_threshold >= 0),
  -- Place in the minimum data content; null for the others.
  position integer,
  -- What the last fetch asked for and learnt, so that the next one asks only for what is new.
  fetched_first_year smallint,
  fetched_last_year smallint,
  fetched_updated_on date,
  catalogue_version bigint NOT NULL DEFAULT 0
);
COMMENT ON COLUMN indicator.title IS 'type: LocalText';
COMMENT ON COLUMN indicator.description IS 'type: LocalText';
COMMENT ON COLUMN indicator.interpretation IS 'type: LocalText';
COMMENT ON COLUMN indicator.limits IS 'type: LocalText';
COMMENT ON COLUMN indicator.producer IS 'type: LocalText';
COMMENT ON COLUMN indicator.unit IS 'type: LocalText';
CREATE INDEX indicator_catalogue_version_index ON indicator (catalogue_version);
CREATE INDEX indicator_core_index ON indicator (register, position) WHERE is_core;
