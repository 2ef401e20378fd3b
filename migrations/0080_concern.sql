-- Joys and concerns (ilon ja huolen aiheet), what figures say of them, and the phenomena (ilmiöt) that tie them together.
-- What is deleted stays, marked; what has happened to each is only ever added to.
CREATE TABLE concern (
  id uuid CONSTRAINT concern_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL CONSTRAINT concern_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  kind text NOT NULL CONSTRAINT concern_kind_known CHECK (kind IN ('joy', 'concern')),
  text jsonb NOT NULL,
  origin text NOT NULL CONSTRAINT concern_origin_known CHECK (origin IN ('indicator', 'meeting', 'hearing', 'forum', 'survey', 'observation')),
  -- Where and when it was said, in the words of who wrote it down.
  origin_note jsonb,
  -- The indicator that it was seen in, or that it is about from the start.
  indicator_key text CONSTRAINT concern_indicator_fk REFERENCES indicator,
  population_group text CONSTRAINT concern_population_group_known CHECK (population_group IN ('children', 'young', 'workingAge', 'older', 'everyone')),
  theme text,
  -- A part of the organisation's area; null: all of it.
  region_key text CONSTRAINT concern_region_fk REFERENCES region,
  -- Whose voice it is: a unit of the organisation, or a body that was heard. Neither: who wrote it down.
  unit_id uuid,
  said_by text,
  -- Why nothing is done of it for now; null: it is not left out.
  left_out_reason jsonb,
  left_out_at timestamptz,
  left_out_by text,
  -- The one that it was merged into, which speaks for it from then on.
  merged_into_id uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  created_by uuid CONSTRAINT concern_created_by_fk REFERENCES account ON DELETE SET NULL,
  created_by_name text NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  deleted_at timestamptz,
  CONSTRAINT concern_left_out_whole_or_absent CHECK (num_nulls(left_out_reason, left_out_at, left_out_by) IN (0, 3)),
  CONSTRAINT concern_not_merged_into_itself CHECK (merged_into_id <> id),
  CONSTRAINT concern_unit_fk FOREIGN KEY (unit_id, organisation_id) REFERENCES unit (id, organisation_id),
  CONSTRAINT concern_id_organisation_id_unique UNIQUE (id, organisation_id),
  CONSTRAINT concern_merged_into_fk FOREIGN KEY (merged_into_id, organisation_id) REFERENCES concern (id, organisation_id)
);
COMMENT ON COLUMN concern.text IS 'type: LocalText';
COMMENT ON COLUMN concern.origin_note IS 'type: LocalText';
COMMENT ON COLUMN concern.left_out_reason IS 'type: LocalText';
CREATE INDEX concern_organisation_id_index ON concern (organisation_id, created_at);
CREATE INDEX concern_indicator_key_index ON concern (indicator_key);
CREATE INDEX concern_region_key_index ON concern (region_key);
CREATE INDEX concern_unit_id_index ON concern (unit_id, organisation_id);
CREATE INDEX concern_merged_into_id_index ON concern (merged_into_id, organisation_id);
CREATE INDEX concern_created_by_index ON concern (created_by);

-- What a person found when the concern was held against figures. Removing one keeps the row.
CREATE TABLE concern_finding (
  id uuid CONSTRAINT concern_finding_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  concern_id uuid NOT NULL,
  finding text NOT NULL CONSTRAINT concern_finding_known CHECK (finding IN ('confirmed', 'notSeen', 'noFigure')),
  reasoning jsonb,
  found_on date NOT NULL,
  found_by text NOT NULL,
  created_at timestamptz NOT NULL,
  created_by uuid CONSTRAINT concern_finding_created_by_fk REFERENCES account ON DELETE SET NULL,
  removed_at timestamptz,
  CONSTRAINT concern_finding_concern_fk FOREIGN KEY (concern_id, organisation_id) REFERENCES concern (id, organisation_id) ON DELETE CASCADE
);
COMMENT ON COLUMN concern_finding.reasoning IS 'type: LocalText';
CREATE INDEX concern_finding_concern_id_index ON concern_finding (concern_id, organisation_id);
CREATE INDEX concern_finding_created_by_index ON concern_finding (created_by);

-- The figures that a finding stands on, as they were seen: revision, year and value stay whatever the source corrects.
CREATE TABLE concern_evidence (
  finding_id uuid NOT NULL CONSTRAINT concern_evidence_finding_fk REFERENCES concern_finding ON DELETE CASCADE,
  position integer NOT NULL,
  indicator_key text NOT NULL CONSTRAINT concern_evidence_indicator_fk REFERENCES indicator,
  region_key text NOT NULL CONSTRAINT concern_evidence_region_fk REFERENCES region,
  revision integer NOT NULL,
  year integer NOT NULL,
  value double precision NOT NULL,
  CONSTRAINT concern_evidence_pk PRIMARY KEY (finding_id, position),
  CONSTRAINT concern_evidence_indicator_once UNIQUE (finding_id, indicator_key)
);
CREATE INDEX concern_evidence_indicator_key_index ON concern_evidence (indicator_key);
CREATE INDEX concern_evidence_region_key_index ON concern_evidence (region_key);

CREATE TABLE concern_change (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT concern_change_pk PRIMARY KEY,
  organisation_id uuid NOT NULL,
  concern_id uuid NOT NULL,
  change text NOT NULL CONSTRAINT concern_change_known CHECK (change IN ('added', 'updated', 'leftOut', 'takenUp', 'merged', 'split', 'deleted', 'restored')),
  at timestamptz NOT NULL,
  by_name text NOT NULL,
  -- The text before an update, the reason of a leaving out, or the text of the one that was merged or split.
  words jsonb,
  -- All of the content before an update.
  before jsonb,
  CONSTRAINT concern_change_concern_fk FOREIGN KEY (concern_id, organisation_id) REFERENCES concern (id, organisation_id) ON DELETE CASCADE
);
COMMENT ON COLUMN concern_change.words IS 'type: LocalText';
CREATE INDEX concern_change_concern_id_index ON concern_change (concern_id, organisation_id);

CREATE TABLE phenomenon (
  id uuid CONSTRAINT phenomenon_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL CONSTRAINT phenomenon_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  name jsonb NOT NULL,
  description jsonb,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  deleted_at timestamptz,
  CONSTRAINT phenomenon_id_organisation_id_unique UNIQUE (id, organisation_id)
);
COMMENT ON COLUMN phenomenon.name IS 'type: LocalText';
COMMENT ON COLUMN phenomenon.description IS 'type: LocalText';
CREATE INDEX phenomenon_organisation_id_index ON phenomenon (organisation_id);

CREATE TABLE phenomenon_concern (
  phenomenon_id uuid NOT NULL,
  concern_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  position integer NOT NULL,
  CONSTRAINT phenomenon_concern_pk PRIMARY KEY (phenomenon_id, concern_id),
  CONSTRAINT phenomenon_concern_phenomenon_fk FOREIGN KEY (phenomenon_id, organisation_id) REFERENCES phenomenon (id, organisation_id) ON DELETE CASCADE,
  CONSTRAINT phenomenon_concern_concern_fk FOREIGN KEY (concern_id, organisation_id) REFERENCES concern (id, organisation_id) ON DELETE CASCADE
);
CREATE INDEX phenomenon_concern_phenomenon_id_index ON phenomenon_concern (phenomenon_id, organisation_id);
CREATE INDEX phenomenon_concern_concern_id_index ON phenomenon_concern (concern_id, organisation_id);

CREATE TABLE phenomenon_indicator (
  phenomenon_id uuid NOT NULL CONSTRAINT phenomenon_indicator_phenomenon_fk REFERENCES phenomenon ON DELETE CASCADE,
  indicator_key text NOT NULL CONSTRAINT phenomenon_indicator_indicator_fk REFERENCES indicator,
  position integer NOT NULL,
  CONSTRAINT phenomenon_indicator_pk PRIMARY KEY (phenomenon_id, indicator_key)
);
CREATE INDEX phenomenon_indicator_indicator_key_index ON phenomenon_indicator (indicator_key);

-- Who can do something of it: a unit of the organisation, or a partner by name.
CREATE TABLE phenomenon_actor (
  phenomenon_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  position integer NOT NULL,
  unit_id uuid,
  name text,
  CONSTRAINT phenomenon_actor_pk PRIMARY KEY (phenomenon_id, position),
  CONSTRAINT phenomenon_actor_unit_or_name CHECK (num_nulls(unit_id, name) = 1),
  CONSTRAINT phenomenon_actor_phenomenon_fk FOREIGN KEY (phenomenon_id, organisation_id) REFERENCES phenomenon (id, organisation_id) ON DELETE CASCADE,
  CONSTRAINT phenomenon_actor_unit_fk FOREIGN KEY (unit_id, organisation_id) REFERENCES unit (id, organisation_id) ON DELETE CASCADE
);
CREATE INDEX phenomenon_actor_phenomenon_id_index ON phenomenon_actor (phenomenon_id, organisation_id);
CREATE INDEX phenomenon_actor_unit_id_index ON phenomenon_actor (unit_id, organisation_id);
