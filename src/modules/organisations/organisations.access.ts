import { inOrganisation } from '#shared/endpoint.ts'
import { type Role, roles } from '#shared/roles.ts'

/** Everybody who has a role in the organisation. */
export const anyMember = inOrganisation(...roles)

/** People, settings and sharing are the owner's. */
export const theOwner = inOrganisation('owner')

/** Who may edit all plans, chapters and figures of the organisation, not only those of the own units. */
export const editsEverything: readonly Role[] = ['owner', 'coordinator']
