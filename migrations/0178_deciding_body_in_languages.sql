-- What a deciding body is called, in the languages of the report: until now the Finnish name stood in every language.
ALTER TABLE report_decision
  ALTER COLUMN body TYPE jsonb USING CASE WHEN body IS NOT NULL THEN jsonb_build_object('fi', body) END;
COMMENT ON COLUMN report_decision.body IS 'type: LocalText';
CREATE INDEX report_decision_body_index ON report_decision (organisation_id, stage, recorded_at DESC) WHERE body IS NOT NULL;
