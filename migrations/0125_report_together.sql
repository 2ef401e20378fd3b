-- The texts of a report in one language as a Yjs document, which people write together. report_text stays what is read:
-- both are written in one transaction, and `versions` tells which version of each text the state holds.
CREATE TABLE report_shared_text (
  report_id uuid NOT NULL CONSTRAINT report_shared_text_report_fk REFERENCES report ON DELETE CASCADE,
  language text NOT NULL CONSTRAINT report_shared_text_language_known CHECK (language IN ('fi', 'sv', 'en')),
  -- Of which making the document is: a browser's copy of an earlier one is not joined to it.
  copy uuid NOT NULL DEFAULT gen_random_uuid(),
  state bytea NOT NULL,
  versions jsonb NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 0,
  updated_at timestamptz NOT NULL,
  CONSTRAINT report_shared_text_pk PRIMARY KEY (report_id, language)
);
COMMENT ON COLUMN report_shared_text.versions IS 'type: Record<string, number>';

-- Whoever writes together hears of every change that matters to them when it is committed, whoever made it: of a text
-- that was written otherwise, and of rights that began or ended. `kaarna.writer` names the process that need not hear.
CREATE FUNCTION tell_report_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('kaarna_together', concat_ws(' ', 'text', chapter.report_id, NEW.language, current_setting('kaarna.writer', true)))
    FROM report_block block JOIN report_chapter chapter ON chapter.id = block.chapter_id WHERE block.id = NEW.block_id;
  RETURN NULL;
END
$$;
CREATE TRIGGER report_text_told AFTER INSERT OR UPDATE ON report_text FOR EACH ROW EXECUTE FUNCTION tell_report_text();

CREATE FUNCTION tell_account_rights() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('kaarna_together', concat_ws(' ', 'account', OLD.account_id));
  RETURN NULL;
END
$$;
CREATE TRIGGER session_ended_told AFTER DELETE ON session FOR EACH ROW EXECUTE FUNCTION tell_account_rights();
CREATE TRIGGER membership_changed_told AFTER UPDATE OR DELETE ON membership FOR EACH ROW EXECUTE FUNCTION tell_account_rights();

CREATE FUNCTION tell_report_rights() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('kaarna_together', concat_ws(' ', 'report', OLD.id));
  RETURN NULL;
END
$$;
CREATE TRIGGER report_status_told AFTER UPDATE OF status ON report FOR EACH ROW
  WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION tell_report_rights();
CREATE TRIGGER report_removed_told AFTER DELETE ON report FOR EACH ROW EXECUTE FUNCTION tell_report_rights();
