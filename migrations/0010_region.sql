-- Regions of the register, real and of the demo. A slot is the region's place in decoded figures: given once, never changed or given again.
CREATE TABLE region (
  key text CONSTRAINT region_pk PRIMARY KEY CONSTRAINT region_key_form CHECK (key ~ '^[a-z][a-z0-9-]*:[A-Za-z0-9]+$'),
  register text NOT NULL CONSTRAINT region_register_known CHECK (register IN ('real', 'demo')),
  category text NOT NULL,
  code text NOT NULL,
  title jsonb NOT NULL,
  slot integer NOT NULL CONSTRAINT region_slot_unique UNIQUE CONSTRAINT region_slot_range CHECK (slot BETWEEN 0 AND 65535),
  valid_from date,
  valid_to date,
  CONSTRAINT region_category_code_unique UNIQUE (register, category, code)
);
COMMENT ON COLUMN region.title IS 'type: LocalText';

CREATE FUNCTION refuse_slot_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.key <> OLD.key OR NEW.slot <> OLD.slot THEN
    RAISE EXCEPTION 'The key and the slot of a region are for ever';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER region_slot_fixed BEFORE UPDATE ON region FOR EACH ROW EXECUTE FUNCTION refuse_slot_change();
CREATE TRIGGER region_append_only BEFORE DELETE OR TRUNCATE ON region FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The larger regions that a region belongs to.
CREATE TABLE region_member (
  region_key text NOT NULL CONSTRAINT region_member_region_fk REFERENCES region,
  larger_key text NOT NULL CONSTRAINT region_member_larger_fk REFERENCES region,
  CONSTRAINT region_member_pk PRIMARY KEY (region_key, larger_key)
);
CREATE INDEX region_member_larger_key_index ON region_member (larger_key);

-- What a source calls a region. It may have several names of which one is current, as counties have in Sotkanet.
CREATE TABLE region_source_id (
  source text NOT NULL,
  source_id text NOT NULL,
  region_key text NOT NULL CONSTRAINT region_source_id_region_fk REFERENCES region,
  is_current boolean NOT NULL DEFAULT true,
  CONSTRAINT region_source_id_pk PRIMARY KEY (source, source_id)
);
CREATE INDEX region_source_id_region_key_index ON region_source_id (region_key);

-- Counts every change of the register and of the catalogue, so that a process knows when what it remembers is out of date.
CREATE TABLE knowledge_version (
  scope text CONSTRAINT knowledge_version_pk PRIMARY KEY CONSTRAINT knowledge_version_scope_known CHECK (scope IN ('register', 'catalogue')),
  version bigint NOT NULL DEFAULT 0
);
INSERT INTO knowledge_version (scope) VALUES ('register'), ('catalogue');
