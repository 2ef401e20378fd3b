-- What an organisation's people can find of its own things. Each thing has one entry, which the database itself writes whenever
-- the thing is written, so that no code can forget it; what is deleted keeps its entry, and who may find what is asked of the thing.
CREATE TABLE search_entry (
  kind text NOT NULL,
  id uuid NOT NULL,
  organisation_id uuid NOT NULL CONSTRAINT search_entry_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  -- The title in all its languages as plain_words writes it, to be looked through for roots.
  title_words text NOT NULL,
  -- Title (A) and texts (C) as the stemmers of the three languages cut them.
  search_words tsvector NOT NULL,
  CONSTRAINT search_entry_pk PRIMARY KEY (kind, id)
);
CREATE INDEX search_entry_organisation_id_index ON search_entry (organisation_id, kind);
CREATE INDEX search_entry_search_words_index ON search_entry USING gin (search_words) WITH (fastupdate = off);

-- Parts of words and misspelt words are found by trigrams; where there are none, titles are read through one by one.
DO $$
BEGIN
  IF to_regprocedure('word_similarity(text, text)') IS NOT NULL THEN
    CREATE INDEX search_entry_title_words_index ON search_entry USING gin (title_words gin_trgm_ops) WITH (fastupdate = off);
  END IF;
END
$$;

-- A text in any of its languages as the stemmers cut it; a plain one, such as a name, as it is.
CREATE FUNCTION stemmed_words(content jsonb, weight "char") RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT setweight(CASE jsonb_typeof(content)
    WHEN 'object' THEN to_tsvector('finnish', coalesce(content ->> 'fi', '')) || to_tsvector('swedish', coalesce(content ->> 'sv', ''))
      || to_tsvector('english', coalesce(content ->> 'en', ''))
    WHEN 'string' THEN to_tsvector('simple', content #>> '{}')
    ELSE ''::tsvector END, weight)
$$;

-- Writes the entry of a row. Arguments of the trigger: the kind, the column of the title, and those of the texts.
CREATE FUNCTION keep_search_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  content jsonb;
  title jsonb;
  words tsvector;
  place integer;
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM search_entry WHERE kind = TG_ARGV[0] AND id = OLD.id;
    RETURN NULL;
  END IF;
  content := to_jsonb(NEW);
  title := content -> TG_ARGV[1];
  words := stemmed_words(title, 'A');
  FOR place IN 2 .. TG_NARGS - 1 LOOP
    words := words || stemmed_words(content -> TG_ARGV[place], 'C');
  END LOOP;
  INSERT INTO search_entry AS entry (kind, id, organisation_id, title_words, search_words)
  VALUES (TG_ARGV[0], NEW.id, NEW.organisation_id,
    plain_words(coalesce(title ->> 'fi', '') || ' ' || coalesce(title ->> 'sv', '') || ' ' || coalesce(title ->> 'en', '')), words)
  ON CONFLICT (kind, id) DO UPDATE SET title_words = excluded.title_words, search_words = excluded.search_words
   WHERE (entry.title_words, entry.search_words) IS DISTINCT FROM (excluded.title_words, excluded.search_words);
  RETURN NULL;
END
$$;

CREATE TRIGGER programme_is_searched AFTER INSERT OR UPDATE OR DELETE ON programme
  FOR EACH ROW EXECUTE FUNCTION keep_search_entry('programme', 'name', 'approved_by');
CREATE TRIGGER priority_is_searched AFTER INSERT OR UPDATE OR DELETE ON priority
  FOR EACH ROW EXECUTE FUNCTION keep_search_entry('priority', 'title', 'description');
CREATE TRIGGER goal_is_searched AFTER INSERT OR UPDATE OR DELETE ON goal
  FOR EACH ROW EXECUTE FUNCTION keep_search_entry('goal', 'title', 'description', 'criterion');
CREATE TRIGGER action_is_searched AFTER INSERT OR UPDATE OR DELETE ON action
  FOR EACH ROW EXECUTE FUNCTION keep_search_entry('action', 'title', 'description', 'owner_name', 'partners', 'resources', 'stopped_reason');
CREATE TRIGGER concern_is_searched AFTER INSERT OR UPDATE OR DELETE ON concern
  FOR EACH ROW EXECUTE FUNCTION keep_search_entry('concern', 'text', 'origin_note', 'said_by', 'left_out_reason');
CREATE TRIGGER phenomenon_is_searched AFTER INSERT OR UPDATE OR DELETE ON phenomenon
  FOR EACH ROW EXECUTE FUNCTION keep_search_entry('phenomenon', 'name', 'description');
CREATE TRIGGER report_is_searched AFTER INSERT OR UPDATE OR DELETE ON report
  FOR EACH ROW EXECUTE FUNCTION keep_search_entry('report', 'title');

-- Writes every entry anew, from all tables that have the trigger.
CREATE FUNCTION rebuild_search_entries() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  searched regclass;
BEGIN
  DELETE FROM search_entry;
  FOR searched IN SELECT tgrelid FROM pg_trigger WHERE tgfoid = 'keep_search_entry'::regproc LOOP
    EXECUTE format('UPDATE %s SET id = id', searched);
  END LOOP;
END
$$;
SELECT rebuild_search_entries();
