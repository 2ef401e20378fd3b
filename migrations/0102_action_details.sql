-- What an action's own page tells: for whom and where, on what evidence, in which steps, after what, with which money,
-- at what risk, and how often again. They are written and read as a whole with the action, so that its history, two
-- editors at once and restoring work over them as over the rest. The outline reads none of them but two plain columns.
ALTER TABLE action
  ADD COLUMN population_group text CONSTRAINT action_population_group_known CHECK (population_group IN ('children', 'young', 'workingAge', 'older', 'everyone')),
  ADD COLUMN region text,
  ADD COLUMN area_text jsonb,
  ADD COLUMN evidence jsonb,
  ADD COLUMN milestones jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN depends_on uuid[] NOT NULL DEFAULT '{}',
  ADD COLUMN budget jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN risk jsonb,
  ADD COLUMN recurrence jsonb,
  ADD COLUMN occurrences jsonb NOT NULL DEFAULT '[]',
  -- The day of the first milestone that is not done: by it the outline knows what is late without reading milestones.
  ADD COLUMN next_milestone_on date,
  ADD CONSTRAINT action_area_is_one CHECK (region IS NULL OR area_text IS NULL),
  ADD CONSTRAINT action_not_after_itself CHECK (NOT (depends_on @> ARRAY[id]));
COMMENT ON COLUMN action.area_text IS 'type: LocalText';
COMMENT ON COLUMN action.budget_euros IS 'The planned euros of all lines of the budget together; null when none says';
CREATE INDEX action_depends_on_index ON action USING gin (depends_on);

-- The one sum of before becomes a line of the year in which the action begins, else of the programme's first year.
UPDATE action
   SET budget = jsonb_build_array(jsonb_build_object(
         'year', least(2100, greatest(1990, coalesce(extract(year FROM action.starts_on)::integer, programme.first_year))),
         'line', NULL, 'plannedEuros', action.budget_euros, 'actualEuros', NULL))
  FROM goal
  JOIN priority ON priority.id = goal.priority_id
  JOIN programme ON programme.id = priority.programme_id
 WHERE goal.id = action.goal_id AND action.budget_euros IS NOT NULL;

-- A follow-up tells of a time, whom it reached in more words, what it cost and what was seen to change.
ALTER TABLE follow_up
  ADD COLUMN period_from date,
  ADD COLUMN period_to date,
  ADD COLUMN reach_groups jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN cost_euros numeric CONSTRAINT follow_up_cost_not_negative CHECK (cost_euros >= 0),
  ADD COLUMN effect jsonb,
  ADD CONSTRAINT follow_up_period_whole_or_absent CHECK (num_nulls(period_from, period_to) IN (0, 2)),
  ADD CONSTRAINT follow_up_period_in_order CHECK (period_to >= period_from);
COMMENT ON COLUMN follow_up.effect IS 'type: LocalText';
