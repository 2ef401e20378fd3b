import { type Run, text, type Tone } from '#documents/document.ts'
import type { Change } from '#modules/indicators/reading.ts'
import { formatChange } from '#shared/number.ts'
import type { Language } from '#shared/texts.ts'
import { changeSymbol } from '../resolve/drawings.tsx'
import { cardTexts } from './card.texts.ts'

export const toneOf = (verdict: string): Tone =>
  verdict === 'better' ? 'positive' : verdict === 'worse' ? 'negative' : 'quiet'

export function changeRuns(change: Change, { decimals, language }: { decimals: number; language: Language }): Run[] {
  const t = cardTexts[language]
  const tone = toneOf(change.verdict)
  const word = change.verdict === 'none' ? t[change.movement] : t[change.verdict]
  return [
    { kind: 'symbol', drawing: changeSymbol(change.movement, tone) },
    text(`\u00a0${formatChange(change.difference, language, decimals)} `),
    { kind: 'tone', tone, runs: [text(word)] },
  ]
}
