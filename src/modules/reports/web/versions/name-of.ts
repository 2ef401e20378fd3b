import type { Language } from '#shared/texts.ts'
import type { VersionHead } from '../../editing/report-version.ts'
import { reportStatuses } from '../../report-head.ts'
import { workflowTexts } from '../../workflow/workflow.texts.ts'
import { versionTexts } from './versions.texts.ts'

/** What a version is called: as somebody named it, or by the stage that the report left. */
export function nameOf({ name, stage }: VersionHead, language: Language): string {
  const left = reportStatuses.find((one) => one === stage)
  return name ?? versionTexts[language].ofStage(left ? workflowTexts[language].stages[left] : '')
}
