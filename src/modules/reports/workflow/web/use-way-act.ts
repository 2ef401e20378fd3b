import { useState } from 'react'
import { useRevalidator } from 'react-router'
import { z } from 'zod'

import { ApiError, NetworkError } from '#web/api.ts'
import { faultTexts } from '#web/form/faults.texts.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { refusals } from '../way.ts'
import { handlingTexts } from './handling.texts.ts'

const refusal = z.object({ refusal: z.enum(refusals) })

/**
 * A refusal of the way in words, shown with the page read anew; true when it was one. What several people do at once is
 * so told to each of them.
 */
export function useRefused() {
  const t = useTexts(handlingTexts)
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  return (error: ApiError): boolean => {
    const read = refusal.safeParse(error.problem)
    if (!read.success) return false
    announce(t.refusals[read.data.refusal], 'bad')
    void revalidate()
    return true
  }
}

/** A move of one press: busy while it runs, the page read anew after it, one line that says what happened. */
export function useWayAct() {
  const [isBusy, setBusy] = useState(false)
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const faults = useTexts(faultTexts)
  const refused = useRefused()

  async function act<Answer>(run: () => Promise<Answer>, done: (answer: Answer) => string): Promise<void> {
    setBusy(true)
    try {
      const answer = await run()
      await revalidate()
      announce(done(answer))
    } catch (error) {
      if (error instanceof NetworkError) announce(faults.network, 'bad')
      else if (!(error instanceof ApiError)) throw error
      else if (!refused(error)) announce(`${error.title}. ${error.advice}`, 'bad')
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, act }
}
