import ical, { type ICalCalendar, ICalEventStatus, type ICalEventData } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'

import { addDays, type Day } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { DatedThing } from '../dated-thing.ts'
import { helsinki, helsinkiZone } from './helsinki-zone.ts'

/** A thing in a calendar, and whose it is. */
export interface CalendarThing extends DatedThing {
  /** Name of the organisation, in the calendar's language. */
  organisation: string
  /** Where it is opened in Kaarna. */
  address: string
}

/** What a calendar program is given of things: a whole file, the same bytes as long as nothing has changed. */
export interface CalendarFile {
  name: string
  language: Language
  /** Of the installation: makes the ids of things its own in the whole world. */
  host: string
  things: readonly CalendarThing[]
}

/** How often programs should ask again. Google asks less often whatever it is told. */
const hoursUntilAskedAgain = 4

/** iCalendar (RFC 5545, RFC 7986) of all-day things and things with hours; what was cancelled stays and says so. */
export function writeCalendar({ name, language, host, things }: CalendarFile): string {
  const calendar = emptyCalendar(language)
  calendar.name(oneLine(name))
  calendar.ttl(hoursUntilAskedAgain * 3600)
  for (const thing of things.toSorted(byDay)) calendar.createEvent(toEvent(thing, { language, host }))
  return calendar.toString()
}

/**
 * A calendar that knows the Finnish clock. The zone is not the calendar's own: the writer would then write its moments
 * (DTSTAMP, LAST-MODIFIED) without a zone, which RFC 5545 forbids.
 */
export function emptyCalendar(language: Language): ICalCalendar {
  const calendar = ical({
    prodId: { company: 'Kaarna', product: 'Kaarna', language: language.toUpperCase() },
    timezone: { name: null, generator: (zone) => (zone === helsinki ? helsinkiZone : null) },
  })
  calendar.x('X-WR-TIMEZONE', helsinki)
  return calendar
}

/** The id of a thing, the same in every calendar and every letter. */
export const uidOf = (key: string, host: string): string => `${key}@${host}`

/** A moment of the Finnish clock as the writer wants it. */
const inHelsinki = (moment: Date): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(helsinki)

/** Titles and names come from forms and may hold line breaks; where one line is meant, it is one. */
export const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()

const byDay = (one: CalendarThing, other: CalendarThing): number =>
  one.startsOn.localeCompare(other.startsOn) || one.key.localeCompare(other.key)

function toEvent(thing: CalendarThing, { language, host }: Pick<CalendarFile, 'language' | 'host'>): ICalEventData {
  const { key, changedAt, place, state, organisation, address } = thing
  return {
    id: uidOf(key, host),
    sequence: sequenceOf(changedAt),
    stamp: changedAt,
    lastModified: changedAt,
    ...(thing.hours ? hoursOf(thing.hours) : daysOf(thing)),
    summary: oneLine(textIn(thing.title, language)),
    // Outlook shows no URL of its own.
    description: `${organisation}\n${address}`,
    ...(place && { location: oneLine(place) }),
    url: address,
    status: state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  }
}

/** A number that grows with every change, as calendar programs count versions: minutes since 2020. */
const sequenceOf = (changedAt: Date): number => Math.max(0, Math.floor((changedAt.getTime() - Date.UTC(2020)) / 60_000))

/**
 * When something with hours begins and ends: by the Finnish clock, so that it is read as people say it. In the night when
 * an hour comes twice, calendar programs do not agree which one is meant, and are given the moments.
 */
export function hoursOf({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }) {
  const [start, end] = [inHelsinki(startsAt), inHelsinki(endsAt)]
  const isSaid = !comesTwice(start) && !comesTwice(end)
  return {
    start: isSaid ? start : startsAt,
    ...(endsAt > startsAt && { end: isSaid ? end : endsAt }),
    timezone: isSaid ? helsinki : null,
  }
}

/** Whether the clock is turned back over a time: from four to three on the last Sunday of October. */
const comesTwice = ({ month, day, dayOfWeek, hour }: Temporal.ZonedDateTime): boolean =>
  hour === 3 && month === 10 && day > 24 && dayOfWeek === 7

/** A calendar's last day is the first on which nothing happens any more. */
const daysOf = ({ startsOn, endsOn }: { startsOn: Day; endsOn: Day }) => ({
  allDay: true,
  start: Temporal.PlainDate.from(startsOn),
  end: Temporal.PlainDate.from(addDays(endsOn, 1)),
})
