-- Notes of a meeting close at once for those who write them when its minutes go to be checked, and open again when they
-- are taken back or corrected.
CREATE TRIGGER meeting_minutes_told AFTER INSERT OR UPDATE OF state ON meeting_minutes FOR EACH ROW
  EXECUTE FUNCTION tell_written_thing('meeting_id');
