-- What an organisation has typed of its own indicator is kept as it was typed; the catalogue holds it as HTML in which nothing typed is markup.
ALTER TABLE own_indicator ADD COLUMN description jsonb NOT NULL DEFAULT '{}';
COMMENT ON COLUMN own_indicator.description IS 'type: LocalText';
UPDATE own_indicator SET description = indicator.description FROM indicator WHERE indicator.key = own_indicator.indicator_key;
UPDATE indicator
   SET description = (
         SELECT coalesce(jsonb_object_agg(typed.key,
           '<p>' || replace(replace(replace(replace(typed.value, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), E'\n', '<br />') || '</p>'), '{}')
           FROM jsonb_each_text(indicator.description) AS typed),
       catalogue_version = version.version + 1
  FROM own_indicator, knowledge_version AS version
 WHERE own_indicator.indicator_key = indicator.key AND version.scope = 'catalogue';
UPDATE knowledge_version SET version = version + 1 WHERE scope = 'catalogue';
