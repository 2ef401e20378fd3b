import { useState } from 'react'
import type { z } from 'zod'

import type { ApiError } from '#web/api.ts'

/**
 * The version that a form is saved on, for those whose 409 carries the content that is stored now: `conflict` holds what
 * somebody else has stored meanwhile, and the next sending goes on top of it. `seen` is the version that was opened, 0
 * for what is new.
 */
export function useConflict<Stored extends { currentVersion: number }>(schema: z.ZodType<Stored>, seen: number) {
  const [base, setBase] = useState(seen)
  const [conflict, setConflict] = useState<Stored | null>(null)
  return {
    base,
    conflict,
    /** For `useForm`: whether the refusal was a conflict. */
    onRefused: (error: ApiError): boolean => {
      const read = error.code === 'conflict' ? schema.safeParse(error.problem) : undefined
      if (!read?.success) return false
      setConflict(read.data)
      setBase(read.data.currentVersion)
      return true
    },
    /** A version has been chosen. */
    settle: () => setConflict(null),
  }
}
