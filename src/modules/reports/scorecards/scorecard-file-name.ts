import { textIn } from '#shared/local-text.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Language } from '#shared/texts.ts'
import type { Scorecard } from './scorecard.ts'
import { scorecardTexts } from './scorecards.texts.ts'

/** `tuloskortti-virtala-liikuntapalvelut-2026`. */
export function scorecardFileName(
  { organisation, language }: { organisation: Organisation; language: Language },
  { unit, year }: Pick<Scorecard, 'unit' | 'year'>,
): string {
  const name = unit ? textIn(unit.name, language).normalize('NFD').toLowerCase().replace(/\p{M}/gu, '') : ''
  const parts = [scorecardTexts[language].file, organisation.slug, name.replace(/[^a-z0-9]+/g, '-'), String(year)]
  return parts.filter((part) => part !== '').join('-')
}
