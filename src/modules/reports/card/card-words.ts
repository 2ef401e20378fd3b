import { formatBare } from '#charts/values.ts'
import { quiet, type Run, type TableCell, text, type Tone } from '#documents/document.ts'
import { versusValue } from '#modules/indicators/analyses/question.ts'
import type { RowOnSpine } from '#modules/indicators/analyses/spines.service.ts'
import type { Change } from '#modules/indicators/reading.ts'
import { formatChange } from '#shared/number.ts'
import type { Language } from '#shared/texts.ts'
import { changeSymbol } from '../resolve/drawings.tsx'
import { formatOf } from '../resolve/wording.ts'
import { cardTexts } from './card.texts.ts'

/** What both tables of a card say of an indicator that has a figure, cell by cell. */
export function cellsOfRow(
  row: RowOnSpine,
  language: Language,
): Record<'latest' | 'country' | 'change' | 'versus', TableCell> {
  const { indicator, latest, change, country } = row
  const format = formatOf(indicator, language)
  const { significance } = versusValue(row, country)
  return {
    latest: [{ kind: 'strong', runs: [text(formatBare(latest!.value, format))] }, quiet(` ${latest!.year}`)],
    country: [text(country === null ? '–' : formatBare(country, format))],
    change: change ? changeRuns(change, { decimals: indicator.decimals, language }) : [text('–')],
    versus: [{ kind: 'tone', tone: toneOf(significance), runs: [text(cardTexts[language].versus[significance])] }],
  }
}

const toneOf = (verdict: string): Tone =>
  verdict === 'better' ? 'positive' : verdict === 'worse' ? 'negative' : 'quiet'

function changeRuns(change: Change, { decimals, language }: { decimals: number; language: Language }): Run[] {
  const t = cardTexts[language]
  const tone = toneOf(change.verdict)
  const word = change.verdict === 'none' ? t[change.movement] : t[change.verdict]
  return [
    { kind: 'symbol', drawing: changeSymbol(change.movement, tone) },
    text(`\u00a0${formatChange(change.difference, language, decimals)} `),
    { kind: 'tone', tone, runs: [text(word)] },
  ]
}
