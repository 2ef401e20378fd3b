import { inOrganisation } from '#shared/endpoint.ts'
import type { Role } from '#shared/roles.ts'

/** Who may do what with an organisation's own figures. Reading the figures themselves follows each indicator's visibility. */
export const ownFiguresAccess = {
  read: inOrganisation('owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer'),
  /** An editor only those of the own unit and of the units within it: `mayEditIndicator`. */
  edit: inOrganisation('owner', 'coordinator', 'editor'),
} as const

/** The units that an editor's rights reach to; `all` for those who edit everything. */
export type EditedUnits = 'all' | ReadonlySet<string>

/** `within`: the units of the membership and those below them; null when it is for the whole organisation. */
export function editedUnits(role: Role, within: ReadonlySet<string> | null): EditedUnits {
  if (role === 'owner' || role === 'coordinator') return 'all'
  return role === 'editor' ? (within ?? 'all') : new Set()
}

/** Whether an indicator of the unit is the caller's to change; one without a unit is for those who edit everything. */
export const mayEditIndicator = (units: EditedUnits, unitId: string | null): boolean =>
  units === 'all' || (unitId !== null && units.has(unitId))
