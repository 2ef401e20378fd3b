import { useState } from 'react'

import { ApiError, NetworkError } from '#web/api.ts'
import { faultTexts } from '#web/form/faults.texts.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'

/** A deed of a button: busy while it is done, and what is refused is told. */
export function useDeed() {
  const faults = useTexts(faultTexts)
  const announce = useAnnounce()
  const [isBusy, setBusy] = useState(false)
  async function run(deed: () => Promise<void>) {
    setBusy(true)
    try {
      await deed()
    } catch (error) {
      if (!(error instanceof ApiError || error instanceof NetworkError)) throw error
      announce(error instanceof ApiError ? `${error.title}. ${error.advice}` : faults.network, 'bad')
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, attempt: (deed: () => Promise<void>) => void run(deed) }
}
