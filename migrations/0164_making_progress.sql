-- How far the making of a large file is, while somebody waits for it: what is being done, and of what is counted, how much of how many.
ALTER TABLE report_made_file
  ADD COLUMN step text CONSTRAINT report_made_file_step_known CHECK (step IN ('reading', 'drawing', 'setting')),
  ADD COLUMN step_done integer,
  ADD COLUMN step_of integer,
  ADD CONSTRAINT report_made_file_step_while_waiting CHECK (step IS NULL OR state = 'waiting'),
  ADD CONSTRAINT report_made_file_step_counted CHECK (
    num_nulls(step_done, step_of) IN (0, 2) AND step_done BETWEEN 0 AND step_of
  );
