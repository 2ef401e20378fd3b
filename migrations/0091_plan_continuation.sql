-- Which programme and goals a new term continues: what was achieved stands beside what is wanted next.
ALTER TABLE programme
  ADD COLUMN continues uuid,
  ADD CONSTRAINT programme_continues_fk FOREIGN KEY (continues, organisation_id) REFERENCES programme (id, organisation_id);
CREATE INDEX programme_continues_index ON programme (continues, organisation_id);
ALTER TABLE goal
  ADD COLUMN continues uuid,
  ADD CONSTRAINT goal_continues_fk FOREIGN KEY (continues, organisation_id) REFERENCES goal (id, organisation_id);
CREATE INDEX goal_continues_index ON goal (continues, organisation_id);
