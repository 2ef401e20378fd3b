-- A board that meets is not a council that decides: who counts the days to the council counts them to its own.
ALTER TABLE clock_entry DROP CONSTRAINT clock_entry_kind_known;
UPDATE clock_entry SET kind = 'board'
 WHERE kind = 'council' AND template_entry = 'municipality.reportInBoard';
-- The last day by which an act wants something to be in the council is not a day on which the council meets.
UPDATE clock_entry SET kind = 'deadline'
 WHERE kind = 'council' AND template_entry IN ('municipality.accountsInCouncil', 'municipality.budgetInCouncil', 'county.accountsInCouncil', 'county.budgetInCouncil');
ALTER TABLE clock_entry ADD CONSTRAINT clock_entry_kind_known
  CHECK (kind IN ('council', 'board', 'deadline', 'figures', 'followUp', 'reportStage', 'negotiation', 'forum', 'hearing', 'meeting', 'networkDay', 'budget'));
