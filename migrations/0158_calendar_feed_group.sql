-- Groups came after the calendars: an address of a group names one of its own organisation, as everything else does.
DELETE FROM calendar_feed
 WHERE group_id IS NOT NULL
   AND NOT EXISTS (SELECT FROM body_group WHERE body_group.id = group_id AND body_group.organisation_id = calendar_feed.organisation_id);
ALTER TABLE calendar_feed
  ADD CONSTRAINT calendar_feed_group_fk FOREIGN KEY (group_id, organisation_id) REFERENCES body_group (id, organisation_id) ON DELETE CASCADE;
CREATE INDEX calendar_feed_group_id_index ON calendar_feed (group_id, organisation_id);
