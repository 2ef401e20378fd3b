-- What an organisation does itself for a goal, apart from the figures of people; with whom; and what the goal is about.
ALTER TABLE goal
  ADD COLUMN own_doing jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN partners jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN five_ways text[] NOT NULL DEFAULT '{}',
  ADD COLUMN themes text[] NOT NULL DEFAULT '{}',
  ADD CONSTRAINT goal_own_doing_is_list CHECK (jsonb_typeof(own_doing) = 'array'),
  ADD CONSTRAINT goal_partners_is_list CHECK (jsonb_typeof(partners) = 'array'),
  ADD CONSTRAINT goal_five_ways_known CHECK (five_ways <@ ARRAY['connect', 'beActive', 'takeNotice', 'keepLearning', 'give']),
  ADD CONSTRAINT goal_themes_known CHECK (themes <@ ARRAY['mind', 'lifestyle', 'participation', 'livelihood', 'learning', 'health', 'services', 'population']);
