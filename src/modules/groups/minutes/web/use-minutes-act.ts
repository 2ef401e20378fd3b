import { useState } from 'react'
import { useRevalidator } from 'react-router'
import { z } from 'zod'

import { ApiError, NetworkError } from '#web/api.ts'
import { faultTexts } from '#web/form/faults.texts.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { minutesTexts } from './minutes.texts.ts'

const refusal = z.object({ reason: z.string() })

/** A refusal in words, shown with the page read anew; true when it was one. */
export function useRefused() {
  const t = useTexts(minutesTexts)
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  return (error: ApiError): boolean => {
    const read = refusal.safeParse(error.problem)
    if (!read.success) return false
    const words = Object.entries(t.refusals).find(([reason]) => reason === read.data.reason)?.[1]
    announce(words ?? error.advice, 'bad')
    void revalidate()
    return true
  }
}

/** A move of one press: busy while it runs, the page read anew after it, one line that says what happened. */
export function useMinutesAct() {
  const [isBusy, setBusy] = useState(false)
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const faults = useTexts(faultTexts)
  const refused = useRefused()

  async function act(run: () => Promise<unknown>, done: string): Promise<void> {
    setBusy(true)
    try {
      await run()
      await revalidate()
      announce(done)
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
