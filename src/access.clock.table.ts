import type { Role } from '#shared/roles.ts'
import type { Who } from './access.table.ts'

const readers: readonly Role[] = ['owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer']
const markers: readonly Role[] = ['owner', 'coordinator', 'editor', 'approver', 'groupMember']
const editors: readonly Role[] = ['owner', 'coordinator']

/** Of src/access.table.ts, what concerns the clock. */
export const clockTable: Record<string, Who> = {
  listCalendarFeeds: 'signedIn',
  addCalendarFeed: 'signedIn',
  replaceCalendarFeed: 'signedIn',
  removeCalendarFeed: 'signedIn',
  getCalendarInvitation: 'everyone',
  answerCalendarInvitation: 'everyone',
  getClock: readers,
  listClockEntries: readers,
  listClockChoices: editors,
  getClockEntry: readers,
  listClockMoves: readers,
  addClockEntry: editors,
  updateClockEntry: editors,
  deleteClockEntry: editors,
  restoreClockEntry: editors,
  addClockEntryFile: editors,
  getClockEntryFile: readers,
  removeClockEntryFile: editors,
  markClockOccurrence: markers,
  listClockTemplates: readers,
  takeClockTemplate: editors,
  getClockYear: readers,
  makeClockYear: editors,
  listClockWaiting: readers,
  getClockStream: readers,
}
