import { findPlaces } from '#modules/organisations/accounts.queries.ts'
import type { Tx } from '#server/db.ts'
import { type Route, route } from '#server/http.ts'
import type { Services } from '#server/module.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { isoDay } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import type { GroupsOfClock } from '../groups-of-clock.ts'
import { countPrograms, deletePrograms } from './feed-programs.queries.ts'
import { feedAddress, todayIn } from './feed-reading.service.ts'
import { type FeedScope, mostFeeds } from './feed.ts'
import { addCalendarFeed, listCalendarFeeds, removeCalendarFeed, replaceCalendarFeed } from './feeds.contract.ts'
import { deleteFeed, findFeeds, holdFeeds, insertFeed, replaceFeedToken } from './feeds.queries.ts'

/** What a person does with the own calendar addresses. */
export function feedRoutes({ config }: Pick<Services, 'config'>, groups: GroupsOfClock): Route[] {
  return [
    route(listCalendarFeeds, async ({ tx, user, now }) => {
      const feeds = await findFeeds(tx, user.id)
      const ids = feeds.map(({ id }) => id)
      const programs = await countPrograms(tx, ids, user.isDemo ? demoDay : isoDay(now))
      return {
        feeds: feeds.map(({ organisationName, createdAt, ...feed }) => ({
          ...feed,
          organisation: organisationName,
          createdAt: createdAt.toISOString(),
          programs: programs.get(feed.id) ?? 0,
        })),
      }
    }),

    route(addCalendarFeed, async ({ tx, user, now, audit }, { name, language, scope }) => {
      const place = await placeOf(tx, groups, { accountId: user.id, scope, now })
      await requireRoom(tx, user.id)
      const { id, token } = await insertFeed(tx, { accountId: user.id, name, language, ...place }, now)
      audit(`calendarFeed:${id}`, { kind: scope.kind }, place.organisationId ?? undefined)
      return { id, address: feedAddress(config.baseUrl, token) }
    }),

    route(replaceCalendarFeed, async ({ tx, user, audit }, { feed: id }) => {
      const token = await replaceFeedToken(tx, user.id, id)
      if (token === undefined) throw new AppError('notFound', 'No such calendar address')
      await deletePrograms(tx, id)
      audit(`calendarFeed:${id}`)
      return { id, address: feedAddress(config.baseUrl, token) }
    }),

    route(removeCalendarFeed, async ({ tx, user, audit }, { feed: id }) => {
      if (!(await deleteFeed(tx, user.id, id))) throw new AppError('notFound', 'No such calendar address')
      audit(`calendarFeed:${id}`)
    }),
  ]
}

interface ScopeAsked {
  accountId: string
  scope: FeedScope
  now: Date
}

/** Of which organisation and group the address is; what it gives is asked anew each time it is opened. */
async function placeOf(tx: Tx, groups: GroupsOfClock, { accountId, scope, now }: ScopeAsked) {
  const { kind } = scope
  if (scope.organisation === null) return { kind, organisationId: null, groupId: null }
  const places = await findPlaces(tx, accountId)
  const place = places.find(({ organisation }) => organisation.slug === scope.organisation)
  if (!place) throw new AppError('notFound', 'No such organisation of the caller')
  const { organisation } = place
  if (scope.kind !== 'group') return { kind, organisationId: organisation.id, groupId: null }
  const there = await groups.find(tx, organisation.id, todayIn(organisation, now))
  if (!there.some(({ id }) => id === scope.group)) throw new AppError('notFound', 'No such group in the organisation')
  return { kind, organisationId: organisation.id, groupId: scope.group }
}

async function requireRoom(tx: Tx, accountId: string): Promise<void> {
  await holdFeeds(tx, accountId)
  if ((await findFeeds(tx, accountId)).length >= mostFeeds) throw invalidInput('name', 'tooManyFeeds')
}
