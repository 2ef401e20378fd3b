import { useCallback, useEffect, useState } from 'react'
import type { z } from 'zod'

import { call } from '#web/api.ts'
import type { WantedWords } from '../../editing/find-words.ts'
import { findWords } from '../../editing/find.contract.ts'
import type { PagePlace } from '../blocks/ReportBlock.tsx'

export type Findings = z.infer<(typeof findWords)['output']>

/** A pause in typing, after which is searched. */
const pauseMilliseconds = 300

/** Where words stand in the report as it is stored now; null while nothing is looked for. */
export function useFindings(
  { organisation, report: { id: report }, language }: PagePlace,
  { words, matchCase, wholeWords }: WantedWords,
): { findings: Findings | null; hasFailed: boolean; search: () => Promise<void> } {
  const [findings, setFindings] = useState<Findings | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const ask = useCallback(
    () => call(findWords, { organisation, report, language, words, matchCase, wholeWords }),
    [organisation, report, language, words, matchCase, wholeWords],
  )
  const show = (found: Findings) => {
    setFindings(found)
    setFailed(false)
  }
  useEffect(() => {
    let isWanted = true
    const timer = setTimeout(() => {
      if (words === '') return setFindings(null)
      ask().then(
        (found) => isWanted && show(found),
        () => isWanted && setFailed(true),
      )
    }, pauseMilliseconds)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [ask, words])
  const search = useCallback(() => ask().then(show, () => setFailed(true)), [ask])
  return { findings, hasFailed, search }
}
