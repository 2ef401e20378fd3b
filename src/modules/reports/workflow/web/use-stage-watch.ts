import { useEffect } from 'react'
import { useRevalidator } from 'react-router'

import { ApiError, call, NetworkError } from '#web/api.ts'
import type { ReportStatus } from '../../report-head.ts'
import { getReportWay } from '../way.contract.ts'
import { isDeciding } from '../way.ts'

/** Nobody waits at the page for it: it is asked so often while it is seen, and at once when somebody comes back to it. */
const everyMilliseconds = 15_000

/**
 * Reads the page anew when a locked report has gone on to another stage, or come back to be written. Nobody may write
 * in it, so that no page has a connection over which that would be told: the page asks.
 */
export function useStageWatch(organisation: string, { id, status }: { id: string; status: ReportStatus }): void {
  const { revalidate } = useRevalidator()
  const isWatched = isDeciding(status)
  useEffect(() => {
    if (!isWatched) return
    let isAsking = false
    const ask = async () => {
      if (isAsking || document.visibilityState === 'hidden') return
      isAsking = true
      try {
        const { stage } = await call(getReportWay, { organisation, report: id })
        if (stage !== status) await revalidate()
      } catch (error) {
        // The report is gone, or may be read no longer: the page says which. Without a network it is asked again.
        if (error instanceof ApiError) void revalidate()
        else if (!(error instanceof NetworkError)) throw error
      } finally {
        isAsking = false
      }
    }
    const look = () => void ask()
    const timer = setInterval(look, everyMilliseconds)
    document.addEventListener('visibilitychange', look)
    window.addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('focus', look)
    }
  }, [organisation, id, status, isWatched, revalidate])
}
