import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { z } from 'zod'

import { ApiError, call, NetworkError } from '#web/api.ts'
import { useLanguage } from '#web/language.tsx'
import { isOpenForChanges } from '../../workflow/way.ts'
import type { ReportStatus } from '../../report-head.ts'
import { type ClockMark, clockMarks } from '../clock-words.ts'
import type { TwoClocks } from '../clocks.ts'
import { getReportClocks, getReportFreezing } from '../freezing.contract.ts'

export type Freezing = z.infer<(typeof getReportFreezing)['output']>

interface ClocksState {
  /** Null until they are read, and of a report that has not been frozen. */
  known: { freezing: Freezing; clocks: TwoClocks } | null
  hasFailed: boolean
  read: () => void
  /** Which clock the document is read by. */
  isToday: boolean
  choose: (isToday: boolean) => void
  /** By the block's id; none while the document is read as it was approved. */
  marks: ReadonlyMap<string, readonly ClockMark[]>
}

const noMarks: ClocksState['marks'] = new Map()

const ClocksContext = createContext<ClocksState>({
  known: null,
  hasFailed: false,
  read: () => undefined,
  isToday: false,
  choose: () => undefined,
  marks: noMarks,
})

interface Props {
  organisation: string
  report: { id: string; status: ReportStatus }
  children: ReactNode
}

/** What has become of a frozen report's figures, read once; `?clock=today` is the report as it is known today. */
export function TwoClocksProvider({ organisation, report: { id: report, status }, children }: Props) {
  const language = useLanguage()
  const [query, setQuery] = useSearchParams()
  const [known, setKnown] = useState<ClocksState['known']>(null)
  const [hasFailed, setFailed] = useState(false)
  const isFrozen = !isOpenForChanges(status)
  const read = useCallback(() => {
    const asked = { organisation, report }
    Promise.all([call(getReportFreezing, asked), call(getReportClocks, asked)]).then(
      ([freezing, { clocks }]) => {
        setKnown({ freezing, clocks })
        return setFailed(false)
      },
      (error: unknown) => {
        if (!(error instanceof ApiError || error instanceof NetworkError)) throw error
        setFailed(true)
      },
    )
  }, [organisation, report])
  useEffect(() => {
    if (!isFrozen) return undefined
    read()
    // Taken back to be written, it has one clock again.
    return () => setKnown(null)
  }, [isFrozen, read])
  const isToday = isFrozen && query.get('clock') === 'today'
  const value = useMemo(
    () => ({
      known,
      hasFailed,
      read,
      isToday,
      choose: (next: boolean) =>
        setQuery(
          (before) => {
            if (next) before.set('clock', 'today')
            else before.delete('clock')
            return before
          },
          { preventScrollReset: true, replace: true },
        ),
      marks: known && isToday ? clockMarks(known.clocks, language) : noMarks,
    }),
    [known, hasFailed, read, isToday, setQuery, language],
  )
  return <ClocksContext value={value}>{children}</ClocksContext>
}

export const useTwoClocks = () => useContext(ClocksContext)
