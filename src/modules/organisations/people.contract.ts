import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { roles } from '#shared/roles.ts'
import { emailInput } from './account.ts'
import { organisationsAccess as access } from './organisations.access.ts'

const organisation = z.string()
const unitId = z
  .uuid()
  .nullable()
  .meta({ description: 'The unit whose things an editor may edit; null: the whole organisation' })

export const personView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string().nullable().meta({ description: 'For the owner only' }),
    isRefusing: z
      .boolean()
      .meta({ description: 'For the owner only: the address refused a letter for good, and none leave to it' }),
    role: z.enum(roles),
    unitId: z.uuid().nullable(),
  })
  .meta({ id: 'Person' })
export type PersonView = z.infer<typeof personView>

export const invitationView = z
  .object({
    id: z.uuid(),
    email: z.string(),
    role: z.enum(roles),
    unitId: z.uuid().nullable(),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'Invitation' })
export type InvitationView = z.infer<typeof invitationView>

export const listPeople = endpoint({
  id: 'listPeople',
  summary: 'The people of an organisation with their roles and units.',
  method: 'GET',
  path: '/organisations/:organisation/people',
  allow: access.readPeople,
  input: z.object({ organisation }),
  output: z.object({ people: z.array(personView) }),
})

export const updatePerson = endpoint({
  id: 'updatePerson',
  summary: "Change a person's role and unit in the organisation.",
  method: 'PATCH',
  path: '/organisations/:organisation/people/:person',
  allow: access.editPeople,
  input: z.object({ organisation, person: z.uuid(), role: z.enum(roles), unitId }),
  output: z.void(),
  errors: ['notFound', 'demo'],
})

export const removePerson = endpoint({
  id: 'removePerson',
  summary: 'Take a person out of the organisation; the account and what the person did stay.',
  method: 'DELETE',
  path: '/organisations/:organisation/people/:person',
  allow: access.editPeople,
  input: z.object({ organisation, person: z.uuid() }),
  output: z.void(),
  errors: ['notFound', 'demo'],
})

export const listInvitations = endpoint({
  id: 'listInvitations',
  summary: 'The open invitations of an organisation.',
  method: 'GET',
  path: '/organisations/:organisation/invitations',
  allow: access.editPeople,
  input: z.object({ organisation }),
  output: z.object({ invitations: z.array(invitationView) }),
})

export const invitePerson = endpoint({
  id: 'invitePerson',
  summary: 'Invite a person by e-mail; an older invitation of the same address is void.',
  method: 'POST',
  path: '/organisations/:organisation/invitations',
  allow: access.editPeople,
  input: z.object({ organisation, email: emailInput, role: z.enum(roles), unitId: unitId.default(null) }),
  output: z.object({
    id: z.uuid(),
    link: z
      .string()
      .nullable()
      .meta({ description: 'To be handed over when no mail could carry it; null when mailed' }),
  }),
  errors: ['tooManyAttempts', 'demo'],
})

export const withdrawInvitation = endpoint({
  id: 'withdrawInvitation',
  summary: 'Withdraw an open invitation: its link stops working.',
  method: 'DELETE',
  path: '/organisations/:organisation/invitations/:invitation',
  allow: access.editPeople,
  input: z.object({ organisation, invitation: z.uuid() }),
  output: z.void(),
  errors: ['notFound'],
})
