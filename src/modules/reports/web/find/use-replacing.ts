import { useState } from 'react'
import { useRevalidator } from 'react-router'

import { ApiError, call, NetworkError } from '#web/api.ts'
import { sayFault } from '#web/form/faults.ts'
import { faultTexts } from '#web/form/faults.texts.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { storeFormer } from '#web/undo/store-former.ts'
import { useOfferUndo } from '#web/undo/UndoLine.tsx'
import type { WantedWords } from '../../editing/find-words.ts'
import { type Finding, replaceWords, takeBackReplacement } from '../../editing/find.contract.ts'
import type { PagePlace } from '../blocks/ReportBlock.tsx'
import { findTexts } from './find.texts.ts'

/** Replaces findings as one deed that can be taken back; what somebody has changed meanwhile is searched anew instead. */
export function useReplacing(place: PagePlace, wanted: WantedWords, search: () => Promise<void>) {
  const t = useTexts(findTexts)
  const faults = useTexts(faultTexts)
  const announce = useAnnounce()
  const offerUndo = useOfferUndo()
  const { revalidate } = useRevalidator()
  const [isBusy, setBusy] = useState(false)
  const target = { organisation: place.organisation, report: place.report.id, language: place.language }

  async function replace(findings: readonly Finding[], replacement: string) {
    setBusy(true)
    const asked = findings.map(({ block, place: where, ordinal, version }) => ({
      block,
      place: where,
      ordinal,
      version,
    }))
    try {
      const done = await call(replaceWords, { ...target, ...wanted, replacement, findings: asked })
      const said = t.replaced(findings.length, wanted.words, replacement)
      offerUndo({ said, undo: () => storeFormer(() => call(takeBackReplacement, { ...target, ...done })) })
      announce(said)
    } catch (error) {
      announce(sayRefusal(error), 'bad')
    } finally {
      await Promise.all([revalidate(), search()])
      setBusy(false)
    }
  }

  function sayRefusal(error: unknown): string {
    if (error instanceof NetworkError) return faults.network
    if (!(error instanceof ApiError)) throw error
    const [fault] = error.faults
    if (fault) return sayFault(fault.message, faults, { nothingLeft: t.nothingLeft })
    return error.code === 'conflict' ? t.changedMeanwhile : `${error.title}. ${error.advice}`
  }

  return { replace, isBusy }
}
