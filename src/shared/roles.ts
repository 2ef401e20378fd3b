/** What a person may be in one organisation; DESIGN's table of roles. Who may do what stands in each module's `*.access.ts`. */
export const roles = [
  'owner',
  'coordinator',
  'editor',
  'approver',
  'groupMember',
  'viewer',
  'partner',
  'mentor',
] as const
export type Role = (typeof roles)[number]

export interface Membership {
  organisationId: string
  organisationSlug: string
  role: Role
  /** The unit whose things an editor may edit; null: the whole organisation. */
  unitId: string | null
}

export interface User {
  id: string
  name: string
  email: string
  isAdministrator: boolean
  /** One of the demo's people, whom anybody may be. */
  isDemo: boolean
  memberships: readonly Membership[]
}
