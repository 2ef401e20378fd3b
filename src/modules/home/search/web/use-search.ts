import { useEffect, useState } from 'react'

import { call } from '#web/api.ts'
import type { SearchAnswer } from '../search.ts'
import { searchOrganisation } from '../search.contract.ts'

const restMilliseconds = 90
const shown = { each: 4, limit: 8 }

export interface TypedSearch {
  /** The newest answer; while another is on its way it stays. Null: nothing has been asked. */
  answer: SearchAnswer | null
  isWaiting: boolean
  hasFailed: boolean
}

interface Answered {
  to: string
  answer: SearchAnswer | null
}

/** Searches what is typed when the fingers rest. */
export function useSearch(organisation: string | undefined, typed: string): TypedSearch {
  const q = typed.trim()
  const [answered, setAnswered] = useState<Answered>({ to: '', answer: null })
  useEffect(() => {
    if (!organisation || q === '') return
    const leaving = new AbortController()
    const resting = setTimeout(async () => {
      try {
        setAnswered({ to: q, answer: await call(searchOrganisation, { organisation, q, ...shown }, leaving) })
      } catch {
        // The pages and deeds are still there; the palette says that the rest was not.
        if (!leaving.signal.aborted) setAnswered({ to: q, answer: null })
      }
    }, restMilliseconds)
    return () => {
      clearTimeout(resting)
      leaving.abort()
    }
  }, [organisation, q])
  const isAsked = organisation !== undefined && q !== ''
  const isWaiting = isAsked && answered.to !== q
  return {
    answer: isAsked ? answered.answer : null,
    isWaiting,
    hasFailed: isAsked && !isWaiting && answered.answer === null,
  }
}
