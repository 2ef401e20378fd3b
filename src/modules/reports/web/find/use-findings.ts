import { useCallback, useEffect, useState } from 'react'
import type { z } from 'zod'

import { call } from '#web/api.ts'
import type { WantedWords } from '../../editing/find-words.ts'
import { findWords } from '../../editing/find.contract.ts'
import type { PagePlace } from '../blocks/ReportBlock.tsx'

export type Findings = z.infer<(typeof findWords)['output']>

interface Found {
  findings: Findings | null
  hasFailed: boolean
}

/** A pause in typing, after which is searched. */
const pauseMilliseconds = 300

/** Where words stand in the report as it is stored now; null while nothing is looked for. */
export function useFindings(
  { organisation, report: { id: report }, language }: PagePlace,
  { words, matchCase, wholeWords }: WantedWords,
): Found & { search: () => Promise<void> } {
  const [found, setFound] = useState<Found>({ findings: null, hasFailed: false })
  const ask = useCallback(
    () => call(findWords, { organisation, report, language, words, matchCase, wholeWords }),
    [organisation, report, language, words, matchCase, wholeWords],
  )
  useEffect(() => {
    let isWanted = true
    const timer = setTimeout(() => {
      if (words === '') return setFound({ findings: null, hasFailed: false })
      ask().then(
        (findings) => isWanted && setFound({ findings, hasFailed: false }),
        () => isWanted && setFound(asFailed),
      )
    }, pauseMilliseconds)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [ask, words])
  const search = useCallback(
    () =>
      ask().then(
        (findings) => setFound({ findings, hasFailed: false }),
        () => setFound(asFailed),
      ),
    [ask],
  )
  return { ...found, search }
}

/** What was found before stays in sight. */
const asFailed = ({ findings }: Found): Found => ({ findings, hasFailed: true })
