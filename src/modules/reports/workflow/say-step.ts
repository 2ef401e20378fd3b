import type { Language } from '#shared/texts.ts'
import type { ReportStep } from './way.contract.ts'
import { workflowTexts } from './workflow.texts.ts'

/** What has happened to a report, in a line; the stage by a name of its own, where it is given. */
export function sayStep(
  { kind, to, note }: Pick<ReportStep, 'kind' | 'to' | 'note'>,
  language: Language,
  stage = workflowTexts[language].stages[to],
): string {
  const said = workflowTexts[language].steps[kind](stage)
  return note === null ? said : `${said}: ${note}`
}
