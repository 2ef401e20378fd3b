import { useEffect, useRef, useState } from 'react'
import type { z } from 'zod'

import { call } from '#web/api.ts'
import type { MappingDraft } from '../../tables/column-roles.ts'
import type { ImportMode, UploadPreview } from '../figure-upload.ts'
import { previewFigureUpload } from '../figure-uploads.contract.ts'

export interface Reading {
  sheet: string
  headingRow: number | undefined
  /** Undefined: as the server proposes it. */
  draft: MappingDraft | undefined
  mode: ImportMode
}

export interface Previewing {
  preview: UploadPreview
  /** What the columns mean as the person has it, ahead of the server's answer. */
  draft: MappingDraft
  mode: ImportMode
  isAsking: boolean
  setDraft: (draft: MappingDraft) => void
  setMode: (mode: ImportMode) => void
  setSheet: (sheet: string) => void
  setHeadingRow: (row: number) => void
}

const patienceMs = 250

/** What the file gives as it is read now: asked anew when something is changed, after a moment's patience. */
export function usePreview(organisation: string, id: string, first: UploadPreview, firstMode: ImportMode): Previewing {
  const [preview, setPreview] = useState(first)
  const [reading, setReading] = useState<Reading>({
    sheet: first.sheet,
    headingRow: first.headingRow,
    draft: first.draft,
    mode: firstMode,
  })
  const [isAsking, setAsking] = useState(false)
  const isFirst = useRef(true)
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false
      return
    }
    const leaving = new AbortController()
    setAsking(true)
    const timer = setTimeout(() => {
      const { sheet, headingRow, draft, mode } = reading
      const asked = { organisation, id, sheet, mode, ...(headingRow && { headingRow }), ...(draft && { draft }) }
      void ask(asked, leaving.signal).then((answer) => {
        if (leaving.signal.aborted) return answer
        if (answer) setPreview(answer)
        setAsking(false)
        return answer
      })
    }, patienceMs)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [organisation, id, reading])
  return {
    preview,
    draft: reading.draft ?? preview.draft,
    mode: reading.mode,
    isAsking,
    setDraft: (draft) => setReading({ ...reading, sheet: preview.sheet, headingRow: preview.headingRow, draft }),
    setMode: (mode) => setReading({ ...reading, mode }),
    setSheet: (sheet) => setReading({ ...reading, sheet, headingRow: undefined, draft: undefined }),
    setHeadingRow: (headingRow) => setReading({ ...reading, headingRow, draft: undefined }),
  }
}

type Question = z.infer<typeof previewFigureUpload.input>

/** A question without an answer leaves what is shown as it was. */
const ask = (question: Question, signal: AbortSignal): Promise<UploadPreview | undefined> =>
  call(previewFigureUpload, question, { signal }).catch(() => undefined)
