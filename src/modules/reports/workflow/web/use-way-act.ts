import { useRevalidator } from 'react-router'
import { z } from 'zod'

import type { ApiError } from '#web/api.ts'
import { useDeed } from '#web/form/use-deed.ts'
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

/** A move of one press. */
export const useWayAct = () => useDeed(useRefused())
