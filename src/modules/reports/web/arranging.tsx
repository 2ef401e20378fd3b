import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { useRevalidator } from 'react-router'

import { ApiError } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { pageTexts } from './report-page.texts.ts'

/** A change of the report's arrangement: told the version that stands, it answers the one that it made. */
type Change = (version: number) => Promise<{ version: number }>

interface Arranging {
  /** Does a change, says so when told to, and shows the report anew; false: it could not be done, which is said. */
  arrange: (change: Change, done?: string) => Promise<boolean>
  isBusy: boolean
}

const ArrangingContext = createContext<Arranging>({ arrange: () => Promise.resolve(false), isBusy: false })
export const useArranging = () => useContext(ArrangingContext)

/** Changes follow each other, so that nobody's own quick hand meets a conflict with itself. */
export function ArrangingProvider({ version, children }: { version: number; children: ReactNode }) {
  const t = useTexts(pageTexts)
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const latest = useRef(version)
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const [waiting, setWaiting] = useState(0)
  useEffect(() => {
    latest.current = version
  }, [version])

  const arrange = useCallback(
    (change: Change, done?: string): Promise<boolean> => {
      const attempt = async () => {
        try {
          latest.current = (await change(latest.current)).version
          if (done) announce(done)
          return true
        } catch (error) {
          const isConflict = error instanceof ApiError && error.code === 'conflict'
          announce(isConflict ? t.arrangedByOther : t.notDone, 'bad')
          return false
        }
      }
      setWaiting((count) => count + 1)
      const result = queue.current.then(attempt).then(async (isDone) => {
        await revalidate()
        setWaiting((count) => count - 1)
        return isDone
      })
      queue.current = result
      return result
    },
    [announce, revalidate, t],
  )
  const value = useMemo(() => ({ arrange, isBusy: waiting > 0 }), [arrange, waiting])
  return <ArrangingContext value={value}>{children}</ArrangingContext>
}
