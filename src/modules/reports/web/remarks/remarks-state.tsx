import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'

import { call } from '#web/api.ts'
import type { RemarkThread } from '../../editing/remark.ts'
import { listRemarks } from '../../editing/remarks.contract.ts'
import type { PagePlace } from '../blocks/ReportBlock.tsx'
import { type Pointed, usePointing } from './use-pointing.ts'

interface RemarksState {
  /** In the order of the chapters; null until they are read. */
  remarks: readonly RemarkThread[] | null
  hasFailed: boolean
  reload: () => Promise<void>
  /** The words that were last selected in the document, to be commented on; null: none. */
  pointed: Pointed | null
  point: (at: Pointed | null) => void
}

const RemarksContext = createContext<RemarksState>({
  remarks: null,
  hasFailed: false,
  reload: () => Promise.resolve(),
  pointed: null,
  point: () => undefined,
})

/** All that is said of the report, read once for the panel, the outline and the marks in the document. */
export function RemarksProvider({ place, children }: { place: PagePlace; children: ReactNode }) {
  const [remarks, setRemarks] = useState<readonly RemarkThread[] | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const { pointed, point } = usePointing()
  const { organisation } = place
  const { id: report } = place.report
  const reload = useCallback(
    () =>
      call(listRemarks, { organisation, report }).then(
        (found) => {
          setRemarks(found.remarks)
          return setFailed(false)
        },
        () => setFailed(true),
      ),
    [organisation, report],
  )
  const { readsDrafts } = place
  useEffect(() => {
    if (readsDrafts) void reload()
  }, [readsDrafts, reload])
  const value = useMemo(
    () => ({ remarks, hasFailed, reload, pointed, point }),
    [remarks, hasFailed, reload, pointed, point],
  )
  return <RemarksContext value={value}>{children}</RemarksContext>
}

export const useRemarks = () => useContext(RemarksContext)

/** How many threads of the whole report wait to be settled; nothing when none does. */
export function OpenRemarkCount() {
  const count = countOpen(useRemarks().remarks)
  return count > 0 ? <span className="report-tab-count"> {count}</span> : null
}

export const isOpen = ({ thread }: RemarkThread): boolean => thread.resolved === null

/** How many threads on a chapter, or on the whole report, wait to be settled. */
export const countOpen = (remarks: readonly RemarkThread[] | null, chapter?: string): number =>
  (remarks ?? []).filter((one) => isOpen(one) && (chapter === undefined || one.chapter === chapter)).length
