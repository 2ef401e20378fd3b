-- Kept files whose bytes are in an S3-compatible store and not in the pieces here. Added in the transaction that keeps the file.
CREATE TABLE stored_file_outside (
  sha256 text CONSTRAINT stored_file_outside_pk PRIMARY KEY CONSTRAINT stored_file_outside_file_fk REFERENCES stored_file,
  put_at timestamptz NOT NULL
);
CREATE TRIGGER stored_file_outside_unchanged BEFORE UPDATE OR TRUNCATE ON stored_file_outside
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A file may move, by the owner of the tables alone, and never out of both places.
CREATE FUNCTION keep_file_somewhere() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER') THEN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
  END IF;
  IF TG_TABLE_NAME = 'stored_file_piece' THEN
    IF NOT EXISTS (SELECT FROM stored_file_outside WHERE sha256 = OLD.sha256) THEN
      RAISE EXCEPTION 'the file % is nowhere else', OLD.sha256;
    END IF;
  ELSIF (SELECT bytes FROM stored_file WHERE sha256 = OLD.sha256) IS DISTINCT FROM
        (SELECT sum(octet_length(body)) FROM stored_file_piece WHERE sha256 = OLD.sha256) THEN
    RAISE EXCEPTION 'the file % is nowhere else', OLD.sha256;
  END IF;
  RETURN OLD;
END
$$;
CREATE TRIGGER stored_file_outside_kept BEFORE DELETE ON stored_file_outside
  FOR EACH ROW EXECUTE FUNCTION keep_file_somewhere();

DROP TRIGGER stored_file_piece_append_only ON stored_file_piece;
CREATE TRIGGER stored_file_piece_unchanged BEFORE UPDATE OR TRUNCATE ON stored_file_piece
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER stored_file_piece_kept BEFORE DELETE ON stored_file_piece
  FOR EACH ROW EXECUTE FUNCTION keep_file_somewhere();
