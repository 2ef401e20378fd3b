import { type Route, route } from '#server/http.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import type { Role } from '#shared/roles.ts'
import { refuseDemo } from '../demo-person.ts'
import { seesAllTokens } from '../organisations.access.ts'
import { faultOfLastDay } from './api-token.ts'
import { addApiToken, listApiTokens, revokeApiToken } from './api-tokens.contract.ts'
import { deleteApiToken, findApiTokens, insertApiToken } from './api-tokens.queries.ts'

interface Asking {
  organisation: { id: string }
  membership: { role: Role }
  user: { id: string }
}

/** Whose tokens somebody sees and may revoke: the own ones, or all of the organisation. */
const reachOf = ({ organisation, membership, user }: Asking) => ({
  organisationId: organisation.id,
  accountId: seesAllTokens.includes(membership.role) ? undefined : user.id,
})

export const apiTokenRoutes: Route[] = [
  route(listApiTokens, async (call) => ({
    tokens: (await findApiTokens(call.tx, reachOf(call))).map(({ createdAt, lastUsedAt, ...token }) => ({
      ...token,
      createdAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt && lastUsedAt.toISOString(),
    })),
  })),

  route(addApiToken, async ({ tx, organisation, user, now, today, audit }, { organisation: _, ...made }) => {
    refuseDemo(user)
    const fault = faultOfLastDay(made.expiresOn, today)
    if (fault) throw invalidInput('expiresOn', fault)
    const { id, token } = await insertApiToken(
      tx,
      { organisationId: organisation.id, accountId: user.id },
      { ...made, now },
    )
    audit(`token:${id}`, made)
    return { id, token }
  }),

  route(revokeApiToken, async (call, { id }) => {
    refuseDemo(call.user)
    const name = await deleteApiToken(call.tx, { ...reachOf(call), id })
    if (name === undefined) throw new AppError('notFound', 'No such token')
    call.audit(`token:${id}`, { name })
  }),
]
