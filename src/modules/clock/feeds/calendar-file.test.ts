import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'

import type { CalendarThing } from './calendar-file.ts'
import { writeCalendar } from './calendar-file.ts'

const changedAt = new Date('2026-03-02T10:00:00Z')
const day: CalendarThing = {
  key: 'clock:5b3a:2028-02-29',
  kind: 'deadline',
  title: { fi: 'Hyvinvointikertomus valtuustolle', sv: 'Välfärdsberättelsen till fullmäktige' },
  startsOn: '2028-02-29',
  endsOn: '2028-02-29',
  hours: null,
  place: null,
  path: 'clock/entries/5b3a',
  state: 'coming',
  people: [],
  groupId: null,
  changedAt,
  organisation: 'Virtala',
  address: 'https://kaarna.example/app/virtala/clock/entries/5b3a',
}
const meeting = (startsAt: string, endsAt: string, more: Partial<CalendarThing> = {}): CalendarThing => ({
  ...day,
  key: 'meeting:77',
  startsOn: startsAt.slice(0, 10),
  endsOn: endsAt.slice(0, 10),
  hours: { startsAt: new Date(startsAt), endsAt: new Date(endsAt) },
  ...more,
})

const write = (...things: CalendarThing[]) =>
  writeCalendar({ name: 'Omat, ja muut', language: 'fi', host: 'kaarna.example', things })

/** What a calendar program makes of the file. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file))
  const zone = calendar.getFirstSubcomponent('vtimezone')
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return { component, event, starts: event.startDate, ends: event.endDate }
  })
  return { calendar, events }
}

test('a thing of one day is a whole day, on 29 February too, and ends where the next day begins', () => {
  const [one] = read(write(day)).events
  expect(one).toMatchObject({ starts: { isDate: true }, ends: { isDate: true } })
  expect([one!.starts.toString(), one!.ends.toString()]).toEqual(['2028-02-29', '2028-03-01'])
})

test('a thing of several days covers its last day', () => {
  const [one] = read(write({ ...day, startsOn: '2026-12-30', endsOn: '2027-01-02' })).events
  expect(one!.ends.toString()).toBe('2027-01-03')
})

describe('hours are those of the Finnish clock', () => {
  test.each([
    ['the day the clock goes forward', '2026-03-29T06:00:00Z', '2026-03-29T09:00:00'],
    ['the day before it', '2026-03-28T07:00:00Z', '2026-03-28T09:00:00'],
    ['the day the clock goes back', '2026-10-25T07:00:00Z', '2026-10-25T09:00:00'],
    ['the day before that', '2026-10-24T06:00:00Z', '2026-10-24T09:00:00'],
  ])('on %s', (_, startsAt, local) => {
    const ends = new Date(Date.parse(startsAt) + 3_600_000).toISOString()
    const [one] = read(write(meeting(startsAt, ends))).events
    expect(one!.starts.toString()).toBe(local)
    expect(one!.starts.toJSDate().toISOString()).toBe(new Date(startsAt).toISOString())
    expect(one!.event.duration.toSeconds()).toBe(3600)
  })

  test.each([
    ['across the hour that spring skips', '2026-03-29T00:00:00Z', '2026-03-29T02:00:00Z'],
    ['where it has gone forward', '2026-03-29T01:00:00Z', '2026-03-29T01:15:00Z'],
    ['in the hour that comes twice, the first time', '2026-10-25T00:15:00Z', '2026-10-25T00:45:00Z'],
    ['from its first time to its second', '2026-10-25T00:45:00Z', '2026-10-25T01:15:00Z'],
    ['its second time', '2026-10-25T01:15:00Z', '2026-10-25T01:45:00Z'],
    ['across both', '2026-10-24T23:30:00Z', '2026-10-25T02:30:00Z'],
  ])('and last as long as they do %s', (_, startsAt, endsAt) => {
    const [one] = read(write(meeting(startsAt, endsAt))).events
    const said = [one!.starts, one!.ends].map((time) => time.toJSDate().toISOString())
    expect(said).toEqual([startsAt, endsAt].map((moment) => new Date(moment).toISOString()))
  })

  test('a meeting that begins and ends at one moment has no end', () => {
    expect(write(meeting('2026-05-05T06:00:00Z', '2026-05-05T06:00:00Z'))).not.toMatch(/DTEND/)
  })
})

test('what calendar programs need to know a thing again and to see that it has changed', () => {
  const [before] = read(write(day)).events
  const [after] = read(write({ ...day, changedAt: new Date('2026-03-02T10:05:00Z') })).events
  expect(before!.event.uid).toBe('clock:5b3a:2028-02-29@kaarna.example')
  expect(after!.event.uid).toBe(before!.event.uid)
  expect(after!.event.sequence).toBeGreaterThan(before!.event.sequence)
  expect(String(before!.component.getFirstPropertyValue('dtstamp'))).toBe('2026-03-02T10:00:00Z')
  expect(String(before!.component.getFirstPropertyValue('last-modified'))).toBe('2026-03-02T10:00:00Z')
})

test('a cancelled thing stays and says so', () => {
  const [one] = read(write({ ...day, state: 'cancelled' })).events
  expect(one!.component.getFirstPropertyValue('status')).toBe('CANCELLED')
})

test('the calendar says its name and how often to ask', () => {
  const { calendar } = read(write(day))
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Omat, ja muut')
  expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT4H')
  expect(String(calendar.getFirstPropertyValue('x-published-ttl'))).toBe('PT4H')
})

test('words in any script come back as they were, from lines of 75 bytes at most with line ends of the standard', () => {
  const title = `Ääkkösiä; pilkkuja, \\kenoja ja "lainauksia" ${'åäö '.repeat(40)}🌲`.trim()
  const file = write({ ...day, title: { fi: title }, place: 'Kaupungintalo,\nsali 2' })
  expect(read(file).events[0]!.event.summary).toBe(title)
  expect(read(file).events[0]!.event.location).toBe('Kaupungintalo, sali 2')
  const lines = file.split('\r\n')
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('a title cannot end its line and begin a property', () => {
  const { events } = read(write({ ...day, title: { fi: 'Kokous\r\nATTENDEE:mailto:paha@example.fi' } }))
  expect(events[0]!.component.getAllProperties('attendee')).toEqual([])
})

test('the same things in another order are the same bytes', () => {
  const other = meeting('2026-05-05T06:00:00Z', '2026-05-05T07:00:00Z')
  expect(write(day, other)).toBe(write(other, day))
})
