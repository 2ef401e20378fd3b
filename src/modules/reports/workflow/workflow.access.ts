import { everyone, inOrganisation } from '#shared/endpoint.ts'
import { roles } from '#shared/roles.ts'

/** Who may do what on a report's way to the council. */
export const workflowAccess = {
  read: inOrganisation('owner', 'coordinator', 'editor', 'approver', 'groupMember'),
  /** Sending on, taking back, dates, asking for statements and answering them. */
  lead: inOrganisation('owner', 'coordinator'),
  /** The word of the own unit. */
  comment: inOrganisation('editor'),
  /** A decision is signed by whoever the body has given the right: nobody approves what they have written. */
  decide: inOrganisation('approver'),
  /** Whoever is asked gives a statement, in any role: the own ones only. */
  stateOwn: inOrganisation(...roles),
  /** The holder of a personal link, which proves itself: the one statement only. */
  stateByLink: everyone,
} as const
