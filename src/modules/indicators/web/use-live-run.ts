import { useEffect, useState } from 'react'
import { useRevalidator } from 'react-router'

import { call } from '#web/api.ts'
import type { ImportRun } from '../import-run.ts'
import { getImport } from '../imports.contract.ts'

const everyMilliseconds = 1000

export const isUnderWay = ({ state }: Pick<ImportRun, 'state'>): boolean => state === 'queued' || state === 'running'

/** A run as it stands now: asked for again each second until it has ended. A question without an answer is asked again. */
export function useLiveRun(run: ImportRun): ImportRun {
  const [seen, setSeen] = useState(run)
  const { revalidate } = useRevalidator()
  const live = isUnderWay(run) ? seen : run
  const underWay = isUnderWay(live)
  useEffect(() => {
    if (!underWay) return
    const leaving = new AbortController()
    const timer = setInterval(() => {
      void ask(run.id, leaving.signal).then((now) => {
        if (now) setSeen(now)
        if (now && now.state !== run.state) void revalidate()
        return now
      })
    }, everyMilliseconds)
    return () => {
      clearInterval(timer)
      leaving.abort()
    }
  }, [run.id, run.state, underWay, revalidate])
  return live
}

const ask = (id: string, signal: AbortSignal): Promise<ImportRun | undefined> =>
  call(getImport, { id }, { signal }).catch(() => undefined)
