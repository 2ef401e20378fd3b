import { administrator, everyone, inOrganisation, signedIn } from '#shared/endpoint.ts'
import { type Role, roles } from '#shared/roles.ts'

/** Who may do what with people, organisations and sessions. */
export const organisationsAccess = {
  // Signing in, and links that prove themselves
  enter: everyone,
  leave: signedIn,
  ownAccount: signedIn,

  // Organisations
  listOwnOrganisations: signedIn,
  foundOrganisation: administrator,
  renameOrganisation: inOrganisation('owner'),

  // Units
  readUnits: inOrganisation(...roles),
  editUnits: inOrganisation('owner'),

  // People: names are for those who share out work, addresses and invitations for the owner
  readPeople: inOrganisation('owner', 'coordinator', 'editor', 'approver', 'groupMember'),
  editPeople: inOrganisation('owner'),

  // Work that people hold: one's own for everybody, that of others for those who lead
  readHeldWork: inOrganisation(...roles),
  handOver: inOrganisation('owner', 'coordinator'),

  readAuditLog: inOrganisation('owner'),

  // Whether letters leave, for those whose letters others wait for
  readMailState: inOrganisation('owner', 'coordinator'),

  // Programs: a token does what its maker may, a webhook tells of every change
  makeTokens: inOrganisation(...roles),
  editWebhooks: inOrganisation('owner', 'coordinator'),
} as const

/** Who sees what others hold, and gives it on. */
export const leadsHandOvers: readonly Role[] = ['owner', 'coordinator']

/** Who sees and revokes the tokens of all. */
export const seesAllTokens: readonly Role[] = ['owner']

/** Who sees e-mail addresses in the list of people. */
export const seesAddresses: readonly Role[] = ['owner']
