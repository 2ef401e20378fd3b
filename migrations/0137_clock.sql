-- What happens in a year and a council term of wellbeing work, by what rule, who answers for it, and what it opens.
-- What is deleted stays, marked; what has happened to each is only ever added to.
CREATE TABLE clock_entry (
  id uuid CONSTRAINT clock_entry_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL CONSTRAINT clock_entry_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  kind text NOT NULL CONSTRAINT clock_entry_kind_known CHECK (kind IN ('council', 'deadline', 'figures', 'followUp', 'reportStage', 'negotiation', 'forum', 'hearing', 'meeting', 'networkDay', 'budget')),
  title jsonb NOT NULL,
  description jsonb,
  -- The rule of its days, as src/modules/clock/rule.ts knows it.
  rule jsonb NOT NULL,
  -- The entry that the rule is relative to, if it is to one.
  relative_to_id uuid,
  -- On the Finnish clock; both or neither.
  hours_from text CONSTRAINT clock_entry_hours_from_form CHECK (hours_from ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  hours_to text CONSTRAINT clock_entry_hours_to_form CHECK (hours_to ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  place text,
  responsible_account_id uuid CONSTRAINT clock_entry_responsible_account_fk REFERENCES account ON DELETE SET NULL,
  unit_id uuid,
  -- A group of people, which is kept elsewhere.
  responsible_group_id uuid,
  asks_done boolean NOT NULL,
  checklist jsonb NOT NULL DEFAULT '[]',
  documents jsonb NOT NULL DEFAULT '[]',
  opens jsonb,
  -- The entry of a template that it came from, so that the template is taken into use only once.
  template_entry text,
  source jsonb,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  created_by uuid CONSTRAINT clock_entry_created_by_fk REFERENCES account ON DELETE SET NULL,
  created_by_name text NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  deleted_at timestamptz,
  CONSTRAINT clock_entry_hours_whole_or_absent CHECK (num_nulls(hours_from, hours_to) IN (0, 2)),
  CONSTRAINT clock_entry_one_responsible CHECK (num_nonnulls(responsible_account_id, unit_id, responsible_group_id) <= 1),
  CONSTRAINT clock_entry_not_relative_to_itself CHECK (relative_to_id <> id),
  CONSTRAINT clock_entry_relative_as_ruled CHECK ((rule ->> 'kind' = 'relative') = (relative_to_id IS NOT NULL)),
  CONSTRAINT clock_entry_unit_fk FOREIGN KEY (unit_id, organisation_id) REFERENCES unit (id, organisation_id),
  CONSTRAINT clock_entry_id_organisation_id_unique UNIQUE (id, organisation_id),
  CONSTRAINT clock_entry_relative_to_fk FOREIGN KEY (relative_to_id, organisation_id) REFERENCES clock_entry (id, organisation_id)
);
COMMENT ON COLUMN clock_entry.title IS 'type: LocalText';
COMMENT ON COLUMN clock_entry.description IS 'type: LocalText';
CREATE INDEX clock_entry_organisation_id_index ON clock_entry (organisation_id);
CREATE INDEX clock_entry_relative_to_id_index ON clock_entry (relative_to_id, organisation_id);
CREATE INDEX clock_entry_responsible_account_id_index ON clock_entry (responsible_account_id);
CREATE INDEX clock_entry_unit_id_index ON clock_entry (unit_id, organisation_id);
CREATE INDEX clock_entry_created_by_index ON clock_entry (created_by);
CREATE UNIQUE INDEX clock_entry_template_entry_unique ON clock_entry (organisation_id, template_entry) WHERE deleted_at IS NULL;

-- What was done by hand of one occurrence of an entry, which is named by the day that the rules give it.
CREATE TABLE clock_occurrence (
  entry_id uuid NOT NULL,
  occurrence date NOT NULL,
  organisation_id uuid NOT NULL,
  moved_to date,
  is_cancelled boolean NOT NULL DEFAULT false,
  done_at timestamptz,
  done_by text,
  ticks uuid[] NOT NULL DEFAULT '{}',
  note jsonb,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  CONSTRAINT clock_occurrence_pk PRIMARY KEY (entry_id, occurrence),
  CONSTRAINT clock_occurrence_done_whole_or_absent CHECK (num_nulls(done_at, done_by) IN (0, 2)),
  CONSTRAINT clock_occurrence_entry_fk FOREIGN KEY (entry_id, organisation_id) REFERENCES clock_entry (id, organisation_id) ON DELETE CASCADE
);
COMMENT ON COLUMN clock_occurrence.note IS 'type: LocalText';
CREATE INDEX clock_occurrence_entry_id_index ON clock_occurrence (entry_id, organisation_id);
CREATE INDEX clock_occurrence_organisation_id_index ON clock_occurrence (organisation_id);

CREATE TABLE clock_entry_change (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT clock_entry_change_pk PRIMARY KEY,
  organisation_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  change text NOT NULL CONSTRAINT clock_entry_change_known CHECK (change IN ('added', 'updated', 'moved', 'marked', 'cancelled', 'deleted', 'restored')),
  at timestamptz NOT NULL,
  by_name text NOT NULL,
  occurrence date,
  -- All that the entry, or the marks of the occurrence, said before.
  before jsonb,
  marks_before jsonb,
  CONSTRAINT clock_entry_change_entry_fk FOREIGN KEY (entry_id, organisation_id) REFERENCES clock_entry (id, organisation_id) ON DELETE CASCADE
);
CREATE INDEX clock_entry_change_entry_id_index ON clock_entry_change (entry_id, organisation_id);
