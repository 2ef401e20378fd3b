import { useRevalidator } from 'react-router'
import { z } from 'zod'

import type { ApiError } from '#web/api.ts'
import { useDeed } from '#web/form/use-deed.ts'
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

/** A move of one press. */
export const useMinutesAct = () => useDeed(useRefused())
