import { useState } from 'react'
import type { z } from 'zod'

import type { ApiError } from '#web/api.ts'

/**
 * The version that a form is written against, and the stored one when somebody else was first: the server refuses with a
 * conflict that carries it as `current`. Sending again then replaces what was seen.
 */
export function useOtherVersion<Stored extends { version: number }>(schema: z.ZodType<Stored>, seen: number) {
  const [version, setVersion] = useState(seen)
  const [theirs, setTheirs] = useState<Stored>()
  const onRefused = ({ code, problem }: ApiError): boolean => {
    const current = schema.safeParse((problem as { current?: unknown }).current)
    if (code !== 'conflict' || !current.success) return false
    setTheirs(current.data)
    setVersion(current.data.version)
    return true
  }
  return { version, theirs, onRefused, choose: () => setTheirs(undefined) }
}
