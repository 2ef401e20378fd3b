-- One row, once: the first-use wizard has been walked through. The key keeps two walkers from both being first.
CREATE TABLE setup (
  id boolean CONSTRAINT setup_pk PRIMARY KEY DEFAULT true CONSTRAINT setup_only_one CHECK (id),
  completed_at timestamptz NOT NULL
);
