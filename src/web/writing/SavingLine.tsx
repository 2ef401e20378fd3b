import { formatDay, formatMoment, isoDay } from '#shared/day.ts'
import type { Language } from '#shared/texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { useTogetherWords } from '#web/together/together-context.tsx'
import { togetherTexts } from '#web/together/together.texts.ts'
import { useHasTexts, useOverallSaving } from './saving-board.tsx'
import { writingTexts } from './writing.texts.ts'

/** How the texts of the page are saved, in a line. */
export function SavingLine() {
  const t = useTexts(writingTexts)
  const together = useTexts(togetherTexts)
  const words = useTogetherWords()
  const language = useLanguage()
  const state = useOverallSaving()
  const hasTexts = useHasTexts()
  const isBad = state.kind === 'failed' || state.kind === 'refused' || state.kind === 'conflict'
  return (
    <output className={`report-saving${isBad || state.kind === 'apart' ? ' bad' : ''}`}>
      {state.kind === 'saved' && hasTexts && (state.at ? t.saved(momentInWords(state.at, language)) : t.notWritten)}
      {state.kind === 'changed' && t.changedState}
      {state.kind === 'saving' && t.saving}
      {state.kind === 'apart' && together.apart}
      {state.kind === 'refused' && words.refused}
      {(state.kind === 'failed' || state.kind === 'conflict') && t[state.kind]}
    </output>
  )
}

/** Only the time when it was today: `9.42`. */
function momentInWords(at: string, language: Language): string {
  const moment = new Date(at)
  const words = formatMoment(moment, language)
  if (isoDay(moment) !== isoDay(new Date())) return words
  return words.slice(formatDay(isoDay(moment), language).length).replace(/^(,| klo| kl\.)\s/, '')
}
