import { notesTable } from './access.notes.table.ts'
import { meetingsTable } from './access.meetings.table.ts'
import type { Who } from './access.table.ts'

const members: Who = ['owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer', 'partner', 'mentor']
const leaders: Who = ['owner', 'coordinator']

/** Of src/access.table.ts, what concerns the groups and their meetings. */
export const groupsTable: Record<string, Who> = {
  ...meetingsTable,
  listGroups: members,
  getGroup: members,
  addGroup: leaders,
  updateGroup: leaders,
  deleteGroup: leaders,
  restoreGroup: leaders,
  listHearings: ['owner', 'coordinator', 'editor', 'approver', 'groupMember'],
  addGroupMember: leaders,
  importGroupMembers: leaders,
  updateGroupMember: leaders,
  deleteGroupMember: leaders,
  restoreGroupMember: leaders,
  passChair: leaders,
  // Of these members of the group, and who keeps it: the service asks.
  listGroupLetters: members,
  sendGroupLetter: members,
  listResponsibilities: ['owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer'],
  saveResponsibility: leaders,
  ...notesTable,
  getMeetingMinutes: members,
  listGroupMinutes: members,
  getMeetingMinutesFile: members,
  beginMeetingMinutes: members,
  updateMeetingMinutes: members,
  sendMeetingMinutes: members,
  takeBackMeetingMinutes: members,
  checkMeetingMinutes: members,
  answerMinutesCorrection: members,
  signMeetingMinutes: members,
  publishMeetingMinutes: members,
  unpublishMeetingMinutes: members,
  listNetworks: ['owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer'],
  listNetworkChanges: ['owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer'],
  addNetwork: leaders,
  updateNetwork: leaders,
  deleteNetwork: leaders,
  restoreNetwork: leaders,
}
