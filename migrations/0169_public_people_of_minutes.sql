-- Whose names the public part of minutes tells besides those of members in office: ids of group_member, and whether it
-- tells who else was there. Nobody unless the keeper of the minutes has chosen so.
ALTER TABLE meeting_minutes ADD COLUMN public_people jsonb NOT NULL DEFAULT '[]';
ALTER TABLE meeting_minutes ADD COLUMN shows_guests boolean NOT NULL DEFAULT false;
