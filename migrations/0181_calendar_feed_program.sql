-- Which programs have fetched a calendar, so that its owner can see that it leaked: of each only a keyed hash of what kind
-- of program it is, different for each address, and the last day. No address on the network, no words of the program.
CREATE TABLE calendar_feed_program (
  feed_id uuid NOT NULL CONSTRAINT calendar_feed_program_feed_fk REFERENCES calendar_feed ON DELETE CASCADE,
  program_hash bytea NOT NULL,
  last_asked_on date NOT NULL,
  CONSTRAINT calendar_feed_program_pk PRIMARY KEY (feed_id, program_hash)
);
CREATE INDEX calendar_feed_program_last_asked_on_index ON calendar_feed_program (last_asked_on);
