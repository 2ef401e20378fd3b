import { z } from 'zod'

import { tokenScopes } from '#shared/api-area.ts'
import { endpoint } from '#shared/endpoint.ts'
import { organisationsAccess as access } from '../organisations.access.ts'
import { newApiToken } from './api-token.ts'

const organisation = z.string()

export const apiTokenView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    ending: z.string().meta({ description: 'The last characters, by which it is known again' }),
    maker: z.object({ id: z.uuid(), name: z.string() }),
    scopes: z.array(z.enum(tokenScopes)),
    networks: z.array(z.string()),
    createdAt: z.iso.datetime(),
    expiresOn: z.iso.date(),
    lastUsedAt: z.iso.datetime().nullable(),
    lastUsedFrom: z.string().nullable(),
  })
  .meta({ id: 'ApiToken' })
export type ApiTokenView = z.infer<typeof apiTokenView>

export const listApiTokens = endpoint({
  id: 'listApiTokens',
  summary: "One's own API tokens in an organisation; the owner sees everybody's. Ended ones stay for 30 days.",
  method: 'GET',
  path: '/organisations/:organisation/tokens',
  allow: access.makeTokens,
  input: z.object({ organisation }),
  output: z.object({ tokens: z.array(apiTokenView) }),
})

export const addApiToken = endpoint({
  id: 'addApiToken',
  summary: 'Make an API token that acts as its maker does in the organisation. The token itself is answered only once.',
  method: 'POST',
  path: '/organisations/:organisation/tokens',
  allow: access.makeTokens,
  input: newApiToken.extend({ organisation }),
  output: z.object({ id: z.uuid(), token: z.string() }),
  errors: ['demo'],
})

export const revokeApiToken = endpoint({
  id: 'revokeApiToken',
  summary: "Revoke one's own API token, as the owner anybody's: it stops working at once.",
  method: 'DELETE',
  path: '/organisations/:organisation/tokens/:id',
  allow: access.makeTokens,
  input: z.object({ organisation, id: z.uuid() }),
  output: z.void(),
  errors: ['notFound', 'demo'],
})
