import { inOrganisation } from '#shared/endpoint.ts'

/** Who may see and adapt what the organisation's reports are opened from. */
export const reportTemplatesAccess = {
  readTemplates: inOrganisation('owner', 'coordinator', 'editor', 'approver', 'groupMember'),
  adaptTemplate: inOrganisation('owner', 'coordinator'),
} as const
