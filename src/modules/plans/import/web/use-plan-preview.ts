import { useEffect, useRef, useState } from 'react'

import { call } from '#web/api.ts'
import type { PlanPreview, PlanReading } from '../plan-import.ts'
import { previewPlanImport } from '../plan-imports.contract.ts'

export interface PlanPreviewing {
  preview: PlanPreview
  /** How the file is read as the person has it, ahead of the server's answer. */
  reading: PlanReading
  isAsking: boolean
  change: (part: Partial<PlanReading>) => void
  /** Other sheets, or another row of headings: their columns are guessed anew. */
  look: (part: Pick<Partial<PlanReading>, 'sheets' | 'headingRow'>) => void
}

type Told = Partial<PlanReading>

const patienceMs = 250

/** What comes of the file as it is read now: asked anew when something is changed, after a moment's patience. */
export function usePlanPreview(organisation: string, id: string, first: PlanPreview): PlanPreviewing {
  const [preview, setPreview] = useState(first)
  const [told, setTold] = useState<Told>()
  const [isAsking, setAsking] = useState(false)
  const settled = useRef<Told>(undefined)
  useEffect(() => {
    if (told === undefined || settled.current === told) return
    const leaving = new AbortController()
    setAsking(true)
    const timer = setTimeout(() => {
      // A question without an answer leaves what is shown as it was.
      void call(previewPlanImport, { organisation, id, reading: told }, { signal: leaving.signal })
        .then((answer) => {
          settled.current = told
          setPreview(answer)
        })
        .catch(() => {})
        .finally(() => leaving.signal.aborted || setAsking(false))
    }, patienceMs)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [organisation, id, told])
  const reading = { ...preview.reading, ...told }
  return {
    preview,
    reading,
    isAsking,
    change: (part) => setTold({ ...reading, ...part }),
    look({ sheets = reading.sheets, headingRow }) {
      const { language, term, splitsActions, units, measures } = reading
      setTold({ sheets, language, term, splitsActions, units, measures, ...(headingRow && { headingRow }) })
    },
  }
}
