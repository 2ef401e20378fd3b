import { inOrganisation } from '#shared/endpoint.ts'

/** Who may do what with the reports of their organisation. */
export const reportsAccess = {
  // Drafts: those who write them, and those who are asked about them
  readReports: inOrganisation('owner', 'coordinator', 'editor', 'approver', 'groupMember'),
  downloadReport: inOrganisation('owner', 'coordinator', 'editor', 'approver', 'groupMember'),

  createReport: inOrganisation('owner', 'coordinator'),
  arrangeReport: inOrganisation('owner', 'coordinator'),
  addImage: inOrganisation('owner', 'coordinator'),
  writeText: inOrganisation('owner', 'coordinator', 'editor'),
  readTextVersions: inOrganisation('owner', 'coordinator', 'editor'),
} as const
