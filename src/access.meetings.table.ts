import type { Who } from './access.table.ts'

/** A member of a group may have any role in the organisation; whether the caller is one is asked of the group. */
const anybody: Who = ['owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer', 'partner', 'mentor']

/** Of src/access.table.ts, what concerns the meetings of groups. */
export const meetingsTable: Record<string, Who> = {
  listMeetings: anybody,
  getMeeting: anybody,
  addMeeting: anybody,
  addMeetingSeries: anybody,
  updateMeeting: anybody,
  cancelMeeting: anybody,
  inviteToMeeting: anybody,
  openMeeting: anybody,
  closeMeeting: anybody,
  addAgendaItem: anybody,
  updateAgendaItem: anybody,
  removeAgendaItem: anybody,
  orderAgenda: anybody,
  listAgendaSuggestions: anybody,
  takeAgendaSuggestions: anybody,
  recordAgendaItem: anybody,
  noteInterests: anybody,
  makeOutcome: anybody,
  addMeetingFile: anybody,
  getMeetingFile: anybody,
  removeMeetingFile: anybody,
  answerMeeting: anybody,
  markAttendance: anybody,
  noteGuests: anybody,
  addMeetingTask: anybody,
  updateMeetingTask: anybody,
  removeMeetingTask: anybody,
  finishMeetingTask: anybody,
  listOwnMeetingWork: anybody,
  listDecisionsOn: anybody,
  proposeToMeeting: anybody,
  answerProposal: anybody,
  withdrawProposal: anybody,
}
