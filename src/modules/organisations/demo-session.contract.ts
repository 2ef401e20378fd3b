import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { roles } from '#shared/roles.ts'
import { organisationsAccess as access } from './organisations.access.ts'

export const demoRole = z.object({
  key: z.string(),
  name: z.string(),
  title: localText,
  role: z.enum(roles),
  isAdministrator: z.boolean(),
  organisation: z.object({ slug: z.string(), name: localText }),
})
export type DemoRole = z.infer<typeof demoRole>

export const listDemoRoles = endpoint({
  id: 'listDemoRoles',
  summary: 'The people of the demo region whom anybody may be; empty where there is no demo.',
  method: 'GET',
  path: '/demo/roles',
  allow: access.enter,
  input: z.object({}),
  output: z.object({ roles: z.array(demoRole) }),
})

export const signInToDemo = endpoint({
  id: 'signInToDemo',
  summary: 'Sign in as one of the people of the demo region.',
  method: 'POST',
  path: '/demo/session',
  allow: access.enter,
  input: z.object({ key: z.string().max(60) }),
  output: z.object({ organisation: z.string().meta({ description: "The slug of the person's organisation" }) }),
  errors: ['notFound', 'tooManyAttempts'],
})
