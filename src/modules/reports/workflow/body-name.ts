import type { LocalText } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { BodyKind } from './statement.ts'
import type { DecidingStage } from './way.ts'
import { workflowTexts } from './workflow.texts.ts'

/** A body whose statement is asked for, as it is called in a language. */
export const bodyName = ({ bodyKind, body }: { bodyKind: BodyKind; body: string | null }, language: Language): string =>
  body ?? workflowTexts[language].statementBodies[bodyKind]

/** A body that decides: as it was called when it did; of older decisions that do not tell, as its stage is. */
export const decidingBody = ({ stage, body }: { stage: DecidingStage; body: LocalText | null }): LocalText =>
  body ?? {
    fi: workflowTexts.fi.bodies[stage],
    sv: workflowTexts.sv.bodies[stage],
    en: workflowTexts.en.bodies[stage],
  }
