import { type Route, route } from '#server/http.ts'
import type { Services } from '#server/module.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import type { User } from '#shared/roles.ts'
import type { Tx } from '#server/db.ts'
import { feedAddress } from './feed-reading.service.ts'
import { type FeedScope, mostFeeds } from './feed.ts'
import { addCalendarFeed, listCalendarFeeds, removeCalendarFeed, replaceCalendarFeed } from './feeds.contract.ts'
import { deleteFeed, findFeeds, holdFeeds, insertFeed, replaceFeedToken } from './feeds.queries.ts'

/** What a person does with the own calendar addresses. */
export function feedRoutes({ config }: Pick<Services, 'config'>): Route[] {
  return [
    route(listCalendarFeeds, async ({ tx, user }) => ({
      feeds: (await findFeeds(tx, user.id)).map(({ organisationName, createdAt, ...feed }) => ({
        ...feed,
        organisation: organisationName,
        createdAt: createdAt.toISOString(),
      })),
    })),

    route(addCalendarFeed, async ({ tx, user, now, audit }, { name, language, scope }) => {
      const place = placeOf(user, scope)
      await requireRoom(tx, user.id)
      const { id, token } = await insertFeed(tx, { accountId: user.id, name, language, ...place }, now)
      audit(`calendarFeed:${id}`, { kind: scope.kind }, place.organisationId ?? undefined)
      return { id, address: feedAddress(config.baseUrl, token) }
    }),

    route(replaceCalendarFeed, async ({ tx, user, audit }, { feed: id }) => {
      const token = await replaceFeedToken(tx, user.id, id)
      if (token === undefined) throw new AppError('notFound', 'No such calendar address')
      audit(`calendarFeed:${id}`)
      return { id, address: feedAddress(config.baseUrl, token) }
    }),

    route(removeCalendarFeed, async ({ tx, user, audit }, { feed: id }) => {
      if (!(await deleteFeed(tx, user.id, id))) throw new AppError('notFound', 'No such calendar address')
      audit(`calendarFeed:${id}`)
    }),
  ]
}

/** Of which organisation the address is; what it gives is asked anew each time it is opened. */
function placeOf({ memberships }: User, scope: FeedScope) {
  const groupId = scope.kind === 'group' ? scope.group : null
  if (scope.organisation === null) return { kind: scope.kind, organisationId: null, groupId }
  const membership = memberships.find(({ organisationSlug }) => organisationSlug === scope.organisation)
  if (!membership) throw new AppError('notFound', 'No such organisation of the caller')
  return { kind: scope.kind, organisationId: membership.organisationId, groupId }
}

async function requireRoom(tx: Tx, accountId: string): Promise<void> {
  await holdFeeds(tx, accountId)
  if ((await findFeeds(tx, accountId)).length >= mostFeeds) throw invalidInput('name', 'tooManyFeeds')
}
