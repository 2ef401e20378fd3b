-- What a goal answers: a concern or joy, or a phenomenon, that was promoted to it. A goal has at most one.
CREATE TABLE goal_basis (
  goal_id uuid CONSTRAINT goal_basis_pk PRIMARY KEY,
  organisation_id uuid NOT NULL,
  concern_id uuid,
  phenomenon_id uuid,
  CONSTRAINT goal_basis_is_one CHECK (num_nulls(concern_id, phenomenon_id) = 1),
  CONSTRAINT goal_basis_goal_fk FOREIGN KEY (goal_id, organisation_id) REFERENCES goal (id, organisation_id) ON DELETE CASCADE,
  CONSTRAINT goal_basis_concern_fk FOREIGN KEY (concern_id, organisation_id) REFERENCES concern (id, organisation_id) ON DELETE CASCADE,
  CONSTRAINT goal_basis_phenomenon_fk FOREIGN KEY (phenomenon_id, organisation_id) REFERENCES phenomenon (id, organisation_id) ON DELETE CASCADE
);
CREATE INDEX goal_basis_goal_id_index ON goal_basis (goal_id, organisation_id);
CREATE INDEX goal_basis_concern_id_index ON goal_basis (concern_id, organisation_id);
CREATE INDEX goal_basis_phenomenon_id_index ON goal_basis (phenomenon_id, organisation_id);
