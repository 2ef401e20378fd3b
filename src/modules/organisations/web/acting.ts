import { useState } from 'react'
import { useRevalidator } from 'react-router'

import { ApiError, NetworkError } from '#web/api.ts'
import { sayFault } from '#web/form/faults.ts'
import { faultTexts } from '#web/form/faults.texts.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'

/**
 * A deed of one press: busy while it runs, the page's data read anew after it, and one line that says what happened.
 * `faults` are words for refusals that the server names; without `done` the page says itself what happened. What somebody
 * else has changed meanwhile is read anew, so that the same press works on what is stored now. True when it was done.
 */
export function useAct(faults: Readonly<Record<string, string>> = {}) {
  const [isBusy, setBusy] = useState(false)
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const texts = useTexts(faultTexts)

  async function act(run: () => Promise<unknown>, done?: string): Promise<boolean> {
    setBusy(true)
    try {
      await run()
      await revalidate()
      if (done !== undefined) announce(done)
      return true
    } catch (error) {
      if (error instanceof ApiError && error.code === 'conflict') await revalidate()
      announce(sayFailure(error, texts, faults), 'bad')
      return false
    } finally {
      setBusy(false)
    }
  }

  return { isBusy, act }
}

function sayFailure(
  error: unknown,
  texts: (typeof faultTexts)['fi'],
  faults: Readonly<Record<string, string>>,
): string {
  if (error instanceof NetworkError) return texts.network
  if (!(error instanceof ApiError)) throw error
  if (error.code === 'conflict') return texts.changedMeanwhile
  const [fault] = error.faults
  return fault ? sayFault(fault.message, texts, faults) : `${error.title}. ${error.advice}`
}
