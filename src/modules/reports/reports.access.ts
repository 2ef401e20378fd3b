import { inOrganisation } from '#shared/endpoint.ts'
import { type Role, roles } from '#shared/roles.ts'

/** Who may do what with the reports of their organisation. */
export const reportsAccess = {
  // Drafts: those who write them, and those who are asked about them
  readReports: inOrganisation('owner', 'coordinator', 'editor', 'approver', 'groupMember'),
  /** Drafts for those who read them, an approved report for everybody who belongs to the organisation: see `mayRead`. */
  readReport: inOrganisation(...roles),
  downloadReport: inOrganisation('owner', 'coordinator', 'editor', 'approver', 'groupMember'),

  /** The figures of an area are open; whoever belongs to the organisation takes them along on a page. */
  downloadCard: inOrganisation(...roles),

  /** In the background, for who may download it. */
  makeReportFile: inOrganisation('owner', 'coordinator', 'editor', 'approver', 'groupMember'),
  /** The cards of many municipalities are work for the machine. */
  makeBatch: inOrganisation('owner', 'coordinator'),
  /** What a body has approved, for everybody who belongs to the organisation; on the public pages when it is published. */
  readApproved: inOrganisation(...roles),
  publishReport: inOrganisation('owner', 'coordinator'),
  editArchive: inOrganisation('owner', 'coordinator'),

  createReport: inOrganisation('owner', 'coordinator'),
  /** The organisation's colour, cover and logo. */
  changeBrand: inOrganisation('owner', 'coordinator'),
  arrangeReport: inOrganisation('owner', 'coordinator'),
  addImage: inOrganisation('owner', 'coordinator'),
  writeText: inOrganisation('owner', 'coordinator', 'editor'),
  readTextVersions: inOrganisation('owner', 'coordinator', 'editor'),
} as const

/** Whether a role reads reports that have not been approved yet. */
export const readsDrafts = (role: Role): boolean => reportsAccess.readReports.roles.some((allowed) => allowed === role)

/** Whether a report is there for a role: before it is approved only for those who read drafts. */
export const mayRead = (role: Role, { status }: { status: string }): boolean =>
  status === 'approved' || readsDrafts(role)
