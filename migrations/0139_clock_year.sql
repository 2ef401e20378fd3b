-- The years that were made from the year before: what was moved by hand was proposed again, what comes once was asked of.
CREATE TABLE clock_year (
  organisation_id uuid NOT NULL CONSTRAINT clock_year_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  year integer NOT NULL,
  made_at timestamptz NOT NULL,
  made_by text NOT NULL,
  CONSTRAINT clock_year_pk PRIMARY KEY (organisation_id, year)
);

-- What people were told of an occurrence by the clock itself: each once, whatever happens in between.
CREATE TABLE clock_telling (
  id uuid CONSTRAINT clock_telling_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  occurrence date NOT NULL,
  -- late: to who answers for it; lateLong: to who leads them; opened and offered: what it opens.
  kind text NOT NULL CONSTRAINT clock_telling_kind_known CHECK (kind IN ('late', 'lateLong', 'opened', 'offered')),
  -- The last day of the occurrence as it was when it was told.
  day date NOT NULL,
  told_at timestamptz NOT NULL,
  CONSTRAINT clock_telling_once UNIQUE (entry_id, occurrence, kind),
  CONSTRAINT clock_telling_entry_fk FOREIGN KEY (entry_id, organisation_id) REFERENCES clock_entry (id, organisation_id) ON DELETE CASCADE
);
CREATE INDEX clock_telling_entry_id_index ON clock_telling (entry_id, organisation_id);
CREATE INDEX clock_telling_organisation_id_index ON clock_telling (organisation_id, told_at);

-- Entries are found by the search as other things are (0113).
CREATE TRIGGER clock_entry_is_searched AFTER INSERT OR UPDATE OR DELETE ON clock_entry
  FOR EACH ROW EXECUTE FUNCTION keep_search_entry('clockEntry', 'title', 'description', 'place');
