import { tableFault } from '#modules/indicators/own/figure-upload.ts'
import { faultSentence } from '#modules/indicators/tables/fault-sentence.ts'
import type { Language } from '#shared/texts.ts'
import type { ApiError } from '#web/api.ts'
import type { PlanImportTexts } from '../plan-import.texts.ts'

/** Why the server did not take a file or its plan, and what to do: the table's own fault in words where it is one. */
export function sayRefusal({ problem, advice }: ApiError, t: PlanImportTexts, language: Language): string {
  const { tableFault: told, faults } = problem as { tableFault?: unknown; faults?: readonly { message: string }[] }
  const fault = tableFault.safeParse(told)
  if (fault.success) return faultSentence(fault.data, language)
  const code = faults?.[0]?.message ?? ''
  return Object.hasOwn(t.refusals, code) ? t.refusals[code as keyof PlanImportTexts['refusals']] : advice
}
