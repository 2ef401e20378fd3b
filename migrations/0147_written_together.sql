-- Whatever several people write together is kept in one table, by the document's name; what everybody reads stays in
-- the tables of the module that has it.
CREATE TABLE shared_document (
  name text CONSTRAINT shared_document_pk PRIMARY KEY,
  -- Id of what is written: when that goes, the document goes.
  thing uuid NOT NULL,
  -- Of which making the document is: a browser's copy of an earlier one is not joined to it.
  copy uuid NOT NULL DEFAULT gen_random_uuid(),
  state bytea NOT NULL,
  -- Which version of each text the state holds.
  versions jsonb NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 0,
  updated_at timestamptz NOT NULL
);
COMMENT ON COLUMN shared_document.versions IS 'type: Record<string, number>';
CREATE INDEX shared_document_thing_index ON shared_document (thing);
INSERT INTO shared_document (name, thing, copy, state, versions, revision, updated_at)
  SELECT report_id || '/' || language, report_id, copy, state, versions, revision, updated_at FROM report_shared_text;
DROP TABLE report_shared_text;

-- What those who write hear, in one form whatever they write: `document <name> <process>`, `thing <id>`, `account <id>`.
CREATE OR REPLACE FUNCTION tell_report_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('kaarna_together', concat_ws(' ', 'document', chapter.report_id || '/' || NEW.language, current_setting('kaarna.writer', true)))
    FROM report_block block JOIN report_chapter chapter ON chapter.id = block.chapter_id WHERE block.id = NEW.block_id;
  RETURN NULL;
END
$$;

-- The argument names the column that holds the thing's id.
CREATE FUNCTION tell_written_thing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('kaarna_together', concat_ws(' ', 'thing', to_jsonb(coalesce(NEW, OLD)) ->> TG_ARGV[0]));
  RETURN NULL;
END
$$;
CREATE FUNCTION forget_shared_documents() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM shared_document WHERE thing = OLD.id;
  RETURN NULL;
END
$$;

DROP TRIGGER report_changed_told ON report;
DROP TRIGGER report_removed_told ON report;
DROP FUNCTION tell_report_rights();
CREATE TRIGGER report_changed_told AFTER UPDATE OF status, version ON report FOR EACH ROW
  WHEN (OLD.status IS DISTINCT FROM NEW.status OR OLD.version IS DISTINCT FROM NEW.version) EXECUTE FUNCTION tell_written_thing('id');
CREATE TRIGGER report_removed_told AFTER DELETE ON report FOR EACH ROW EXECUTE FUNCTION tell_written_thing('id');
CREATE TRIGGER report_documents_forgotten AFTER DELETE ON report FOR EACH ROW EXECUTE FUNCTION forget_shared_documents();

-- The notes of an item say who wrote them last, and what they said before is kept by sittings, as with texts of reports.
ALTER TABLE meeting_item
  ADD COLUMN notes_updated_at timestamptz,
  ADD COLUMN notes_updated_by uuid CONSTRAINT meeting_item_notes_updated_by_fk REFERENCES account ON DELETE SET NULL;
CREATE INDEX meeting_item_notes_updated_by_index ON meeting_item (notes_updated_by);

CREATE TABLE meeting_notes_history (
  item_id uuid NOT NULL,
  version integer NOT NULL,
  organisation_id uuid NOT NULL,
  notes jsonb NOT NULL,
  written_at timestamptz NOT NULL,
  written_by uuid CONSTRAINT meeting_notes_history_written_by_fk REFERENCES account ON DELETE SET NULL,
  CONSTRAINT meeting_notes_history_pk PRIMARY KEY (item_id, version),
  CONSTRAINT meeting_notes_history_item_fk FOREIGN KEY (item_id, organisation_id) REFERENCES meeting_item (id, organisation_id) ON DELETE CASCADE
);
CREATE INDEX meeting_notes_history_item_id_index ON meeting_notes_history (item_id, organisation_id);
CREATE INDEX meeting_notes_history_written_by_index ON meeting_notes_history (written_by);

-- Notes that were stored otherwise come to those who write; what else changes in the meeting, its agenda or its group
-- has their pages look anew, and their rights.
CREATE FUNCTION tell_meeting_notes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('kaarna_together', concat_ws(' ', 'document', 'notes/' || NEW.meeting_id, current_setting('kaarna.writer', true)));
  RETURN NULL;
END
$$;
CREATE TRIGGER meeting_notes_told AFTER UPDATE OF notes ON meeting_item FOR EACH ROW
  WHEN (OLD.notes IS DISTINCT FROM NEW.notes) EXECUTE FUNCTION tell_meeting_notes();
CREATE TRIGGER meeting_item_told AFTER UPDATE ON meeting_item FOR EACH ROW
  WHEN (OLD.version <> NEW.version OR OLD.position <> NEW.position) EXECUTE FUNCTION tell_written_thing('meeting_id');
CREATE TRIGGER meeting_agenda_told AFTER INSERT OR DELETE ON meeting_item FOR EACH ROW EXECUTE FUNCTION tell_written_thing('meeting_id');
CREATE TRIGGER meeting_told AFTER UPDATE ON meeting FOR EACH ROW
  WHEN (OLD.version <> NEW.version) EXECUTE FUNCTION tell_written_thing('id');
CREATE TRIGGER meeting_removed_told AFTER DELETE ON meeting FOR EACH ROW EXECUTE FUNCTION tell_written_thing('id');
CREATE TRIGGER meeting_documents_forgotten AFTER DELETE ON meeting FOR EACH ROW EXECUTE FUNCTION forget_shared_documents();
-- Who was in the group until now may have been writing.
CREATE TRIGGER group_member_changed_told AFTER UPDATE OR DELETE ON group_member FOR EACH ROW
  WHEN (OLD.account_id IS NOT NULL) EXECUTE FUNCTION tell_account_rights();
