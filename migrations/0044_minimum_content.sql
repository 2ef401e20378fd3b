-- The minimum data content of a wellbeing report (vähimmäistietosisältö): versioned lists, and how each organisation has handled each item in each year.
CREATE TABLE content_list (
  id uuid CONSTRAINT content_list_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  register text NOT NULL CONSTRAINT content_list_register_known CHECK (register IN ('real', 'demo')),
  level text NOT NULL CONSTRAINT content_list_level_known CHECK (level IN ('municipality', 'county')),
  version text NOT NULL,
  title jsonb NOT NULL,
  -- Whether it is the one that Kaarna brings along, which is nobody's official list.
  is_own boolean NOT NULL DEFAULT false,
  -- The list that a year begins with; the years before keep theirs.
  is_current boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL,
  created_by text,
  CONSTRAINT content_list_version_unique UNIQUE (register, level, version)
);
COMMENT ON COLUMN content_list.title IS 'type: LocalText';
CREATE UNIQUE INDEX content_list_current_unique ON content_list (register, level) WHERE is_current;

-- An item's id stays the same from version to version, so that what an organisation has said of it stays with it.
CREATE TABLE content_item (
  list_id uuid NOT NULL CONSTRAINT content_item_list_fk REFERENCES content_list ON DELETE CASCADE,
  id text NOT NULL CONSTRAINT content_item_id_form CHECK (id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$'),
  position integer NOT NULL,
  heading jsonb NOT NULL,
  title jsonb NOT NULL,
  kind text NOT NULL CONSTRAINT content_item_kind_known CHECK (kind IN ('state', 'action', 'qualitative')),
  -- Not a foreign key: a list may name indicators that this installation has not fetched.
  indicator_key text,
  CONSTRAINT content_item_pk PRIMARY KEY (list_id, id)
);
COMMENT ON COLUMN content_item.heading IS 'type: LocalText';
COMMENT ON COLUMN content_item.title IS 'type: LocalText';

-- Which list an organisation goes through in a year; without a row the current one.
CREATE TABLE content_year (
  organisation_id uuid NOT NULL CONSTRAINT content_year_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  year integer NOT NULL CONSTRAINT content_year_plausible CHECK (year BETWEEN 1900 AND 2100),
  list_id uuid NOT NULL CONSTRAINT content_year_list_fk REFERENCES content_list,
  CONSTRAINT content_year_pk PRIMARY KEY (organisation_id, year)
);
CREATE INDEX content_year_list_id_index ON content_year (list_id);

CREATE TABLE content_handling (
  organisation_id uuid NOT NULL CONSTRAINT content_handling_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  year integer NOT NULL CONSTRAINT content_handling_year_plausible CHECK (year BETWEEN 1900 AND 2100),
  item_id text NOT NULL,
  -- open: what was said has been taken back.
  decision text NOT NULL CONSTRAINT content_handling_decision_known CHECK (decision IN ('open', 'answered', 'missing', 'notRelevant')),
  -- The answer, why it is not relevant, or what is known of a figure that is missing.
  text jsonb,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  CONSTRAINT content_handling_pk PRIMARY KEY (organisation_id, year, item_id),
  CONSTRAINT content_handling_says_why CHECK (decision IN ('open', 'missing') OR text IS NOT NULL)
);
COMMENT ON COLUMN content_handling.text IS 'type: LocalText';

-- What was said of an item before and after each change. It is only ever added to.
CREATE TABLE content_handling_change (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT content_handling_change_pk PRIMARY KEY,
  organisation_id uuid NOT NULL,
  year integer NOT NULL,
  item_id text NOT NULL,
  version integer NOT NULL,
  decision text NOT NULL,
  text jsonb,
  at timestamptz NOT NULL,
  account_id uuid,
  by_name text NOT NULL
);
COMMENT ON COLUMN content_handling_change.text IS 'type: LocalText';
CREATE INDEX content_handling_change_item_index ON content_handling_change (organisation_id, year, item_id, id);
CREATE TRIGGER content_handling_change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON content_handling_change
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
