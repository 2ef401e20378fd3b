import type { DatedQuestion, DatedThing } from '#modules/clock/dated-thing.ts'
import type { ReadTx } from '#server/db.ts'
import { addDays, formatDay } from '#shared/day.ts'
import type { Language } from '#shared/texts.ts'
import type { AgendaSuggestion } from '../agenda-suggestion.ts'
import type { AgendaSource } from './agenda-source.ts'
import { inAll, suggestionTexts as texts } from './suggestions.texts.ts'

/** How far after the meeting, and how far back for what is late, the clock is looked at, in days. */
const [daysAfter, daysBack] = [45, 60]
const most = 8

/** What the clock has late, and what comes in the weeks after the meeting; other meetings are no business of this one. */
export const clockSource =
  (findThings: (tx: ReadTx, question: DatedQuestion) => Promise<DatedThing[]>): AgendaSource =>
  async (tx, { organisation, caller, meeting, today }) => {
    const things = await findThings(tx, {
      organisationId: organisation.id,
      accountId: caller.accountId,
      role: caller.role,
      from: addDays(today, -daysBack),
      to: addDays(meeting.on > today ? meeting.on : today, daysAfter),
      today,
    })
    return things
      .filter(({ kind }) => kind !== 'meeting')
      .filter(({ state, startsOn }) => state === 'late' || (state === 'coming' && startsOn >= meeting.on))
      .slice(0, most)
      .map((thing) => toSuggestion(thing))
  }

const toSuggestion = ({ key, kind, title, state, startsOn, path }: DatedThing): AgendaSuggestion => ({
  key: `clock:${key}`,
  source: kind === 'reportStage' ? 'report' : 'clock',
  kind: 'information',
  title,
  reason: inAll((language) => why(state === 'late', formatDay(startsOn, language), language)),
  proposal: null,
  subject: { kind: 'clock', id: key, path },
})

const why = (isLate: boolean, day: string, language: Language): string =>
  isLate ? texts[language].clockLateWhy(day) : texts[language].clockWhy(day)
