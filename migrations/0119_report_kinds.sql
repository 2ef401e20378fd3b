-- Every kind of report that is written. A plan of an age group has the group, and there is one of each in a year. A
-- report keeps what its template said when it was opened: the stages that handle it, and each chapter's guidance.
ALTER TABLE report
  ADD COLUMN population_group text
    CONSTRAINT report_population_group_known CHECK (population_group IN ('children', 'workingAge', 'older')),
  ADD COLUMN stages text[] NOT NULL DEFAULT ARRAY['comments', 'statements', 'steeringGroup', 'board', 'council']
    CONSTRAINT report_stages_known CHECK (stages <@ ARRAY['comments', 'statements', 'steeringGroup', 'board', 'council']),
  DROP CONSTRAINT report_kind_known,
  ADD CONSTRAINT report_kind_known CHECK (
    kind IN ('annual', 'broad', 'review', 'plan', 'agePlan', 'regional', 'regionalPlan', 'negotiation')
  ),
  ADD CONSTRAINT report_age_plan_has_group CHECK ((kind = 'agePlan') = (population_group IS NOT NULL)),
  DROP CONSTRAINT report_organisation_kind_year_unique,
  ADD CONSTRAINT report_organisation_kind_year_unique
    UNIQUE NULLS NOT DISTINCT (organisation_id, kind, year, population_group);
ALTER TABLE report ALTER COLUMN stages DROP DEFAULT;

-- Null guidance: Kaarna's own for the chapter's key.
ALTER TABLE report_chapter
  ADD COLUMN guidance jsonb,
  ADD COLUMN is_required boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN report_chapter.guidance IS 'type: LocalText';
