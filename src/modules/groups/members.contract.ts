import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { memberInput } from './group-member.ts'
import { groupsAccess as access } from './groups.access.ts'

const organisation = z.string()
const id = z.uuid()
const group = id
const version = z.int().positive()
const saved = z.object({ id, version }).meta({ id: 'SavedGroupMember' })
const path = '/organisations/:organisation/groups/:group/members' as const

/** Members that are brought in at once, at most. */
export const mostImportedMembers = 200

export const addGroupMember = endpoint({
  id: 'addGroupMember',
  summary: 'Add a member to a group for a term.',
  method: 'POST',
  path,
  allow: access.lead,
  input: memberInput.safeExtend({ organisation, group }),
  output: saved,
  errors: ['notFound'],
})

export const importGroupMembers = endpoint({
  id: 'importGroupMembers',
  summary: 'Add many members at once, all of them or none.',
  method: 'POST',
  path: `${path}/batch`,
  allow: access.lead,
  input: z.object({ organisation, group, members: z.array(memberInput).min(1).max(mostImportedMembers) }),
  output: z.object({ added: z.int().positive() }),
  errors: ['notFound'],
})

export const updateGroupMember = endpoint({
  id: 'updateGroupMember',
  summary: 'Change a member: the role, the seat, the term.',
  method: 'PUT',
  path: `${path}/:id`,
  allow: access.lead,
  input: memberInput.safeExtend({ organisation, group, id, version }),
  output: saved,
  errors: ['notFound', 'conflict'],
})

export const deleteGroupMember = endpoint({
  id: 'deleteGroupMember',
  summary: 'Delete a member who was added by mistake. A term that is over is ended instead, by changing it.',
  method: 'DELETE',
  path: `${path}/:id`,
  allow: access.lead,
  input: z.object({ organisation, group, id, version }),
  output: z.void(),
  errors: ['notFound', 'conflict'],
})

export const restoreGroupMember = endpoint({
  id: 'restoreGroupMember',
  summary: 'Bring back a deleted member.',
  method: 'POST',
  path: `${path}/:id/restoration`,
  allow: access.lead,
  input: z.object({ organisation, group, id }),
  output: saved,
  errors: ['notFound'],
})

export const passChair = endpoint({
  id: 'passChair',
  summary: 'Give the chair to a member from a day on; the chair before goes on as a member.',
  method: 'POST',
  path: '/organisations/:organisation/groups/:group/chair',
  allow: access.lead,
  input: z.object({
    organisation,
    group,
    member: id,
    from: z.iso.date(),
    until: z.iso.date().nullable().meta({ description: 'The last day of the turn' }),
  }),
  output: saved,
  errors: ['notFound'],
})
