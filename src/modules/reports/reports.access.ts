import { inOrganisation } from '#shared/endpoint.ts'
import { roles } from '#shared/roles.ts'

/** Who may do what with the reports of their organisation. */
export const reportsAccess = {
  // Drafts: those who write them, and those who are asked about them
  readReports: inOrganisation('owner', 'coordinator', 'editor', 'approver', 'groupMember'),
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
