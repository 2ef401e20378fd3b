import type { Language } from '#shared/texts.ts'
import type { BodyKind } from './statement.ts'
import { workflowTexts } from './workflow.texts.ts'

/** A body whose statement is asked for, as it is called in a language. */
export const bodyName = ({ bodyKind, body }: { bodyKind: BodyKind; body: string | null }, language: Language): string =>
  body ?? workflowTexts[language].statementBodies[bodyKind]
