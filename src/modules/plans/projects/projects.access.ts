import { everyone, inOrganisation } from '#shared/endpoint.ts'
import type { Role } from '#shared/roles.ts'
import { editsAction, type PlanRights, readsDrafts } from '../plans.access.ts'

const people = inOrganisation('owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer')

/** Who may do what with projects. */
export const projectsAccess = {
  /** A viewer only those that are published, and those whose team they are in: `readsProject`. */
  read: people,
  /** Of these the owner, the coordinator, editors of the project's unit and its team: `editsProject`. */
  edit: people,
  /** Begins, publishes, deletes and brings back. */
  lead: inOrganisation('owner', 'coordinator'),
  readPublished: everyone,
  giveFeedback: everyone,
} as const

const leaders: readonly Role[] = projectsAccess.lead.roles
export const leadsProjects = (role: Role): boolean => leaders.includes(role)

/** Somebody who looks at projects: `rights` of the plans tell the units that an editor edits. */
export interface ProjectPerson {
  accountId: string
  role: Role
  rights: PlanRights
}

interface OwnedProject {
  unitId: string | null
  ownerId: string | null
  members: readonly { accountId: string | null }[]
  publishedAt: string | null
}

const isInTeam = ({ ownerId, members }: OwnedProject, accountId: string): boolean =>
  ownerId === accountId || members.some((member) => member.accountId === accountId)

export const editsProject = ({ accountId, role, rights }: ProjectPerson, project: OwnedProject): boolean =>
  leadsProjects(role) || (role === 'editor' && editsAction(rights, project.unitId)) || isInTeam(project, accountId)

export const readsProject = (person: ProjectPerson, project: OwnedProject): boolean =>
  readsDrafts(person.role) || project.publishedAt !== null || isInTeam(project, person.accountId)
