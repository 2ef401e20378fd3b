import { findPlan } from '#modules/plans/outline.queries.ts'
import { openRound } from '#modules/plans/rounds/opening.service.ts'
import { roundInput } from '#modules/plans/rounds/round.ts'
import type { Services } from '#server/module.ts'
import { AppError } from '#shared/errors.ts'
import { addMonths } from '../months.ts'
import type { OpeningAnswer, OpeningAsked, OpeningSource } from '../opening-source.ts'

const offered: OpeningAnswer = { isOffered: true, path: 'rounds/new' }

/**
 * Opens a follow-up round of the programme that the entry names, until the entry's last day. Where no programme is named,
 * its day has passed, or there is nobody to ask, the round is offered to be opened by hand.
 */
export const roundOpenings = (services: Pick<Services, 'config' | 'secret' | 'sendMail'>): OpeningSource => ({
  kinds: ['followUpRound'],
  async open(tx, asked) {
    const { opens, organisation, endsOn, today, now, by } = asked as OpeningAsked<'followUpRound'>
    if (opens.programmeId === null || endsOn < today) return offered
    if (!(await findPlan(tx, organisation.id, opens.programmeId))) return offered
    const input = roundInput.parse({
      programmeId: opens.programmeId,
      periodFrom: addMonths(today, -opens.months),
      periodTo: today,
      dueOn: endsOn,
      unitIds: null,
      greeting: null,
      addresses: [],
    })
    try {
      const opening = { services, tx, organisation, openedBy: by, language: 'fi' as const, now, today }
      const { id } = await openRound(opening, input)
      return { isOffered: false, path: `rounds/${id}` }
    } catch (error) {
      // Whom to ask is looked for before anything is stored.
      if (error instanceof AppError && error.code === 'invalidInput') return offered
      throw error
    }
  },
})
