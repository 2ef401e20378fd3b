import { useState } from 'react'
import { useRevalidator } from 'react-router'

import { ApiError, call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import type { BlockPlace, ViewBlock } from '../../web/blocks/ReportBlock.tsx'
import { changeDraft, type DraftDeed } from '../drafts.contract.ts'
import { draftWordsTexts } from './draft-words.texts.ts'

interface Attempt {
  /** The version that was looked at. */
  version: number
  /** Deals with a refusal itself; true: nothing more is said of it. */
  onRefused?: (error: ApiError) => boolean
}

/** Does something with the words of a block, says how it went, and shows the report anew. */
export function useDraftDeed({ id: block }: ViewBlock, { organisation, report, language }: BlockPlace) {
  const t = useTexts(draftWordsTexts)
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const [isBusy, setBusy] = useState(false)

  /** False: it could not be done, which is said. */
  async function attempt(deed: DraftDeed, { version, onRefused }: Attempt): Promise<boolean> {
    setBusy(true)
    try {
      await call(changeDraft, { organisation, report: report.id, block, language, version, deed })
      announce(t.done[deed.kind])
      await revalidate()
      return true
    } catch (error) {
      const isTold = error instanceof ApiError && (onRefused?.(error) ?? false)
      const isConflict = error instanceof ApiError && error.code === 'conflict'
      if (!isTold) announce(isConflict ? t.changedByOther : t.failed, 'bad')
      if (isConflict) await revalidate()
      return false
    } finally {
      setBusy(false)
    }
  }
  return { attempt, isBusy }
}
