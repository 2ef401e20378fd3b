import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { roles } from '#shared/roles.ts'
import { languages } from '#shared/texts.ts'
import { newPassword, personName } from './account.ts'
import { organisationView } from './organisation.ts'
import { organisationsAccess as access } from './organisations.access.ts'

const token = z.string().min(1).max(200)

export const receivedInvitation = z.object({
  organisation: organisationView.pick({ slug: true, name: true }),
  email: z.string(),
  role: z.enum(roles),
  inviter: z.string().nullable(),
  hasAccount: z.boolean().meta({ description: 'The address has an account: its person signs in and accepts' }),
})
export type ReceivedInvitation = z.infer<typeof receivedInvitation>

export const getInvitation = endpoint({
  id: 'getInvitation',
  summary: 'What the holder of an invitation link is invited to.',
  method: 'POST',
  readsOnly: true,
  path: '/received-invitation',
  allow: access.enter,
  input: z.object({ token }),
  output: receivedInvitation,
  errors: ['notFound', 'tooManyAttempts'],
})

export const acceptInvitation = endpoint({
  id: 'acceptInvitation',
  summary:
    'Accept an invitation: make an account with name and password, or join with the account one is signed in to.',
  method: 'POST',
  path: '/invitation',
  allow: access.enter,
  input: z.object({
    token,
    name: personName.optional(),
    password: newPassword.optional(),
    language: z.enum(languages).optional(),
  }),
  output: z.object({ organisation: z.string().meta({ description: 'The slug of the joined organisation' }) }),
  errors: ['notFound', 'signedOut', 'forbidden', 'tooManyAttempts'],
})
