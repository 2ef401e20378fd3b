import { z } from 'zod'

import { everyone, inOrganisation } from '#shared/endpoint.ts'
import type { Role } from '#shared/roles.ts'

/** Who may do what with plans. Partners and mentors read the published plan, as everybody does. */
export const plansAccess = {
  read: inOrganisation('owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer'),
  readHistory: inOrganisation('owner', 'coordinator', 'editor', 'approver'),
  editPlan: inOrganisation('owner', 'coordinator'),
  /** An editor only the actions of the own unit and of the units within it: `editsAction`. */
  editActions: inOrganisation('owner', 'coordinator', 'editor'),
  readPublished: everyone,
} as const

const draftReaders: readonly Role[] = ['owner', 'coordinator', 'editor', 'approver', 'groupMember']

/** A viewer sees what has been approved. */
export const readsDrafts = (role: Role): boolean => draftReaders.includes(role)

/** What the caller may change in the organisation's plans. */
export const planRights = z
  .object({
    editsPlan: z.boolean().meta({ description: 'Programmes, priorities, goals and every action' }),
    editsUnits: z
      .union([z.literal('all'), z.array(z.uuid())])
      .meta({ description: 'The units whose actions the caller may add, change, follow up and delete' }),
  })
  .meta({ id: 'PlanRights' })
export type PlanRights = z.infer<typeof planRights>

/** `unitsWithin`: the units of the membership and those below them; null when it is for the whole organisation. */
export function rightsOf(role: Role, unitsWithin: ReadonlySet<string> | null): PlanRights {
  if (role === 'owner' || role === 'coordinator') return { editsPlan: true, editsUnits: 'all' }
  if (role === 'editor') return { editsPlan: false, editsUnits: unitsWithin === null ? 'all' : [...unitsWithin] }
  return { editsPlan: false, editsUnits: [] }
}

/** Whether an action of the unit is the caller's to change; one without a unit is for those who edit all. */
export const editsAction = ({ editsUnits }: PlanRights, unitId: string | null): boolean =>
  editsUnits === 'all' || (unitId !== null && editsUnits.includes(unitId))
