import { administrator, inOrganisation, signedIn } from '#shared/endpoint.ts'
import type { Role } from '#shared/roles.ts'

/** Lists are common to the installation; how their items have been handled is each organisation's own. */
export const minimumContentAccess = {
  readLists: signedIn,
  editLists: administrator,
  read: inOrganisation('owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer'),
  readHistory: inOrganisation('owner', 'coordinator', 'editor', 'approver'),
  handle: inOrganisation('owner', 'coordinator', 'editor'),
  chooseList: inOrganisation('owner', 'coordinator'),
} as const

const handlers: readonly Role[] = minimumContentAccess.handle.roles
const choosers: readonly Role[] = minimumContentAccess.chooseList.roles

export const handlesItems = (role: Role): boolean => handlers.includes(role)
export const choosesList = (role: Role): boolean => choosers.includes(role)
