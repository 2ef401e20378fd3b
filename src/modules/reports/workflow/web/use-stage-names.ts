import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import type { ReportStatus } from '../../report-head.ts'
import type { ReportWay } from '../way.contract.ts'
import { isDeciding } from '../way.ts'
import { workflowTexts } from '../workflow.texts.ts'

/** What a stage is called on a report's own pages: a stage that decides by the body's own name, where it is known. */
export function useStageNames({ bodies }: Pick<ReportWay, 'bodies'>): (stage: ReportStatus) => string {
  const { stages } = useTexts(workflowTexts)
  const language = useLanguage()
  return (stage) => {
    const body = isDeciding(stage) ? bodies[stage] : undefined
    return body ? textIn(body, language) : stages[stage]
  }
}
