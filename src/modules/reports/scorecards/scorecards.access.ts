import { inOrganisation } from '#shared/endpoint.ts'
import type { Membership, Role } from '#shared/roles.ts'

/**
 * Who may do what with scorecards. They hold what approved plans say, so that everybody who reads plans reads them. Signing
 * is the director's: the approver's and the owner's, and the editor's who leads a unit (`maySign`).
 */
export const scorecardsAccess = {
  read: inOrganisation('owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer'),
  sign: inOrganisation('owner', 'approver', 'editor'),
} as const

export const signingRoles = ['owner', 'approver', 'editor'] as const satisfies readonly Role[]
export type SigningRole = (typeof signingRoles)[number]

/**
 * Whether a member signs a card. An owner signs any; an approver any, or, when appointed to a unit, that unit's and those
 * below it; an editor only as the head of a unit. `within`: the member's unit and those below it, null: no unit.
 */
export function maySign(
  { role }: Pick<Membership, 'role'>,
  within: ReadonlySet<string> | null,
  unitId: string | null,
): boolean {
  if (role === 'owner' || (role === 'approver' && within === null)) return true
  if (role !== 'approver' && role !== 'editor') return false
  return within !== null && unitId !== null && within.has(unitId)
}
