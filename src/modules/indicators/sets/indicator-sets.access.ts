import { inOrganisation, signedIn } from '#shared/endpoint.ts'
import { type Role, roles } from '#shared/roles.ts'

/** Who may do what with sets of indicators, an organisation's own themes, and one's own favourites. */
export const indicatorSetsAccess = {
  read: inOrganisation(...roles),
  edit: inOrganisation('owner', 'coordinator'),
  ownFavourites: signedIn,
} as const

const editors: readonly Role[] = indicatorSetsAccess.edit.roles

export const editsSets = (role: Role): boolean => editors.includes(role)
