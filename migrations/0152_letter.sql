-- Each letter from the moment when its planning is committed until a month after its end. While it waits its words are
-- kept sealed; afterwards they are gone.
CREATE TABLE letter (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT letter_pk PRIMARY KEY,
  -- Names the letter: planned again it is the same one, and so is it to the mail server that receives it twice.
  key text NOT NULL CONSTRAINT letter_key_unique UNIQUE,
  -- sending: its fate is unknown if the sender dies; left_out: it lost its point before it could leave.
  state text NOT NULL DEFAULT 'planned'
    CONSTRAINT letter_state_known CHECK (state IN ('planned', 'sending', 'sent', 'refused', 'left_out')),
  sealed text,
  -- The recipient's address, keyed: the table names nobody.
  address_hash bytea,
  -- The person asks for it at this moment: it is tried even where letters were refused for good.
  is_asked boolean NOT NULL DEFAULT false,
  pointless_at timestamptz,
  planned_at timestamptz NOT NULL DEFAULT now(),
  next_try_at timestamptz NOT NULL DEFAULT now(),
  tries integer NOT NULL DEFAULT 0,
  ended_at timestamptz,
  -- Why it did not leave, without a word of the letter or its recipient.
  fault text,
  CONSTRAINT letter_sealed_while_it_waits CHECK ((sealed IS NOT NULL) = (state IN ('planned', 'sending')))
);
CREATE INDEX letter_planned_index ON letter (id) WHERE state = 'planned';
CREATE INDEX letter_sending_index ON letter (id) WHERE state = 'sending';
CREATE INDEX letter_pointless_at_index ON letter (pointless_at) WHERE state = 'planned';
CREATE INDEX letter_address_hash_index ON letter (address_hash) WHERE state = 'planned';
CREATE INDEX letter_ended_at_index ON letter (ended_at) WHERE ended_at IS NOT NULL;

CREATE FUNCTION tell_letter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('letter', '');
  RETURN NULL;
END $$;
CREATE TRIGGER letter_told AFTER INSERT ON letter FOR EACH STATEMENT EXECUTE FUNCTION tell_letter();

-- Addresses whose mail server refused a letter for good: no more go there until the person proves or changes the address.
CREATE TABLE mail_bounce (
  address_hash bytea CONSTRAINT mail_bounce_pk PRIMARY KEY,
  at timestamptz NOT NULL,
  fault text NOT NULL
);

-- Letters that an earlier Kaarna planned and that have not left.
DO $$
BEGIN
  IF to_regclass('jobs.job') IS NOT NULL THEN
    INSERT INTO letter (key, sealed, planned_at)
    SELECT 'job:' || id, data->>'sealed', created_on FROM jobs.job
     WHERE name = 'mail.send' AND state < 'completed' AND data->>'sealed' IS NOT NULL ORDER BY created_on;
    DELETE FROM jobs.job WHERE name = 'mail.send' AND state < 'completed';
  END IF;
END $$;
