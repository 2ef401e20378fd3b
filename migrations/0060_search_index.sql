-- What waits to be put into the index makes every search read the whole catalogue; the catalogue changes seldom and is searched often.
ALTER INDEX indicator_search_words_index SET (fastupdate = off);
