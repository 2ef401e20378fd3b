import { findPlaces, type Place } from '#modules/organisations/accounts.queries.ts'
import type { ReadTx } from '#server/db.ts'
import { addDays, type Day, isoDay } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import { textIn } from '#shared/local-text.ts'
import type { Organisation } from '#shared/organisation.ts'
import { type ClockSurroundings, findClockThings } from '../clock-things.service.ts'
import type { DatedThing } from '../dated-thing.ts'
import { type CalendarThing, writeCalendar } from './calendar-file.ts'
import type { FeedRow } from './feeds.queries.ts'

/** The address of a calendar. It carries its secret: who knows it reads, and it belongs in no log. */
export const feedAddress = (baseUrl: string, token: string): string => `${baseUrl}/calendar/${token}.ics`

interface Reading {
  surroundings: ClockSurroundings
  baseUrl: string
  now: Date
}

/**
 * The calendar of an address as its owner may read it now: last year's, this year's and next year's things. Undefined
 * when the owner is not in the organisation any more, or in none.
 */
export async function readFeed(tx: ReadTx, feed: FeedRow, reading: Reading): Promise<string | undefined> {
  const places = (await findPlaces(tx, feed.accountId)).filter(
    ({ organisation }) => feed.organisationId === null || feed.organisationId === organisation.id,
  )
  if (places.length === 0) return undefined
  const things: CalendarThing[] = []
  const isAmongOthers = places.length > 1
  for (const place of places) things.push(...(await thingsOf(tx, { feed, place, isAmongOthers, reading })))
  return writeCalendar({ name: feed.name, language: feed.language, host: new URL(reading.baseUrl).host, things })
}

interface Asked {
  feed: FeedRow
  place: Place
  /** The calendar tells of other organisations too, which may have things of the same name. */
  isAmongOthers: boolean
  reading: Reading
}

async function thingsOf(tx: ReadTx, { feed, place, isAmongOthers, reading }: Asked): Promise<CalendarThing[]> {
  const { organisation, role } = place
  const name = textIn(organisation.name, feed.language)
  const today = todayIn(organisation, reading.now)
  const question = { organisationId: organisation.id, accountId: feed.accountId, role, ...yearsAround(today), today }
  const found = await findClockThings(tx, reading.surroundings, question)
  return found
    .filter((thing) => belongs(thing, feed))
    .map((thing) => ({
      ...thing,
      ...(isAmongOthers && { title: { [feed.language]: `${textIn(thing.title, feed.language)} (${name})` } }),
      organisation: name,
      address: `${reading.baseUrl}/app/${organisation.slug}/${thing.path}`,
    }))
}

/** The day that an organisation lives: in the demo it stands still. */
export const todayIn = ({ demo }: Organisation, now: Date): Day => (demo ? demoDay : isoDay(now))

/** Whole years, so that a calendar stays the same from day to day. */
function yearsAround(today: Day): { from: Day; to: Day } {
  const year = Number(today.slice(0, 4))
  return { from: `${year - 1}-01-01`, to: addDays(`${year + 2}-01-01`, -1) }
}

function belongs({ people, groupId }: DatedThing, feed: Pick<FeedRow, 'kind' | 'accountId' | 'groupId'>): boolean {
  switch (feed.kind) {
    case 'own':
      return people.includes(feed.accountId)
    case 'group':
      return groupId === feed.groupId
    case 'organisation':
      return true
  }
}
