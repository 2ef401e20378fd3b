-- Projects and their pilots are found by the search as the plans are (0113): by name and purpose, and by what was tried and learned.
CREATE TRIGGER project_is_searched AFTER INSERT OR UPDATE OR DELETE ON project
  FOR EACH ROW EXECUTE FUNCTION keep_search_entry('project', 'name', 'purpose', 'goal_text', 'owner_name');
CREATE TRIGGER pilot_is_searched AFTER INSERT OR UPDATE OR DELETE ON pilot
  FOR EACH ROW EXECUTE FUNCTION keep_search_entry('pilot', 'title', 'place', 'participants', 'learned', 'decision_reason');

-- Each row that there is writes its entry.
UPDATE project SET id = id;
UPDATE pilot SET id = id;
