import { roles } from '#shared/roles.ts'
import type { Who } from './access.table.ts'

/** Of src/access.table.ts, what concerns the notes of meetings; a group's own people are told apart by their membership. */
export const notesTable: Record<string, Who> = {
  getMeetingNotes: roles,
  saveMeetingNotes: roles,
  listMeetingNotesVersions: roles,
  getMeetingNotesVersion: roles,
  restoreMeetingNotes: roles,
}
