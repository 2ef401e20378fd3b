import { useState } from 'react'

import { faultTexts } from '#web/form/faults.texts.ts'
import { useTexts } from '#web/language.tsx'

/** A reason that has to be given: the props of its field, and what is typed once it is asked for. */
export function useReason() {
  const { missing } = useTexts(faultTexts)
  const [value, setValue] = useState('')
  const [isMissing, setMissing] = useState(false)
  return {
    field: { value, onChange: setValue, error: isMissing && value.trim() === '' ? missing : undefined },
    /** Hands the reason over; without one its field says so. */
    give(take: (reason: string) => void): void {
      const reason = value.trim()
      setMissing(reason === '')
      if (reason !== '') take(reason)
    },
  }
}
