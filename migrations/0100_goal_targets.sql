-- A goal may be followed by several figures, each with a path of its own: what was one target becomes the first of a list.
ALTER TABLE goal
  ADD COLUMN indicator_targets jsonb NOT NULL DEFAULT '[]',
  ADD CONSTRAINT goal_indicator_targets_is_list CHECK (jsonb_typeof(indicator_targets) = 'array');

UPDATE goal
   SET indicator_targets = jsonb_build_array(jsonb_build_object(
         'indicator', indicator_key,
         'baseline', jsonb_build_object('year', baseline_year, 'value', baseline_value),
         'target', jsonb_build_object('year', target_year, 'value', target_value),
         'path', '[]'::jsonb))
 WHERE indicator_key IS NOT NULL;

ALTER TABLE goal
  DROP COLUMN indicator_key,
  DROP COLUMN baseline_year,
  DROP COLUMN baseline_value,
  DROP COLUMN target_year,
  DROP COLUMN target_value;

-- The history tells the same in the new words, so that old and new contents can be compared; what it says stays as it was.
CREATE FUNCTION pg_temp.with_targets(content jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN NOT jsonb_exists(content, 'indicatorTarget') THEN content
         ELSE (content - 'indicatorTarget') || jsonb_build_object('indicatorTargets',
           CASE WHEN jsonb_typeof(content -> 'indicatorTarget') = 'object'
                THEN jsonb_build_array((content -> 'indicatorTarget') || '{"path": []}')
                ELSE '[]'::jsonb END) END $$;

ALTER TABLE plan_change DISABLE TRIGGER plan_change_append_only;
UPDATE plan_change
   SET before = pg_temp.with_targets(before), after = pg_temp.with_targets(after)
 WHERE kind = 'goal' AND (jsonb_exists(before, 'indicatorTarget') OR jsonb_exists(after, 'indicatorTarget'));
ALTER TABLE plan_change ENABLE TRIGGER plan_change_append_only;

DROP FUNCTION pg_temp.with_targets(jsonb);
