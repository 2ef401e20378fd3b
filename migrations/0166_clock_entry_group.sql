-- The group that answers for an entry is one of the organisation's own. A group that was deleted stays, marked, and is
-- nobody who answers until it is brought back; one that goes for good leaves the entry to who keeps the clock.
UPDATE clock_entry AS entry SET responsible_group_id = NULL
 WHERE responsible_group_id IS NOT NULL
   AND NOT EXISTS (SELECT FROM body_group
                    WHERE body_group.id = entry.responsible_group_id
                      AND body_group.organisation_id = entry.organisation_id);
ALTER TABLE clock_entry ADD CONSTRAINT clock_entry_responsible_group_fk
  FOREIGN KEY (responsible_group_id, organisation_id) REFERENCES body_group (id, organisation_id)
  ON DELETE SET NULL (responsible_group_id);
CREATE INDEX clock_entry_responsible_group_id_index ON clock_entry (responsible_group_id, organisation_id);
