import { formatDay } from '#shared/day.ts'
import type { Role } from '#shared/roles.ts'
import { inEveryLanguage } from '#shared/texts.ts'
import type { TasksAsked, WaitingTask } from '#shared/waiting-task.ts'
import { call } from '#web/api.ts'
import { listOwnRounds } from '../personal.contract.ts'
import { roundsAccess } from '../rounds.access.ts'
import { listFollowUpRounds } from '../rounds.contract.ts'
import { waitingRoundsTexts } from './waiting-rounds.texts.ts'

/** The rounds that ask something of the person, and the open rounds of somebody who leads them. */
export async function loadWaitingRounds({ slug, role }: TasksAsked): Promise<WaitingTask[]> {
  const leaders: readonly Role[] = roundsAccess.lead.roles
  const [own, led] = await Promise.all([
    call(listOwnRounds, { organisation: slug }),
    leaders.includes(role) ? call(listFollowUpRounds, { organisation: slug }) : { rounds: [] },
  ])
  const asked = own.rounds.flatMap(({ id, dueOn, cards }): WaitingTask[] => {
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
    .map(({ id, dueOn, counts: { answered, actions, withoutOwner } }): WaitingTask => {
      const words = inEveryLanguage((language) => {
        const t = waitingRoundsTexts[language]
        const text = t.ledText(formatDay(dueOn, language), withoutOwner)
        return { title: t.led(answered, actions), text, action: t.see }
      })
      return { id, to: `rounds/${id}`, words }
    })
  return [...asked, ...awaited]
}
