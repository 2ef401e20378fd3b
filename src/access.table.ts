import type { Role } from '#shared/roles.ts'
import { clockTable } from './access.clock.table.ts'
import { groupsTable } from './access.groups.table.ts'
import { indicatorsTable } from './access.indicators.table.ts'
import { plansTable } from './access.plans.table.ts'
import { reportsTable } from './access.reports.table.ts'

/**
 * Who may make which call, written out by hand beside the contracts: src/access.test.ts tries every call as everybody
 * and compares. A new endpoint needs a line here. Of an organisation's calls the line names the roles within that
 * organisation; members of other organisations, the administrator and the signed-out may never make them.
 */
export type Who = 'everyone' | 'signedIn' | 'administrator' | readonly Role[]

const members: Who = ['owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer', 'partner', 'mentor']
const owner: Who = ['owner']
const planReaders: Who = ['owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer']
const planEditors: Who = ['owner', 'coordinator']
const reportReaders: Who = ['owner', 'coordinator', 'editor', 'approver', 'groupMember']

export const accessTable: Record<string, Who> = {
  // Regions
  listRegions: 'everyone',
  getRegion: 'everyone',
  getRegionBoundaries: 'everyone',
  listBoundarySets: 'administrator',
  checkBoundaryFile: 'administrator',
  checkBoundaryAddress: 'administrator',
  saveMunicipalityBoundaries: 'administrator',

  // Parts of a municipality
  listSubAreas: planReaders,
  updateSubAreas: planEditors,

  // Signing in
  getSession: 'everyone',
  signIn: 'everyone',
  signOut: 'signedIn',
  getPasskeyOptions: 'everyone',
  signInWithPasskey: 'everyone',
  listDemoRoles: 'everyone',
  signInToDemo: 'everyone',

  // The own account
  getAccount: 'signedIn',
  updateAccount: 'signedIn',
  changePassword: 'signedIn',
  signOutEverywhere: 'signedIn',
  requestEmailVerification: 'signedIn',
  verifyEmail: 'signedIn',
  requestEmailChange: 'signedIn',
  cancelEmailChange: 'signedIn',
  confirmEmailChange: 'signedIn',
  requestPasswordReset: 'everyone',
  resetPassword: 'everyone',
  listPasskeys: 'signedIn',
  getNewPasskeyOptions: 'signedIn',
  getPasskeyProofOptions: 'signedIn',
  addPasskey: 'signedIn',
  removePasskey: 'signedIn',

  // Organisations and their people
  listOrganisations: 'signedIn',
  addOrganisation: 'administrator',
  listInstalledOrganisations: 'administrator',
  inviteFirstOwner: 'administrator',
  updateOrganisation: owner,
  listUnits: members,
  addUnit: owner,
  updateUnit: owner,
  removeUnit: owner,
  listUnitHoldings: owner,
  carryOutReform: owner,
  listUnitReforms: members,
  listPeople: ['owner', 'coordinator', 'editor', 'approver', 'groupMember'],
  updatePerson: owner,
  removePerson: owner,
  listHeldWork: members,
  handOver: planEditors,
  getMailState: planEditors,
  listInvitations: owner,
  invitePerson: owner,
  withdrawInvitation: owner,
  getInvitation: 'everyone',
  acceptInvitation: 'everyone',
  listAuditEntries: owner,
  listApiTokens: members,
  addApiToken: members,
  revokeApiToken: members,
  listWebhooks: ['owner', 'coordinator'],
  listWebhookEvents: ['owner', 'coordinator'],
  addWebhook: ['owner', 'coordinator'],
  getWebhook: ['owner', 'coordinator'],
  updateWebhook: ['owner', 'coordinator'],
  removeWebhook: ['owner', 'coordinator'],
  changeWebhookSecret: ['owner', 'coordinator'],
  testWebhook: ['owner', 'coordinator'],
  sendDeliveryAgain: ['owner', 'coordinator'],

  // Comments, watching and notifications
  listComments: planReaders,
  listMentionable: planReaders,
  listCommentCounts: planReaders,
  addComment: planReaders,
  updateComment: planReaders,
  deleteComment: planReaders,
  settleThread: reportReaders,
  listNotifications: members,
  countUnread: members,
  markNotification: 'signedIn',
  markAllRead: 'signedIn',
  listWatches: planReaders,
  watchSubject: planReaders,
  getNotificationSettings: 'signedIn',
  updateNotificationSettings: 'signedIn',
  getUsualNotifications: owner,
  updateUsualNotifications: owner,
  stopDigest: 'everyone',

  // Search across an organisation's things
  searchOrganisation: members,

  // The first-use wizard: guarded by the console's code, closed once somebody has an account
  getSetup: 'everyone',
  openSetup: 'everyone',
  completeSetup: 'everyone',

  ...indicatorsTable,
  ...plansTable,
  ...clockTable,
  ...groupsTable,
  ...reportsTable,
}
