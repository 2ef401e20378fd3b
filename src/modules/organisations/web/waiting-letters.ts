import { inEveryLanguage } from '#shared/texts.ts'
import type { WaitingTask } from '#shared/waiting-task.ts'
import { call } from '#web/api.ts'
import { type AccountView, getAccount } from '../account.contract.ts'
import { waitingLetterTexts } from './waiting-letters.texts.ts'

/** What of the own letters waits. */
export const loadWaitingLetters = async (): Promise<WaitingTask[]> => waitingLetters(await call(getAccount, {}))

/** An own address that refused a letter for good: none leave to it any more, so it is said where it is seen. */
export function waitingLetters({ email, isRefusing }: Pick<AccountView, 'email' | 'isRefusing'>): WaitingTask[] {
  if (!isRefusing) return []
  const words = inEveryLanguage((language) => {
    const t = waitingLetterTexts[language]
    return { title: t.title, text: t.text(email), action: t.action }
  })
  return [{ id: 'refused-letters', to: '/app/account', words }]
}
