import { everyone, inOrganisation } from '#shared/endpoint.ts'
import { roles } from '#shared/roles.ts'

/** Who may do what with follow-up rounds. A round holds addresses: it is for those who lead the plan. */
export const roundsAccess = {
  lead: inOrganisation('owner', 'coordinator'),
  /** Whoever owns an action answers for it, in any role: the own actions only. */
  answerOwn: inOrganisation(...roles),
  /** The holder of a personal link, which proves itself: its own actions only. */
  answerByLink: everyone,
} as const
