import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Role } from '#shared/roles.ts'
import { inEveryLanguage } from '#shared/texts.ts'
import type { TasksAsked, WaitingTask } from '#shared/waiting-task.ts'
import { call } from '#web/api.ts'
import { clockAccess } from '../clock.access.ts'
import { type ClockWaiting, listClockWaiting } from '../waiting/waiting.contract.ts'
import { waitingClockTexts } from './waiting-clock.texts.ts'

/** What of the clock waits: what is late, what it is time to open, and the coming year to be made. */
export async function loadWaitingClock({ slug, role }: TasksAsked): Promise<WaitingTask[]> {
  const readers: readonly Role[] = clockAccess.read.roles
  if (!readers.includes(role)) return []
  return waitingClock(await call(listClockWaiting, { organisation: slug }))
}

/** Own late things, what it is time to open, what of others is late, and the year to be made, in this order. */
export function waitingClock({ late, offered, yearToMake }: ClockWaiting): WaitingTask[] {
  const own = late.filter(({ isOwn }) => isOwn)
  const others = late.filter(({ isOwn }) => !isOwn)
  return [
    ...lateTasks(own),
    ...offered.map(offeredTask),
    ...(others.length > 0 ? [othersTask(others)] : []),
    ...(yearToMake === null ? [] : [yearTask(yearToMake)]),
  ]
}

type Late = ClockWaiting['late'][number]

/** How many names a line holds before it says how many more there are. */
const namesShown = 3

/** One late thing is taken hold of at once; several are one line, as late actions are. */
function lateTasks(own: readonly Late[]): WaitingTask[] {
  if (own.length < 2) return own.map(lateTask)
  const words = inEveryLanguage((language) => {
    const t = waitingClockTexts[language]
    const said = own
      .slice(0, namesShown)
      .map(({ title, endsOn }) => t.lateDay(textIn(title, language), formatDay(endsOn, language)))
    const rest = own.length - namesShown
    return {
      title: t.lateOnes(own.length),
      text: [...said, ...(rest > 0 ? [t.more(rest)] : [])].join(' '),
      action: t.see,
    }
  })
  return [{ id: 'clock-late', to: 'clock/list?show=late', words }]
}

const lateTask = ({ entryId, occurrence, title, endsOn }: Late): WaitingTask => ({
  id: `clock-late-${entryId}-${occurrence}`,
  to: `clock/entries/${entryId}`,
  words: inEveryLanguage((language) => {
    const t = waitingClockTexts[language]
    return { title: t.late(textIn(title, language)), text: t.lateText(formatDay(endsOn, language)), action: t.open }
  }),
})

const offeredTask = ({
  entryId,
  occurrence,
  title,
  startsOn,
  opens,
  path,
}: ClockWaiting['offered'][number]): WaitingTask => ({
  id: `clock-offered-${entryId}-${occurrence}`,
  to: path ?? `clock/entries/${entryId}`,
  words: inEveryLanguage((language) => {
    const t = waitingClockTexts[language]
    const said = t.offered[opens](textIn(title, language))
    return { title: said, text: t.offeredText(formatDay(startsOn, language)), action: t.begin }
  }),
})

const othersTask = (others: readonly Late[]): WaitingTask => ({
  id: 'clock-late-others',
  to: 'clock/list?show=late',
  words: inEveryLanguage((language) => {
    const t = waitingClockTexts[language]
    const titles = others.map(({ title }) => textIn(title, language)).join(', ')
    return { title: t.others(others.length), text: t.othersText(titles), action: t.see }
  }),
})

const yearTask = (year: number): WaitingTask => ({
  id: `clock-year-${year}`,
  to: `clock?make=${year}`,
  words: inEveryLanguage((language) => {
    const t = waitingClockTexts[language]
    return { title: t.year(year), text: t.yearText, action: t.make }
  }),
})
