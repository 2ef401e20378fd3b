import { useState } from 'react'

import type { LocalText } from '#shared/local-text.ts'
import { ApiError, call, NetworkError } from '#web/api.ts'
import { faultTexts } from '#web/form/faults.texts.ts'
import { useLanguage } from '#web/language.tsx'
import type { Language } from '#shared/texts.ts'
import { type BoundaryCheck, saveMunicipalityBoundaries } from '../boundaries/boundaries.contract.ts'
import { boundaryProblem } from '../boundaries/boundary-fault.ts'
import { boundaryFaultTexts } from '../boundaries/boundary-faults.texts.ts'

/** Whose checked boundaries are, and where they came from. */
export interface BoundaryOrigin {
  producer: LocalText
  licence: string
  /** Null: a file. */
  address: string | null
}

export interface Refused {
  /** Grows by one each time, so that the summary takes the focus again. */
  attempt: number
  sentences: readonly string[]
}

/** What a check found or why it failed, one at a time; storing takes what was found. */
export function useBoundaryCheck(onStored: (year: number) => void) {
  const language = useLanguage()
  const [busy, setBusy] = useState<'address' | 'file' | 'use' | null>(null)
  const [found, setFound] = useState<{ check: BoundaryCheck; origin: BoundaryOrigin } | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)

  const refuse = (sentences: readonly string[]) =>
    setRefused((before) => ({ attempt: (before?.attempt ?? 0) + 1, sentences }))

  async function trying(kind: 'address' | 'file' | 'use', deed: () => Promise<void>) {
    setBusy(kind)
    setRefused(null)
    try {
      await deed()
    } catch (error) {
      refuse(sentencesOf(error, language))
    } finally {
      setBusy(null)
    }
  }

  return {
    busy,
    found,
    refused,
    refuse,
    discard: () => setFound(null),
    ask: (kind: 'address' | 'file', origin: BoundaryOrigin, question: () => Promise<BoundaryCheck>) =>
      trying(kind, async () => {
        setFound(null)
        setFound({ check: await question(), origin })
      }),
    use: () =>
      trying('use', async () => {
        if (!found) return
        const { year, topology } = found.check
        await call(saveMunicipalityBoundaries, { year, topology, ...found.origin })
        setFound(null)
        onStored(year)
      }),
  }
}

function sentencesOf(error: unknown, language: Language): string[] {
  if (error instanceof NetworkError) return [faultTexts[language].network]
  if (!(error instanceof ApiError)) throw error
  const told = boundaryProblem.safeParse(error.problem)
  if (!told.success) return [`${error.title}. ${error.advice}`]
  return told.data.boundaryFaults.map((fault) => boundaryFaultTexts[language][fault.code](fault))
}
