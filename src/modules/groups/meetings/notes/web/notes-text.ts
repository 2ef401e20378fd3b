import type { Language } from '#shared/texts.ts'
import { call } from '#web/api.ts'
import type { TextPlace } from '#web/writing/text-place.ts'
import {
  getMeetingNotesVersion,
  listMeetingNotesVersions,
  restoreMeetingNotes,
  saveMeetingNotes,
} from '../notes.contract.ts'

interface NotesOfItem {
  organisation: string
  meeting: string
  item: string
}

/** The notes of an item, for those who write them. */
export const notesText = (place: NotesOfItem, language: Language): TextPlace => ({
  block: place.item,
  language,
  api: {
    save: (content, version, isLast) => call(saveMeetingNotes, { ...place, content, version }, { isLast }),
    listVersions: (limit, cursor) =>
      call(listMeetingNotesVersions, { ...place, limit, ...(cursor !== null && { cursor }) }),
    readVersion: (earlier) => call(getMeetingNotesVersion, { ...place, earlier }),
    restore: (version, earlier) => call(restoreMeetingNotes, { ...place, version, earlier }),
  },
})
