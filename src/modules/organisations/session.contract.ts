import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { roles } from '#shared/roles.ts'
import { languages } from '#shared/texts.ts'
import { emailInput } from './account.ts'
import { organisationView } from './organisation.ts'
import { organisationsAccess as access } from './organisations.access.ts'

export const sessionView = z
  .object({
    person: z
      .object({
        id: z.uuid(),
        name: z.string(),
        email: z.string(),
        language: z.enum(languages),
        isAdministrator: z.boolean(),
        isDemo: z.boolean().meta({ description: "One of the demo's people, whom anybody may be" }),
      })
      .nullable()
      .meta({ description: 'Who is signed in; null when nobody is' }),
    places: z
      .array(
        z.object({
          organisation: organisationView,
          role: z.enum(roles),
          unitId: z
            .uuid()
            .nullable()
            .meta({ description: 'The unit whose things an editor may edit; null: the whole organisation' }),
        }),
      )
      .meta({ description: 'The organisations that the person belongs to' }),
    isDemo: z.boolean().meta({ description: 'Everything in this installation is the demo region' }),
    signInWays: z.object({
      oidc: z.string().nullable().meta({ description: 'Name of the OpenID Connect provider; null when there is none' }),
      demo: z.boolean().meta({ description: 'Whether demo people may be signed in with one click' }),
      mail: z.boolean().meta({ description: 'Whether letters with links can be sent' }),
      setup: z.boolean().meta({ description: 'Nobody has an account yet: the first-use wizard is open' }),
    }),
  })
  .meta({ id: 'Session' })
export type SessionView = z.infer<typeof sessionView>

export const getSession = endpoint({
  id: 'getSession',
  summary: 'Who is signed in, where they may work, and which ways of signing in there are.',
  method: 'GET',
  path: '/session',
  allow: access.enter,
  input: z.object({}),
  output: sessionView,
})

export const signIn = endpoint({
  id: 'signIn',
  summary: 'Sign in with e-mail and password; the session is in a cookie.',
  method: 'POST',
  path: '/session',
  allow: access.enter,
  input: z.object({ email: emailInput, password: z.string().min(1).max(1000) }),
  output: z.void(),
  errors: ['wrongCredentials', 'tooManyAttempts'],
})

export const signOut = endpoint({
  id: 'signOut',
  summary: 'Sign out in this browser.',
  method: 'DELETE',
  path: '/session',
  allow: access.leave,
  input: z.object({}),
  output: z.void(),
})
