-- How people find their way in the catalogue: search, classifications, favourites, and sets that organisations share.

-- Alike words are found by trigrams. Where the server has no pg_trgm, or its owner may not use it, all else works without.
DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported THEN
  RAISE NOTICE 'pg_trgm is not available: misspelt words will not be found';
END
$$;

-- Small letters without their marks, and a space between words, before the first and after the last.
CREATE FUNCTION plain_words(content text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT ' ' || trim(regexp_replace(lower(translate(content,
    'ÅÄÁÀÂÆÖØÓÔÉÈÊËÜÚÍÎŠŽČĐŊŦåäáàâæöøóôéèêëüúíîšžčđŋŧ', 'aaaaaaoooooeeeeuuiiszcdntaaaaaaoooooeeeeuuiiszcdnt')), '[^a-z0-9]+', ' ', 'g')) || ' '
$$;

-- 0–1: how alike a word and the part of a text are that comes nearest to it; 0 where the server has no trigrams.
CREATE FUNCTION likeness(word text, content text) RETURNS real LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
  IF to_regprocedure('word_similarity(text, text)') IS NULL THEN
    RETURN 0;
  END IF;
  RETURN word_similarity(word, content);
END
$$;

ALTER TABLE indicator
  ADD COLUMN title_words text NOT NULL GENERATED ALWAYS AS (
    plain_words(coalesce(title ->> 'fi', '') || ' ' || coalesce(title ->> 'sv', '') || ' ' || coalesce(title ->> 'en', ''))) STORED,
  ADD COLUMN search_words tsvector NOT NULL GENERATED ALWAYS AS (
    setweight(to_tsvector('finnish', coalesce(title ->> 'fi', '')), 'A') ||
    setweight(to_tsvector('swedish', coalesce(title ->> 'sv', '')), 'A') ||
    setweight(to_tsvector('english', coalesce(title ->> 'en', '')), 'A') ||
    setweight(to_tsvector('finnish', coalesce(description ->> 'fi', '')), 'C') ||
    setweight(to_tsvector('swedish', coalesce(description ->> 'sv', '')), 'C') ||
    setweight(to_tsvector('english', coalesce(description ->> 'en', '')), 'C')) STORED,
  -- How many municipalities have a value in the newest year that any of them has one for; null until it has been counted.
  ADD COLUMN municipalities integer CONSTRAINT indicator_municipalities_not_negative CHECK (municipalities >= 0);
CREATE INDEX indicator_search_words_index ON indicator USING gin (search_words);

-- Ways to sort indicators: Kaarna's own for everybody, and an organisation's for itself.
CREATE TABLE classification (
  id uuid CONSTRAINT classification_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid CONSTRAINT classification_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  key text NOT NULL CONSTRAINT classification_key_form CHECK (key ~ '^[a-z][a-zA-Z0-9-]{0,40}$'),
  title jsonb NOT NULL,
  description jsonb,
  position integer NOT NULL DEFAULT 0,
  version integer NOT NULL DEFAULT 1,
  deleted_at timestamptz,
  CONSTRAINT classification_organisation_id_key_unique UNIQUE NULLS NOT DISTINCT (organisation_id, key)
);
COMMENT ON COLUMN classification.title IS 'type: LocalText';
COMMENT ON COLUMN classification.description IS 'type: LocalText';

CREATE TABLE classification_class (
  classification_id uuid NOT NULL CONSTRAINT classification_class_classification_fk REFERENCES classification ON DELETE CASCADE,
  key text NOT NULL CONSTRAINT classification_class_key_form CHECK (key ~ '^[a-z][a-zA-Z0-9-]{0,40}$'),
  title jsonb NOT NULL,
  position integer NOT NULL,
  -- An indicator that nobody has placed belongs here when its Finnish title holds one of these roots (after a space: at the beginning of a word) …
  words text[] NOT NULL DEFAULT '{}',
  -- … or else when it is of one of these themes.
  themes text[] NOT NULL DEFAULT '{}',
  CONSTRAINT classification_class_pk PRIMARY KEY (classification_id, key)
);
COMMENT ON COLUMN classification_class.title IS 'type: LocalText';

-- Where somebody has placed an indicator.
CREATE TABLE indicator_class (
  indicator_key text NOT NULL CONSTRAINT indicator_class_indicator_fk REFERENCES indicator ON DELETE CASCADE,
  classification_id uuid NOT NULL,
  class_key text NOT NULL,
  CONSTRAINT indicator_class_pk PRIMARY KEY (classification_id, class_key, indicator_key),
  CONSTRAINT indicator_class_class_fk FOREIGN KEY (classification_id, class_key) REFERENCES classification_class (classification_id, key) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX indicator_class_indicator_key_index ON indicator_class (indicator_key);

CREATE TABLE favourite_indicator (
  account_id uuid NOT NULL CONSTRAINT favourite_indicator_account_fk REFERENCES account ON DELETE CASCADE,
  indicator_key text NOT NULL CONSTRAINT favourite_indicator_indicator_fk REFERENCES indicator ON DELETE CASCADE,
  created_at timestamptz NOT NULL,
  CONSTRAINT favourite_indicator_pk PRIMARY KEY (account_id, indicator_key)
);
CREATE INDEX favourite_indicator_indicator_key_index ON favourite_indicator (indicator_key);

-- The indicators that an organisation has chosen to look at together, in its order.
CREATE TABLE indicator_set (
  id uuid CONSTRAINT indicator_set_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL CONSTRAINT indicator_set_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  name jsonb NOT NULL,
  description jsonb,
  sharing text NOT NULL DEFAULT 'own' CONSTRAINT indicator_set_sharing_known CHECK (sharing IN ('own', 'named', 'region')),
  -- Which set it was copied from, while that exists.
  copied_from uuid CONSTRAINT indicator_set_copied_from_fk REFERENCES indicator_set ON DELETE SET NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  deleted_at timestamptz,
  CONSTRAINT indicator_set_id_organisation_id_unique UNIQUE (id, organisation_id)
);
COMMENT ON COLUMN indicator_set.name IS 'type: LocalText';
COMMENT ON COLUMN indicator_set.description IS 'type: LocalText';
CREATE INDEX indicator_set_organisation_id_index ON indicator_set (organisation_id);
CREATE INDEX indicator_set_copied_from_index ON indicator_set (copied_from);

CREATE TABLE indicator_set_item (
  set_id uuid NOT NULL CONSTRAINT indicator_set_item_set_fk REFERENCES indicator_set ON DELETE CASCADE,
  indicator_key text NOT NULL CONSTRAINT indicator_set_item_indicator_fk REFERENCES indicator,
  position integer NOT NULL,
  CONSTRAINT indicator_set_item_pk PRIMARY KEY (set_id, indicator_key)
);
CREATE INDEX indicator_set_item_indicator_key_index ON indicator_set_item (indicator_key);

-- With whom a set of sharing 'named' is shared.
CREATE TABLE indicator_set_share (
  set_id uuid NOT NULL CONSTRAINT indicator_set_share_set_fk REFERENCES indicator_set ON DELETE CASCADE,
  organisation_id uuid NOT NULL CONSTRAINT indicator_set_share_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  CONSTRAINT indicator_set_share_pk PRIMARY KEY (set_id, organisation_id)
);
CREATE INDEX indicator_set_share_organisation_id_index ON indicator_set_share (organisation_id);

-- Kaarna's own. Keys of the first two are those of indicator.theme and indicator.population_group.
INSERT INTO classification (key, title, description, position) VALUES
  ('theme', '{"fi": "HYTE-teemat", "sv": "HYTE-teman", "en": "Themes of wellbeing work"}', NULL, 1),
  ('populationGroup', '{"fi": "Väestöryhmät", "sv": "Befolkningsgrupper", "en": "Population groups"}', NULL, 2),
  ('vantaa', '{"fi": "Vantaan viisi osa-aluetta", "sv": "Vandas fem delområden", "en": "Vantaa''s five areas"}',
    '{"fi": "Vantaan kaupungin hyvinvoinnin määritelmän osa-alueet.", "sv": "Delområdena i Vanda stads definition av välbefinnande.", "en": "The areas of the City of Vantaa''s definition of wellbeing."}', 3),
  ('stiglitz', '{"fi": "Stiglitzin kahdeksan ulottuvuutta", "sv": "Stiglitz åtta dimensioner", "en": "Stiglitz''s eight dimensions"}',
    '{"fi": "Hyvinvoinnin ulottuvuudet Stiglitzin, Senin ja Fitoussin komission mukaan.", "sv": "Dimensionerna av välbefinnande enligt kommissionen Stiglitz, Sen och Fitoussi.", "en": "The dimensions of wellbeing of the Stiglitz–Sen–Fitoussi commission."}', 4);

INSERT INTO classification_class (classification_id, key, title, position, words, themes)
SELECT classification.id, class.key, class.title::jsonb, class.position, class.words, class.themes
  FROM classification JOIN (VALUES
  ('theme', 'mind', 1, '{"fi": "Mieli ja kokemus hyvinvoinnista", "sv": "Sinnet och upplevt välbefinnande", "en": "Mind and experienced wellbeing"}',
    ARRAY['yksinäi', 'elämänlaa', 'onnelli', 'ahdistu', 'masen', 'depress', 'mielentervey', 'psyyk', 'psykiatr', 'itsemurh', 'kuormittu', 'uupu', 'ystävä'], ARRAY['mind']),
  ('theme', 'lifestyle', 2, '{"fi": "Elintavat", "sv": "Levnadsvanor", "en": "Lifestyle"}',
    ARRAY['tupako', 'nuusk', 'savuk', 'alkohol', 'humal', 'päihte', 'huume', 'kannabi', 'raitti', 'liikun', 'liikku', 'ylipain', 'lihav', 'kasvik', 'ruokavali', 'aamiai', 'kouluruok', 'koululouna', 'nukku', 'rahapel', 'painoindeks', 'hampaiden harja'], ARRAY['lifestyle']),
  ('theme', 'participation', 3, '{"fi": "Osallisuus ja turvallisuus", "sv": "Delaktighet och trygghet", "en": "Participation and safety"}',
    ARRAY['äänest', 'osallis', 'järjestötoim', 'luottamus', 'turvalli', 'rikok', 'rikost', 'väkival', 'kiusa', 'harrast', 'vaali', 'syrjin', 'vapaaehtois'], ARRAY['participation']),
  ('theme', 'livelihood', 4, '{"fi": "Työ, toimeentulo ja asuminen", "sv": "Arbete, utkomst och boende", "en": "Work, income and housing"}',
    ARRAY['työttöm', 'työlli', 'pienitul', 'toimeentulo', 'asunno', 'asunto', 'ahtaas', 'vuokra', ' velka', 'köyhy', 'käytettävissä olev', ' gini', 'perusturva', 'asumistu'], ARRAY['livelihood']),
  ('theme', 'learning', 5, '{"fi": "Oppiminen ja koulu", "sv": "Lärande och skola", "en": "Learning and school"}',
    ARRAY['koulutu', 'tutkinto', 'tutkinnon', 'varhaiskasvatu', 'päivähoi', 'koulunkäy', 'opettaj', 'oppimi', 'esiopetu', 'lukio opinto', 'luvattomi', 'poissaolo'], ARRAY['learning']),
  ('theme', 'health', 6, '{"fi": "Terveys ja toimintakyky", "sv": "Hälsa och funktionsförmåga", "en": "Health and functional capacity"}',
    ARRAY['sairastav', 'sairau', 'kuolle', 'kuolem', 'elinajanod', 'kaatumi', 'murtum', 'tapaturm', 'terveydentil', 'terveytensä', 'toimintaky', 'toimintarajoit', 'diabet', 'syöpä', 'syöpi', 'verenpain', 'rokot', 'tartun', 'dementi', 'muistisair', 'hammas', 'työkyvyttömyyseläk', 'työkyky', 'astma', 'raska', 'synnytt'], ARRAY['health']),
  ('theme', 'services', 7, '{"fi": "Palvelut ja hyvinvointityön rakenteet", "sv": "Tjänster och välfärdsarbetets strukturer", "en": "Services and structures of wellbeing work"}',
    ARRAY['käynti', 'käynni', 'käynne', 'asiakas', 'asiakkai', 'palvelui', 'palvelun', 'hoitopäiv', 'hoitojakso', 'kotihoi', 'kotiin annettav', 'omaishoi', 'laitoshoi', 'neuvola', 'lastensuojel', 'huostaan', 'sijoitet', 'perhetyö', 'nettokust', 'käyttökust', 'kustannu', 'henkilöstö', 'avohoi', 'pistemäär', 'lääkäri', 'asumispalv', 'vuodeosast', 'odottan', 'kirjasto'], ARRAY['services']),
  ('theme', 'population', 8, '{"fi": "Väestö", "sv": "Befolkning", "en": "Population"}',
    ARRAY['väestö 31', 'keskiväkiluku', 'huoltosuhde', 'syntyn', 'muuttol', 'nettomuut', 'lapsiperhe', 'yksinhuolt', 'kieliset', 'ulkomaa', 'avioero', 'vuotiaat väestö', 'väestöennus'], ARRAY['population']),

  ('populationGroup', 'children', 1, '{"fi": "Lapset ja perheet", "sv": "Barn och familjer", "en": "Children and families"}',
    ARRAY[' laps', ' last', 'perheet', 'perheide', 'perheis', 'neuvola', '0 vuot', '0 6 vuot', '0 7 vuot', '0 12 vuot', '0 14 vuot', '0 15 vuot', '0 17 vuot', '4 5 luok', '5 luok', 'varhaiskasvatu', 'esiopetu', 'vanhemmat', 'huoltaj'], ARRAY[]::text[]),
  ('populationGroup', 'young', 2, '{"fi": "Nuoret", "sv": "Unga", "en": "Young people"}',
    ARRAY['nuor', '8 9 luok', '8 ja 9 luok', 'lukio', 'aol opisk', '13 15 vuot', '13 17 vuot', '15 17 vuot', '15 24 vuot', '16 18 vuot', '16 24 vuot', '17 24 vuot', '18 24 vuot', '18 21 vuot', '16 17 vuot'], ARRAY[]::text[]),
  ('populationGroup', 'workingAge', 3, '{"fi": "Työikäiset", "sv": "Personer i arbetsför ålder", "en": "Working age"}',
    ARRAY['työikä', '15 64 vuot', '16 64 vuot', '18 64 vuot', '20 54 vuot', '20 64 vuot', '25 54 vuot', '25 64 vuot', '18 34 vuot', '30 64 vuot', '35 64 vuot', '40 64 vuot', '50 64 vuot', 'työttöm', 'työlli', 'työvoima'], ARRAY[]::text[]),
  ('populationGroup', 'older', 4, '{"fi": "Ikääntyneet", "sv": "Äldre", "en": "Older people"}',
    ARRAY['65 vuot', '75 vuot', '80 vuot', '85 vuot', '65 74 vuot', '75 84 vuot', '75 79 vuot', '65 69 vuot', 'ikäänt', ' vanhu', 'iäkkä', 'ikäihmi', 'muistisair'], ARRAY[]::text[]),
  ('populationGroup', 'everyone', 5, '{"fi": "Koko väestö", "sv": "Hela befolkningen", "en": "Everyone"}', ARRAY[]::text[], ARRAY[]::text[]),

  ('vantaa', 'health', 1, '{"fi": "Terveys", "sv": "Hälsa", "en": "Health"}', ARRAY[]::text[], ARRAY['health', 'lifestyle', 'mind']),
  ('vantaa', 'community', 2, '{"fi": "Yhteisöllisyys", "sv": "Gemenskap", "en": "Community"}',
    ARRAY['yksinäi', 'ystävä', 'kiusa', 'osallis', 'järjestötoim', 'äänest', 'vapaaehtois'], ARRAY['participation']),
  ('vantaa', 'environment', 3, '{"fi": "Elinympäristö", "sv": "Livsmiljö", "en": "Living environment"}',
    ARRAY['asunto', 'asunno', 'ahtaas', 'asuinalu', 'ympärist', 'turvalli', 'rikok', 'rikost', 'väkival', 'liikenne', 'liikennetapaturm', 'meluh', 'viheralu', 'sisäilm', 'vuokra'], ARRAY[]::text[]),
  ('vantaa', 'learning', 4, '{"fi": "Jatkuva oppiminen", "sv": "Kontinuerligt lärande", "en": "Continuous learning"}', ARRAY['kirjasto'], ARRAY['learning']),
  ('vantaa', 'livelihood', 5, '{"fi": "Työ ja toimeentulo", "sv": "Arbete och utkomst", "en": "Work and income"}', ARRAY[]::text[], ARRAY['livelihood']),

  ('stiglitz', 'health', 1, '{"fi": "Terveys", "sv": "Hälsa", "en": "Health"}', ARRAY[]::text[], ARRAY['health', 'lifestyle', 'mind']),
  ('stiglitz', 'education', 2, '{"fi": "Koulutus", "sv": "Utbildning", "en": "Education"}', ARRAY[]::text[], ARRAY['learning']),
  ('stiglitz', 'activities', 3, '{"fi": "Henkilökohtainen toiminta ja työ", "sv": "Personliga aktiviteter och arbete", "en": "Personal activities and work"}',
    ARRAY['työttöm', 'työlli', 'harrast', 'vapaa aik', 'kirjasto', 'kulttuur'], ARRAY[]::text[]),
  ('stiglitz', 'environment', 4, '{"fi": "Ympäristö", "sv": "Miljö", "en": "Environment"}',
    ARRAY['ympärist', 'asuinalu', 'viheralu', 'meluh', 'sisäilm', 'ilmanlaa', 'asuinympäristö'], ARRAY[]::text[]),
  ('stiglitz', 'voice', 5, '{"fi": "Äänen saaminen kuuluville yhteiskunnassa", "sv": "Att få sin röst hörd i samhället", "en": "Political voice"}',
    ARRAY['äänest', 'vaali', 'osallis', 'vaikutta', 'luottamus'], ARRAY[]::text[]),
  ('stiglitz', 'connections', 6, '{"fi": "Sosiaaliset yhteydet ja suhteet", "sv": "Sociala kontakter och relationer", "en": "Social connections and relationships"}',
    ARRAY['yksinäi', 'ystävä', 'kiusa', 'järjestötoim', 'vapaaehtois', 'yhteydenpi', 'perhesuht'], ARRAY['participation']),
  ('stiglitz', 'livingStandards', 7, '{"fi": "Aineellinen elintaso", "sv": "Materiell levnadsstandard", "en": "Material living standards"}', ARRAY[]::text[], ARRAY['livelihood']),
  ('stiglitz', 'security', 8, '{"fi": "Turvallisuuden tunne", "sv": "Trygghetskänsla", "en": "Sense of security"}',
    ARRAY['turvalli', 'rikok', 'rikost', 'väkival'], ARRAY[]::text[])
  ) AS class (classification, key, position, title, words, themes) ON class.classification = classification.key;
