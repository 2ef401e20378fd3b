-- Meetings, what was on their agendas, and networks are found by the search as the plans are (0113).
CREATE TRIGGER meeting_is_searched AFTER INSERT OR UPDATE OR DELETE ON meeting
  FOR EACH ROW EXECUTE FUNCTION keep_search_entry('meeting', 'title', 'place');
CREATE TRIGGER meeting_item_is_searched AFTER INSERT OR UPDATE OR DELETE ON meeting_item
  FOR EACH ROW EXECUTE FUNCTION keep_search_entry('meetingItem', 'title', 'reason', 'presenter', 'proposal', 'decision');
CREATE TRIGGER network_is_searched AFTER INSERT OR UPDATE OR DELETE ON network
  FOR EACH ROW EXECUTE FUNCTION keep_search_entry('network', 'name', 'convener', 'promised');

-- Each row that there is writes its entry.
UPDATE meeting SET id = id;
UPDATE meeting_item SET id = id;
UPDATE network SET id = id;
