-- Parts of the people that figures are about, beyond gender. The order of categories is that of the thing itself: by age, by length of education.
CREATE TABLE breakdown_dimension (
  key text CONSTRAINT breakdown_dimension_pk PRIMARY KEY CONSTRAINT breakdown_dimension_key_form CHECK (key ~ '^[a-z][a-z0-9-]{0,30}$'),
  title jsonb NOT NULL,
  -- Whether the categories go from less to more, so that a gap is told between the first and the last.
  is_ordered boolean NOT NULL DEFAULT false,
  position integer NOT NULL
);
COMMENT ON COLUMN breakdown_dimension.title IS 'type: LocalText';

CREATE TABLE breakdown_category (
  dimension text NOT NULL CONSTRAINT breakdown_category_dimension_fk REFERENCES breakdown_dimension,
  key text NOT NULL CONSTRAINT breakdown_category_key_form CHECK (key ~ '^[a-z0-9][a-z0-9.+-]{0,40}$'),
  title jsonb NOT NULL,
  position integer NOT NULL,
  CONSTRAINT breakdown_category_pk PRIMARY KEY (dimension, key)
);
COMMENT ON COLUMN breakdown_category.title IS 'type: LocalText';

INSERT INTO breakdown_dimension (key, title, is_ordered, position) VALUES
  ('age', '{"fi": "Ikäryhmä", "sv": "Åldersgrupp", "en": "Age group"}', true, 1),
  ('education', '{"fi": "Koulutus", "sv": "Utbildning", "en": "Education"}', true, 2),
  ('language', '{"fi": "Äidinkieli", "sv": "Modersmål", "en": "Mother tongue"}', false, 3),
  ('activity', '{"fi": "Pääasiallinen toiminta", "sv": "Huvudsaklig verksamhet", "en": "Main activity"}', false, 4),
  ('income', '{"fi": "Tuloluokka", "sv": "Inkomstklass", "en": "Income class"}', true, 5);
INSERT INTO breakdown_category (dimension, key, title, position) VALUES
  ('education', 'basic', '{"fi": "Perusaste", "sv": "Grundnivå", "en": "Basic education"}', 1),
  ('education', 'secondary', '{"fi": "Toinen aste", "sv": "Andra stadiet", "en": "Upper secondary education"}', 2),
  ('education', 'higher', '{"fi": "Korkea-aste", "sv": "Högre nivå", "en": "Higher education"}', 3),
  ('language', 'fi', '{"fi": "Suomi", "sv": "Finska", "en": "Finnish"}', 1),
  ('language', 'sv', '{"fi": "Ruotsi", "sv": "Svenska", "en": "Swedish"}', 2),
  ('language', 'other', '{"fi": "Muu kieli", "sv": "Annat språk", "en": "Other language"}', 3);

-- Whose figures they are: null is a statistics producer, else an organisation's own.
ALTER TABLE indicator
  ADD COLUMN owner_organisation_id uuid CONSTRAINT indicator_owner_fk REFERENCES organisation,
  ADD COLUMN visibility text NOT NULL DEFAULT 'public' CONSTRAINT indicator_visibility_known CHECK (visibility IN ('public', 'region', 'organisation')),
  -- Whether the licence lets others publish the figures on: without it they are never in open data.
  ADD COLUMN may_republish boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT indicator_visibility_needs_owner CHECK (visibility = 'public' OR owner_organisation_id IS NOT NULL),
  ADD CONSTRAINT indicator_republish_is_public CHECK (NOT may_republish OR visibility = 'public');
UPDATE indicator SET may_republish = true WHERE licence IS NOT NULL;
CREATE INDEX indicator_owner_organisation_id_index ON indicator (owner_organisation_id);

-- A part of a municipality has a code of two parts, such as osa-alue:049-12.
ALTER TABLE region
  DROP CONSTRAINT region_key_form,
  ADD CONSTRAINT region_key_form CHECK (key ~ '^[a-z][a-z0-9-]*:[A-Za-z0-9-]+$');
