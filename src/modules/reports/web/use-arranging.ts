import { useCallback, useState } from 'react'
import { useRevalidator } from 'react-router'

import { ApiError } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { pageTexts } from './report-page.texts.ts'

/** Does a change of the report's arrangement and shows the report anew; says so when it could not be done. */
export function useArranging() {
  const t = useTexts(pageTexts)
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const [isBusy, setBusy] = useState(false)
  const arrange = useCallback(
    async (change: () => Promise<unknown>, done?: string): Promise<boolean> => {
      setBusy(true)
      try {
        await change()
        if (done) announce(done)
        return true
      } catch (error) {
        const isConflict = error instanceof ApiError && error.code === 'conflict'
        announce(isConflict ? t.arrangedByOther : t.notDone, 'bad')
        return false
      } finally {
        await revalidate()
        setBusy(false)
      }
    },
    [announce, revalidate, t],
  )
  return { arrange, isBusy }
}
