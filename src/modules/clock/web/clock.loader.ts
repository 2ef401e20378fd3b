import type { LoaderFunctionArgs } from 'react-router'

import { addDays, type Day } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { askToday } from '#web/asked-today.ts'
import { type ClockThing, getClock, getClockEntry, listClockEntries } from '../clock.contract.ts'
import { termSpanAsked, yearAsked, yearSpanAsked } from '../page-span.ts'
import { readPlanDays } from './later-plan-days.ts'
import { type PlanDay, showsActions } from './plan-days.ts'

type Clock = Awaited<ReturnType<typeof readClock>>

export interface ClockData extends Clock {
  /** The calendar year that is looked at. */
  year: number
  /** The days of the plan's actions; empty unless the address asks for them. */
  planDays: readonly PlanDay[]
  today: Day
}

/** Everything of the year in the address, or of this one, and of the first months of the next. */
export async function loadClock({ params, request, context }: LoaderFunctionArgs): Promise<ClockData> {
  const organisation = params.organisation!
  const today = await askToday({ params, context })
  const asked = new URL(request.url).searchParams
  const [clock, planDays] = await Promise.all([
    readClock({ organisation, ...yearSpanAsked(asked, today) }),
    showsActions(asked) ? readPlanDays(organisation, today) : [],
  ])
  return { ...clock, planDays, year: yearAsked(asked, today), today }
}

export interface TermData extends Clock {
  today: Day
}

/** Everything of the council term that the day in the address is in, or today. */
export async function loadClockTerm({ params, request, context }: LoaderFunctionArgs): Promise<TermData> {
  const organisation = params.organisation!
  const today = await askToday({ params, context })
  const span = termSpanAsked(new URL(request.url).searchParams, today)
  return { ...(await readClock({ organisation, ...span })), today }
}

export interface ClockEntriesData extends Awaited<ReturnType<typeof readEntries>> {
  next: Readonly<Record<string, ClockThing>>
}

/** Every entry with the next time that it comes, or the last that is late. */
export async function loadClockEntries({ params, context }: LoaderFunctionArgs): Promise<ClockEntriesData> {
  const organisation = params.organisation!
  const today = await askToday({ params, context })
  const [entries, { things }] = await Promise.all([
    readEntries(organisation),
    readClock({ organisation, from: addDays(today, -180), to: addDays(today, 900) }),
  ])
  const next: Record<string, ClockThing> = {}
  for (const thing of things) {
    if (thing.entry && (thing.state === 'late' || thing.endsOn >= today)) next[thing.entry.id] ??= thing
  }
  return { ...entries, next }
}

export const loadClockEntry = ({ params }: LoaderFunctionArgs) =>
  call(getClockEntry, { organisation: params.organisation!, id: params.entry! })

export type ClockEntryData = Awaited<ReturnType<typeof loadClockEntry>>

const readClock = (asked: { organisation: string; from: Day; to: Day }) => call(getClock, asked)
const readEntries = (organisation: string) => call(listClockEntries, { organisation })
