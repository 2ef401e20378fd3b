import type { Language } from '#shared/texts.ts'
import type { Attention } from '../statistics/attention.ts'
import { analysesTexts } from './analyses.texts.ts'

/** `suunta on kääntynyt heikompaan`: after the name of the indicator. */
export const attentionSentence = (
  { reason, verdict }: Pick<Attention, 'reason' | 'verdict'>,
  language: Language,
): string => analysesTexts[language].attention[reason][verdict]
