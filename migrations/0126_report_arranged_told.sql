-- Those who write together hear of a report that others arrange anew as well.
DROP TRIGGER report_status_told ON report;
CREATE TRIGGER report_changed_told AFTER UPDATE OF status, version ON report FOR EACH ROW
  WHEN (OLD.status IS DISTINCT FROM NEW.status OR OLD.version IS DISTINCT FROM NEW.version) EXECUTE FUNCTION tell_report_rights();
