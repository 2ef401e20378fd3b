import { useAct } from '#modules/organisations/web/acting.ts'
import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { nudgeOwners } from '../rounds.contract.ts'
import { roundsTexts } from './rounds.texts.ts'

/** Reminds those of a round who are awaited, or one of them, and says how many letters leave. */
export function useNudge(round: string) {
  const t = useTexts(roundsTexts)
  const { organisation } = usePlace()
  const announce = useAnnounce()
  const { isBusy, act } = useAct()
  async function nudge(person?: string) {
    let letters = 0
    const asked = { organisation: organisation.slug, round, ...(person && { person }) }
    const run = async () => void ({ letters } = await call(nudgeOwners, asked))
    if (await act(run, t.nudged(0))) announce(t.nudged(letters))
  }
  return { isBusy, nudge }
}
