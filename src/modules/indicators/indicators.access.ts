import { administrator, everyone, inOrganisation } from '#shared/endpoint.ts'

/** The knowledge base is open data; what stands in it is looked after by the administrators of the installation. */
export const indicatorsAccess = {
  read: everyone,
  editSettings: administrator,
  runImports: administrator,
  /** What happened in a year, told beside a figure. */
  annotate: inOrganisation('owner', 'coordinator', 'editor'),
  /** Which of them everybody sees. */
  publishAnnotations: inOrganisation('owner', 'coordinator'),
  /** Everybody who works in the organisation: what new figures meant for its area. */
  readChanges: inOrganisation('owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer'),
}
