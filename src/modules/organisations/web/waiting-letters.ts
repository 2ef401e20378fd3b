import { formatMoment } from '#shared/day.ts'
import type { Role } from '#shared/roles.ts'
import { inEveryLanguage } from '#shared/texts.ts'
import type { TasksAsked, WaitingTask } from '#shared/waiting-task.ts'
import { call } from '#web/api.ts'
import { type AccountView, getAccount } from '../account.contract.ts'
import { getMailState } from '../mail-state.contract.ts'
import { organisationsAccess } from '../organisations.access.ts'
import { waitingLetterTexts } from './waiting-letters.texts.ts'

/** What of the own letters waits, and for those who lead, whether any leave. */
export async function loadWaitingLetters({ slug: organisation, role }: TasksAsked): Promise<WaitingTask[]> {
  const leaders: readonly Role[] = organisationsAccess.readMailState.roles
  const [account, { waitingSince }] = await Promise.all([
    call(getAccount, {}),
    leaders.includes(role) ? call(getMailState, { organisation }) : { waitingSince: null },
  ])
  return [...waitingLetters(account), ...standingLetters(waitingSince)]
}

/** An own address that refused a letter for good: none leave to it any more, so it is said where it is seen. */
export function waitingLetters({ email, isRefusing }: Pick<AccountView, 'email' | 'isRefusing'>): WaitingTask[] {
  if (!isRefusing) return []
  const words = inEveryLanguage((language) => {
    const t = waitingLetterTexts[language]
    return { title: t.title, text: t.text(email), action: t.action }
  })
  return [{ id: 'refused-letters', to: '/app/account', words }]
}

/** No letter leaves: whoever has invited people may call those for whom it is urgent. */
export function standingLetters(waitingSince: string | null): WaitingTask[] {
  if (waitingSince === null) return []
  const words = inEveryLanguage((language) => {
    const { title, text, action } = waitingLetterTexts[language].standing
    return { title, text: text(formatMoment(new Date(waitingSince), language)), action }
  })
  return [{ id: 'standing-letters', to: 'groups', words }]
}
