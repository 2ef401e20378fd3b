import { useState } from 'react'
import { useRevalidator } from 'react-router'

import type { Endpoint } from '#shared/endpoint.ts'
import { ApiError, call, NetworkError } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { faultWords } from '../../web/plan-faults.texts.ts'

/** Does one thing at a press, says how it went, and reads the page again. */
export function useDeed() {
  const faults = useTexts(faultWords)
  const { revalidate } = useRevalidator()
  const announce = useAnnounce()
  const [isBusy, setBusy] = useState(false)
  async function run<Input extends object, Output>(
    endpoint: Endpoint<Input, Output>,
    input: NoInfer<Input>,
    { said, onDone }: { said: string; onDone?: () => void },
  ) {
    setBusy(true)
    try {
      await call(endpoint, input)
      announce(said)
      onDone?.()
      await revalidate()
    } catch (error) {
      if (!(error instanceof ApiError || error instanceof NetworkError)) throw error
      announce(error instanceof ApiError ? `${error.title}. ${error.advice}` : faults.network, 'bad')
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, run }
}
