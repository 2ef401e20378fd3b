import type { Language } from '#shared/texts.ts'
import type { ReportStep } from './way.contract.ts'
import { workflowTexts } from './workflow.texts.ts'

/** What has happened to a report, in a line. */
export function sayStep({ kind, to, note }: Pick<ReportStep, 'kind' | 'to' | 'note'>, language: Language): string {
  const t = workflowTexts[language]
  const said = t.steps[kind](t.stages[to])
  return note === null ? said : `${said}: ${note}`
}
