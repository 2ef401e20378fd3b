import { type Route, route } from '#server/http.ts'
import { type ClockSurroundings, findClockThings } from '../clock-things.service.ts'
import { lookerOf } from '../clock-writing.ts'
import { pageSpan } from '../page-span.ts'
import { getClockStream } from './stream.contract.ts'
import { nextOfStream, streamMarks } from './stream-marks.ts'

/** The year at a glance. */
export const streamRoutes = (surroundings: ClockSurroundings): Route[] => [
  route(getClockStream, async (call) => {
    const { tx, organisation, today } = call
    const year = Number(today.slice(0, 4))
    const question = { organisationId: organisation.id, ...lookerOf(call), ...pageSpan(year), today }
    const things = await findClockThings(tx, surroundings, question)
    return {
      marks: streamMarks(things, year),
      next: nextOfStream(things, today).map(({ title, startsOn }) => ({ title, startsOn })),
    }
  }),
]
