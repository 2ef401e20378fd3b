import { useState } from 'react'

import type { Endpoint } from '#shared/endpoint.ts'
import { ApiError, call } from '#web/api.ts'
import { useAnnounce } from '#web/ui/Announcer.tsx'

/** What a letter's link is for, done by a press: `gone` when its token opens nothing (any more). */
export function useLetterLink(contract: Endpoint<{ token: string }, void>, token: string) {
  const announce = useAnnounce()
  const [state, setState] = useState<'open' | 'busy' | 'done' | 'gone'>(token === '' ? 'gone' : 'open')

  async function confirm() {
    setState('busy')
    try {
      await call(contract, { token })
      setState('done')
    } catch (error) {
      const isGone = error instanceof ApiError && error.code === 'notFound'
      setState(isGone ? 'gone' : 'open')
      if (!isGone) announce(error instanceof ApiError ? error.title : String(error), 'bad')
    }
  }

  return { state, confirm }
}
