-- A unit belongs to one organisation, and so does everything that names it. A unit that is in use cannot be removed:
-- an editor of a unit must never become, by its removal, an editor of the whole organisation.
ALTER TABLE unit ADD CONSTRAINT unit_id_organisation_id_unique UNIQUE (id, organisation_id);

ALTER TABLE unit DROP CONSTRAINT unit_parent_fk;
ALTER TABLE unit ADD CONSTRAINT unit_parent_fk FOREIGN KEY (parent_id, organisation_id) REFERENCES unit (id, organisation_id);
DROP INDEX unit_parent_id_index;
CREATE INDEX unit_parent_id_index ON unit (parent_id, organisation_id);

ALTER TABLE membership DROP CONSTRAINT membership_unit_fk;
ALTER TABLE membership ADD CONSTRAINT membership_unit_fk FOREIGN KEY (unit_id, organisation_id) REFERENCES unit (id, organisation_id);
DROP INDEX membership_unit_id_index;
CREATE INDEX membership_unit_id_index ON membership (unit_id, organisation_id);
