import { formatDay } from '#shared/day.ts'
import type { Role } from '#shared/roles.ts'
import type { Language } from '#shared/texts.ts'
import { call } from '#web/api.ts'
import { listOwnRounds } from '../personal.contract.ts'
import { roundsAccess } from '../rounds.access.ts'
import { listFollowUpRounds } from '../rounds.contract.ts'
import { waitingRoundsTexts } from './waiting-rounds.texts.ts'

interface Words {
  title: string
  text: string
  action: string
}

/** A task for the first page, which is read in any language without being asked for again. */
export interface WaitingRound {
  id: string
  /** Below the organisation's address. */
  to: string
  words: Record<Language, Words>
}

const inEveryLanguage = (say: (language: Language) => Words): WaitingRound['words'] => ({
  fi: say('fi'),
  sv: say('sv'),
  en: say('en'),
})

/** The rounds that ask something of the person, and the open rounds of somebody who leads them. */
export async function loadWaitingRounds({ slug, role }: { slug: string; role: Role }): Promise<WaitingRound[]> {
  const leaders: readonly Role[] = roundsAccess.lead.roles
  const [own, led] = await Promise.all([
    call(listOwnRounds, { organisation: slug }),
    leaders.includes(role) ? call(listFollowUpRounds, { organisation: slug }) : { rounds: [] },
  ])
  const asked = own.rounds.flatMap(({ id, dueOn, cards }): WaitingRound[] => {
    const count = cards.filter(({ answer }) => answer === null).length
    if (count === 0) return []
    const words = inEveryLanguage((language) => {
      const t = waitingRoundsTexts[language]
      return { title: t.own(count), text: t.ownText(formatDay(dueOn, language)), action: t.answer }
    })
    return [{ id: `asked-${id}`, to: 'follow-ups', words }]
  })
  const awaited = led.rounds
    .filter(({ closedAt }) => closedAt === null)
    .map(({ id, dueOn, counts: { answered, actions, withoutOwner } }): WaitingRound => {
      const words = inEveryLanguage((language) => {
        const t = waitingRoundsTexts[language]
        const text = t.ledText(formatDay(dueOn, language), withoutOwner)
        return { title: t.led(answered, actions), text, action: t.see }
      })
      return { id, to: `rounds/${id}`, words }
    })
  return [...asked, ...awaited]
}
