import { useState } from 'react'
import { useRevalidator } from 'react-router'

import { ApiError, NetworkError } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { faultTexts } from './faults.texts.ts'

/**
 * A deed of one press on a page whose refusals have words of their own: busy while it runs, the page read anew after
 * it, one line that says what happened. `refused` says a refusal that it knows; true when it did.
 */
export function useDeed(refused: (error: ApiError) => boolean) {
  const [isBusy, setBusy] = useState(false)
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const faults = useTexts(faultTexts)

  async function act<Answer>(run: () => Promise<Answer>, done: string | ((answer: Answer) => string)): Promise<void> {
    setBusy(true)
    try {
      const answer = await run()
      await revalidate()
      announce(typeof done === 'string' ? done : done(answer))
    } catch (error) {
      if (error instanceof NetworkError) announce(faults.network, 'bad')
      else if (!(error instanceof ApiError)) throw error
      else if (!refused(error)) {
        const isStale = error.code === 'conflict'
        if (isStale) await revalidate()
        announce(isStale ? faults.changedMeanwhile : `${error.title}. ${error.advice}`, 'bad')
      }
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, act }
}
