-- Which statutory duties a part of a plan fulfils (src/modules/plans/duties/duty.ts names them), and programmes of every kind in use.
ALTER TABLE programme
  ADD COLUMN duties text[] NOT NULL DEFAULT '{}',
  DROP CONSTRAINT programme_kind_known,
  ADD CONSTRAINT programme_kind_known CHECK (kind IN ('wellbeing', 'regional', 'ageGroup', 'substanceAbuse', 'integration', 'strategy', 'other'));
ALTER TABLE priority ADD COLUMN duties text[] NOT NULL DEFAULT '{}';
ALTER TABLE goal ADD COLUMN duties text[] NOT NULL DEFAULT '{}';
